import Treaties

extension Table<Reference<Court>> {
    /// The states under a court are as of a day.
    static func courts(on day: CalendarDay) -> Table {
        catalogue([
            .field("name", .text, "The usual name.") { record, _ in .text(record.name) },
            .field("abbreviation", .optional(.text), "The usual abbreviation.") { record, _ in
                .optional(record.abbreviation)
            },
            .field("kind", .code("court_kind"), "What sort of court it is.") { record, _ in
                .text(record.kind.rawValue)
            },
            .field("seat", .optional(.text), "Where it sits.") { record, _ in .optional(record.seat) },
            .field("founded", .optional(.partialDate), "When it was founded.") { record, _ in
                .describing(record.founded)
            },
            .field("ended", .optional(.partialDate), "When it ended.") { record, _ in
                .describing(record.ended)
            },
            .field("jurisdiction", .text, "What it can decide.") { record, _ in .text(record.jurisdiction) },
            .field("founded_by", .optional(.text), "By what it was founded.") { record, _ in
                .optional(record.foundedBy)
            },
            .field("articles", .list(.text), "Articles that it applies: instrument:article.") {
                record, library in .articles(record.articles, in: library)
            },
            .field("states_basis", .code("states_basis"), "Why states are under it.") { record, _ in
                .text(record.statesBasis.rawValue)
            },
            .field(
                "states_of", .list(.text),
                "Identifiers of the instruments whose parties, or the groups whose members, are under it."
            ) { record, library in
                record.instruments.isEmpty
                    ? .ids(record.groups, in: library) : .ids(record.instruments, in: library)
            },
            .field("states_rule", .optional(.text), "Who is under it, in words.") { record, _ in
                .optional(record.statesRule)
            },
            .field(
                "states_count", .optional(.integer),
                "How many states are under it on the day; null where that cannot be derived."
            ) { record, library in
                .optional(record.states(on: day, in: library)?.count)
            },
            .field(
                "states", .optional(.list(.text)), "Their identifiers; null where that cannot be derived.",
                isDetail: true
            ) { record, library in
                record.states(on: day, in: library).map { .names($0, in: library) } ?? .null
            },
            .field(
                "acceptances", .list(.acceptance), "Who has accepted its jurisdiction, one by one.",
                isDetail: true
            ) { record, library in
                .list(record.acceptances.map { .acceptance($0, in: library) })
            },
            .field("website", .optional(.address), "Its own site.") { record, _ in .optional(record.website)
            },
        ])
    }
}

extension Table<Reference<CourtCase>> {
    static let cases = catalogue([
        .field("court", .text, "Identifier of the court.") { record, library in
            .text(library[record.court].id)
        },
        .field("court_name", .text, "Its usual name.") { record, library in .text(library[record.court].name)
        },
        .field("name", .text, "By which the case is known.") { record, _ in .text(record.name) },
        .field("numbers", .list(.text), "Numbers of the application or the file.") { record, _ in
            .texts(record.numbers)
        },
        .field("respondents", .list(.text), "Identifiers of the states that it is against.") {
            record, library in .ids(record.respondents, in: library)
        },
        .field("accused", .optional(.text), "Who stood trial, in a criminal case.") { record, _ in
            .optional(record.accused)
        },
        .field("articles", .list(.text), "Articles that it turned on: instrument:article.") {
            record, library in .articles(record.articles, in: library)
        },
        .field("exploitation", .list(.code("exploitation")), "The forms of exploitation at issue.") {
            record, _ in .texts(record.exploitation.map(\.rawValue))
        },
        .field("holding", .text, "What was decided, in our words.") { record, _ in .text(record.holding) },
        .field("decided", .optional(.partialDate), "Day of the last decision.") { record, _ in
            .describing(record.decisions.last?.date)
        },
        .field("outcome", .optional(.code("outcome")), "How the last decision ended.") { record, _ in
            .optional(record.decisions.last?.outcome?.rawValue)
        },
        .field("ecli", .list(.text), "European Case Law Identifiers of its decisions.") { record, _ in
            .texts(record.decisions.compactMap(\.ecli))
        },
        .field("citations", .list(.text), "Citations of its decisions.") { record, _ in
            .texts(record.decisions.compactMap(\.citation))
        },
        .field("decisions", .list(.decision), "Its decisions, oldest first.", isDetail: true) {
            record, library in
            .list(record.decisions.map { .decision($0, in: library) })
        },
        .field("later", .optional(.text), "What followed.") { record, _ in .optional(record.later) },
        .field("address", .optional(.address), "Where it can be read.") { record, _ in
            .optional(record.address)
        },
    ])
}

extension Cell {
    fileprivate static func acceptance(_ acceptance: Court.Acceptance, in library: Library) -> Cell {
        .record([
            "country": .text(library[acceptance.participant].id), "from": .describing(acceptance.from),
            "until": .describing(acceptance.until), "evidence": .text(acceptance.grade.rawValue),
            "source": .optional(acceptance.source.map { library[$0].id }), "note": .optional(acceptance.note),
        ])
    }

    fileprivate static func decision(_ decision: Decision, in library: Library) -> Cell {
        .record([
            "kind": .text(decision.kind.rawValue), "date": .describing(decision.date),
            "final_on": .describing(decision.finalOn), "ecli": .optional(decision.ecli),
            "citation": .optional(decision.citation), "outcome": .optional(decision.outcome?.rawValue),
            "evidence": .text(decision.grade.rawValue),
            "source": .optional(decision.source.map { library[$0].id }), "note": .optional(decision.note),
        ])
    }
}

extension Schema {
    fileprivate static let acceptance = record([
        .init("country", .text, "Identifier of the state."),
        .init("from", .optional(.partialDate), "The first day; null where unknown."),
        .init(
            "until", .optional(.partialDate),
            "The first day on which it no longer held; null where it holds or that is unknown."),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "What a careful reader must know."),
    ])

    fileprivate static let decision = record([
        .init("kind", .code("decision_kind"), "What sort of decision it is."),
        .init("date", .optional(.partialDate), "When it was given."),
        .init("final_on", .optional(.partialDate), "When it became final."),
        .init("ecli", .optional(.text), "European Case Law Identifier."),
        .init("citation", .optional(.text), "How it is cited."),
        .init("outcome", .optional(.code("outcome")), "How it ended."),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "What a careful reader must know."),
    ])
}
