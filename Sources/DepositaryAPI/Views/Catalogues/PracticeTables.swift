import Treaties

extension Table<Reference<Challenge>> {
    static let challenges = catalogue([
        .field("title") { record, _ in .text(record.title) },
        .field("what") { record, _ in .text(record.what) },
        .field("why") { record, _ in .optional(record.why) },
        .field("finding") { record, _ in .optional(record.finding) },
        .field("articles") { record, library in .articles(record.articles, in: library) },
        .field("regions") { record, _ in .texts(record.regions) },
        .field("practices") { record, library in .ids(record.practices, in: library) },
    ])
}

extension Table<Reference<Practice>> {
    static let practices = catalogue([
        .field("title") { record, _ in .text(record.title) },
        .field("problem") { record, _ in .text(record.problem) },
        .field("measure") { record, _ in .text(record.measure) },
        .field("countries") { record, library in .ids(record.countries, in: library) },
        .field("regions") { record, _ in .texts(record.regions) },
        .field("effect") { record, _ in .optional(record.effect) },
        .field("limits") { record, _ in .optional(record.limits) },
        .field("articles") { record, library in .articles(record.articles, in: library) },
        Column("challenges") { row, library in
            .ids(library.links.neighbours(of: RecordReference(row), as: Challenge.self), in: library)
        },
    ])
}

extension Table<Reference<Direction>> {
    static let directions = catalogue([
        .field("title") { record, _ in .text(record.title) },
        .field("proposal") { record, _ in .text(record.proposal) },
        .field("stage") { record, _ in .text(record.stage.rawValue) },
        .field("organizations") { record, library in .ids(record.organizations, in: library) },
        .field("actors") { record, _ in .optional(record.actors) },
        .field("change") { record, _ in .optional(record.change) },
        .field("articles") { record, library in .articles(record.articles, in: library) },
        .field("regions") { record, _ in .texts(record.regions) },
    ])
}
