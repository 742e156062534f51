import Treaties

extension Table<Reference<Obligation>> {
    static let obligations = catalogue([
        .field("instrument") { record, library in .text(library[record.instrument].id) },
        .field("instrument_title") { record, library in .text(library[record.instrument].shortTitle) },
        .field("article") { record, _ in .text(record.article) },
        .field("heading") { record, _ in .text(record.heading) },
        .field("summary") { record, _ in .text(record.summary) },
        .field("pillar") { record, _ in .text(record.pillar.rawValue) },
        .field("strength") { record, _ in .text(record.strength.rawValue) },
        .field("qualifier") { record, _ in .optional(record.qualifier) },
        Column("related") { row, library in
            .ids(library.links.neighbours(of: RecordReference(row), as: Obligation.self), in: library)
        },
    ])
}
