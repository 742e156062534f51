import Treaties

extension Table<Reference<Challenge>> {
    static let challenges = catalogue([
        .field("title", .text, "The title.") { record, _ in .text(record.title) },
        .field("what", .text, "What stands in the way.") { record, _ in .text(record.what) },
        .field("why", .optional(.text), "Why it does.") { record, _ in .optional(record.why) },
        .field("finding", .optional(.text), "What studies found.") { record, _ in .optional(record.finding) },
        .field("articles", .list(.text), "Articles whose implementation suffers: instrument:article.") {
            record, library in .articles(record.articles, in: library)
        },
        .field("regions", .list(.code("region")), "Where it is found; empty for the whole world.") {
            record, _ in .texts(record.regions)
        },
        .field("practices", .list(.text), "Identifiers of practices that answer it.") { record, library in
            .ids(record.practices, in: library)
        },
    ])
}

extension Table<Reference<Practice>> {
    static let practices = catalogue([
        .field("title", .text, "The title.") { record, _ in .text(record.title) },
        .field("problem", .text, "What it was to solve.") { record, _ in .text(record.problem) },
        .field("measure", .text, "What was done.") { record, _ in .text(record.measure) },
        .field("countries", .list(.text), "Identifiers of the countries that did it.") { record, library in
            .ids(record.countries, in: library)
        },
        .field("regions", .list(.code("region")), "Where it was done; empty where no region is meant.") {
            record, _ in .texts(record.regions)
        },
        .field("effect", .optional(.text), "What came of it.") { record, _ in .optional(record.effect) },
        .field("limits", .optional(.text), "What it did not achieve.") { record, _ in .optional(record.limits)
        },
        .field("articles", .list(.text), "Articles that it carries out: instrument:article.") {
            record, library in .articles(record.articles, in: library)
        },
        Column("challenges", .list(.text), "Identifiers of challenges that it answers.") { row, library in
            .ids(library.links.neighbours(of: RecordReference(row), as: Challenge.self), in: library)
        },
    ])
}

extension Table<Reference<Direction>> {
    static let directions = catalogue([
        .field("title", .text, "The title.") { record, _ in .text(record.title) },
        .field("proposal", .text, "What is proposed.") { record, _ in .text(record.proposal) },
        .field("stage", .code("direction_stage"), "How far it has come.") { record, _ in
            .text(record.stage.rawValue)
        },
        .field("organizations", .list(.text), "Identifiers of the organizations concerned.") {
            record, library in .ids(record.organizations, in: library)
        },
        .field("actors", .optional(.text), "Others who are concerned.") { record, _ in
            .optional(record.actors)
        },
        .field("change", .optional(.text), "What it would change.") { record, _ in .optional(record.change) },
        .field("articles", .list(.text), "Articles that it concerns: instrument:article.") {
            record, library in .articles(record.articles, in: library)
        },
        .field("regions", .list(.code("region")), "Where; empty for the whole world.") { record, _ in
            .texts(record.regions)
        },
    ])
}
