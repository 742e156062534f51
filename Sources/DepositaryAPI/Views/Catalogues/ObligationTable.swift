import Treaties

extension Table<Reference<Obligation>> {
    static let obligations = catalogue([
        .field("instrument", .text, "Identifier of the instrument.") { record, library in
            .text(library[record.instrument].id)
        },
        .field("instrument_title", .text, "Its short title.") { record, library in
            .text(library[record.instrument].shortTitle)
        },
        .field("article", .text, "The article, with its paragraph.") { record, _ in .text(record.article) },
        .field("heading", .text, "What it is about, in a few words.") { record, _ in .text(record.heading) },
        .field("summary", .text, "What it asks, in our words.") { record, _ in .text(record.summary) },
        .field("pillar", .code("pillar"), "Its part in the response to trafficking.") { record, _ in
            .text(record.pillar.rawValue)
        },
        .field("strength", .code("strength"), "How much is owed.") { record, _ in
            .text(record.strength.rawValue)
        },
        .field("qualifier", .optional(.text), "The words that weaken it.") { record, _ in
            .optional(record.qualifier)
        },
        Column("related", .list(.text), "Identifiers of like obligations of other instruments.") {
            row, library in
            .ids(library.links.neighbours(of: RecordReference(row), as: Obligation.self), in: library)
        },
    ])
}
