import Treaties

extension Cell {
    /// Who watches over an instrument: bodies, and procedures with their cycle.
    static func monitoring(of instrument: Reference<Instrument>, in library: Library) -> Cell {
        .list(library.supervisors(of: instrument).map { .supervisor($0, in: library) })
    }

    static func supervisor(_ record: RecordReference, in library: Library) -> Cell {
        let mechanism = record.kind == .mechanisms ? library.catalogues.mechanisms.records[record.index] : nil
        let identity = library.identity(of: record)
        return .record([
            "collection": .text(record.kind.rawValue), "id": .text(identity.id),
            "title": .text(identity.title), "review_cycle": .optional(mechanism?.reviewCycle),
            "url": .text(library.address(of: record)),
        ])
    }
}

extension Schema {
    static let supervisor = record([
        .init("collection", .code("collection"), "Whether it is a body or a mechanism."),
        .init("id", .text, "Its identifier."),
        .init("title", .text, "Its usual name."),
        .init("review_cycle", .optional(.text), "How often it reviews, in words."),
        .init("url", .path, "Where its record is."),
    ])
}
