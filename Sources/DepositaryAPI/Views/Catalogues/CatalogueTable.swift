import Treaties

extension Table.Column {
    /// A column of a catalogue, read from the record itself.
    static func field<Record: CatalogueRecord>(
        _ name: String, _ schema: Schema, _ meaning: String, isDetail: Bool = false,
        _ cell: @escaping @Sendable (Record, Library) -> Cell
    ) -> Self where Row == Reference<Record> {
        Self(name, schema, meaning, isDetail: isDetail) { row, library in cell(library[row], library) }
    }
}

extension Table {
    /// A catalogue's own columns, then those that every catalogue has: themes, evidence, links and address.
    static func catalogue<Record: CatalogueRecord>(_ columns: [Column]) -> Table
    where Row == Reference<Record> {
        Table(
            columns: [
                .field("id", .text, "The identifier, which never changes.") { record, _ in .text(record.id) }
            ] + columns + [
                .field("themes", .list(.code("theme")), "What it is about.") { record, _ in
                    .texts(record.themes)
                },
                .field("evidence", .code("evidence"), "How well the record is attested as a whole.") {
                    record, _ in .text(record.provenance.grade.rawValue)
                },
                .field("unverified_fields", .list(.text), "Fields that no source has confirmed yet.") {
                    record, _ in .texts(record.provenance.unverifiedFields)
                },
                .field(
                    "source", .optional(.text), "Identifier of the main source; null only where unverified."
                ) { record, library in
                    .optional(record.provenance.source.map { library[$0].id })
                },
                .field("source_address", .optional(.text), "Where to go and look.") { record, library in
                    .optional(record.provenance.source.map { library[$0].place })
                },
                .field("sources", .list(.source), "Every source of the record.", isDetail: true) {
                    record, library in
                    .list(record.provenance.sources.map { .source($0, in: library) })
                },
                .field(
                    "field_evidence", .list(.fieldEvidence),
                    "Fields that are better or worse attested than the whole.", isDetail: true
                ) { record, library in
                    .list(record.provenance.exceptions.map { .evidence($0, in: library) })
                },
                .field("note", .optional(.text), "What a careful reader must know.") { record, _ in
                    .optional(record.provenance.note)
                },
                Column("links", .list(.link), "Every record that it names or that names it.", isDetail: true)
                { row, library in
                    .links(of: RecordReference(row), in: library)
                },
                .field("url", .path, "Where the record is.") { record, _ in
                    .text(Record.kind.path + "/" + record.id)
                },
            ])
    }
}

extension RecordKind {
    /// The address of the collection. Instruments have two, by scope.
    var path: String { "/v1/" + rawValue }
}

extension Library {
    /// The canonical path of a record.
    func address(of record: RecordReference) -> String {
        record.kind == .instruments
            ? instruments[record.index].address : record.kind.path + "/" + identity(of: record).id
    }
}

extension Cell {
    /// Every record that one names or that names it, kind by kind.
    static func links(of record: RecordReference, in library: Library) -> Cell {
        let neighbours = library.links[record]
        return .list(
            RecordKind.allCases.flatMap { kind in neighbours.filter { $0.kind == kind } }
                .map { .link($0, in: library) })
    }

    static func link(_ record: RecordReference, in library: Library) -> Cell {
        let identity = library.identity(of: record)
        return .record([
            "collection": .text(record.kind.rawValue), "id": .text(identity.id),
            "title": .text(identity.title), "url": .text(library.address(of: record)),
        ])
    }

    static func source(_ source: Reference<Source>, in library: Library) -> Cell {
        .record([
            "id": .text(library[source].id), "publisher": .text(library[source].publisher),
            "title": .text(library[source].title), "address": .text(library[source].place),
            "as_of": .describing(library[source].asOf),
        ])
    }

    static func evidence(_ evidence: FieldEvidence, in library: Library) -> Cell {
        .record([
            "fields": .texts(evidence.fields), "grade": .text(evidence.grade.rawValue),
            "source": .optional(evidence.source.map { library[$0].id }), "note": .optional(evidence.note),
        ])
    }

    /// As in the library's files: `palermo-protocol:6(3)`.
    static func articles(_ articles: [ArticleReference], in library: Library) -> Cell {
        .texts(
            articles.map { reference in
                library[reference.instrument].id + (reference.article.map { ":" + $0 } ?? "")
            })
    }

    static func ids(_ participants: [Reference<Participant>], in library: Library) -> Cell {
        .texts(participants.map { library[$0].id })
    }

    static func ids(_ instruments: [Reference<Instrument>], in library: Library) -> Cell {
        .texts(instruments.map { library[$0].id })
    }

    static func ids(_ groups: [Reference<Group>], in library: Library) -> Cell {
        .texts(groups.map { library[$0].id })
    }

    static func ids<Record: CatalogueRecord>(_ records: [Reference<Record>], in library: Library) -> Cell {
        .texts(records.map { library[$0].id })
    }

    static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .null }
    static func optional(_ presence: Presence?) -> Cell { .optional(presence?.rawValue) }

    /// Of a set, in the library's order.
    static func names(_ participants: Set<Reference<Participant>>, in library: Library) -> Cell {
        .texts(participants.sorted { $0.index < $1.index }.map { library[$0].id })
    }
}

extension Schema {
    static let link = record([
        .init("collection", .code("collection"), "The kind of the record."),
        .init("id", .text, "Its identifier."),
        .init("title", .text, "Its title or name."),
        .init("url", .path, "Where it is."),
    ])

    static let source = record([
        .init("id", .text, "Identifier of the source."),
        .init("publisher", .text, "Who answers for it."),
        .init("title", .text, "Of the page, list or gazette."),
        .init("address", .text, "Where to go and look."),
        .init("as_of", .optional(.partialDate), "The day of which it shows the state."),
    ])

    static let fieldEvidence = record([
        .init("fields", .list(.text), "The fields that it is about."),
        .init("grade", .code("evidence"), "How well they are attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "The place within the source, or what it was concluded from."),
    ])
}
