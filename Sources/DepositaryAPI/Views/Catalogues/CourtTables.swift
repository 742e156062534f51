import Treaties

extension Table<Reference<Court>> {
    /// The states under a court are as of a day.
    static func courts(on day: CalendarDay) -> Table {
        catalogue([
            .field("name") { record, _ in .text(record.name) },
            .field("abbreviation") { record, _ in .optional(record.abbreviation) },
            .field("kind") { record, _ in .text(record.kind.rawValue) },
            .field("seat") { record, _ in .optional(record.seat) },
            .field("founded") { record, _ in .describing(record.founded) },
            .field("ended") { record, _ in .describing(record.ended) },
            .field("jurisdiction") { record, _ in .text(record.jurisdiction) },
            .field("founded_by") { record, _ in .optional(record.foundedBy) },
            .field("articles") { record, library in .articles(record.articles, in: library) },
            .field("states_basis") { record, _ in .text(record.statesBasis.rawValue) },
            .field("states_of") { record, library in
                record.instruments.isEmpty
                    ? .ids(record.groups, in: library) : .ids(record.instruments, in: library)
            },
            .field("states_rule") { record, _ in .optional(record.statesRule) },
            .field("states_count") { record, library in
                .optional(record.states(on: day, in: library)?.count)
            },
            .field("states", isDetail: true) { record, library in
                record.states(on: day, in: library).map { .names($0, in: library) } ?? .null
            },
            .field("acceptances", isDetail: true) { record, library in
                .list(record.acceptances.map { .acceptance($0, in: library) })
            },
            .field("website") { record, _ in .optional(record.website) },
        ])
    }
}

extension Table<Reference<CourtCase>> {
    static let cases = catalogue([
        .field("court") { record, library in .text(library[record.court].id) },
        .field("court_name") { record, library in .text(library[record.court].name) },
        .field("name") { record, _ in .text(record.name) },
        .field("numbers") { record, _ in .texts(record.numbers) },
        .field("respondents") { record, library in .ids(record.respondents, in: library) },
        .field("accused") { record, _ in .optional(record.accused) },
        .field("articles") { record, library in .articles(record.articles, in: library) },
        .field("exploitation") { record, _ in .texts(record.exploitation.map(\.rawValue)) },
        .field("holding") { record, _ in .text(record.holding) },
        .field("decided") { record, _ in .describing(record.decisions.last?.date) },
        .field("outcome") { record, _ in .optional(record.decisions.last?.outcome?.rawValue) },
        .field("ecli") { record, _ in .texts(record.decisions.compactMap(\.ecli)) },
        .field("citations") { record, _ in .texts(record.decisions.compactMap(\.citation)) },
        .field("decisions", isDetail: true) { record, library in
            .list(record.decisions.map { .decision($0, in: library) })
        },
        .field("later") { record, _ in .optional(record.later) },
        .field("address") { record, _ in .optional(record.address) },
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
