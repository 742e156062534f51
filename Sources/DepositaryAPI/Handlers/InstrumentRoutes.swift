import Treaties

/// Worldwide frameworks and regional agreements: the same four questions of each.
enum InstrumentRoutes {
    static let frameworks = routes(
        "/v1/frameworks", .framework, called: "worldwide instruments", parameters: listParameters)

    static let regionalAgreements = routes(
        "/v1/regional-agreements", .regionalAgreement, called: "regional instruments",
        parameters: [
            .region,
            .terms("organization", of: "organization", "The organization under whose auspices it was made."),
        ] + listParameters)

    private static let listParameters: [Parameter] = [
        .codes("kind", Instrument.Kind.self, "Kinds of instrument."),
        Parameter("binding", .flag, "true for treaties and directives, false for soft law."),
        .terms("depositary", of: "depositary", "Who keeps the instrument."),
        Parameter("adopted_from", .day(), "Adopted on this day or later."),
        Parameter("adopted_to", .day(notBefore: "adopted_from"), "Adopted on this day or before."),
        .codes("ilo_class", Instrument.ILOClass.self, "Ranks of ILO conventions and protocols."),
        .terms("theme", of: "theme", "What it is about."),
        .search,
    ]

    private static func routes(
        _ base: String, _ scope: Instrument.Scope, called what: String, parameters: [Parameter]
    ) -> [Route] {
        [
            Route(base, "The \(what).", .list, parameters: parameters) { call in list(call, scope) },
            Route(base + "/{key}", "One of them, by identifier, title or official number.", .record) {
                (call) throws(APIError) in try record(call, scope)
            },
            Route(
                base + "/{key}/parties", "Every participant's status under it on a day.", .list,
                parameters: RatificationRoutes.partyParameters
            ) { (call) throws(APIError) in try parties(call, scope) },
            Route(
                base + "/{key}/actions", "Its log of actions, newest first.", .list,
                parameters: ActionRoutes.filters.filter { $0.name != "instrument" }
            ) { (call) throws(APIError) in try actions(call, scope) },
        ]
    }

    private static func list(_ call: Call, _ scope: Instrument.Scope) -> Answer {
        let (library, values) = (call.library, call.values)
        let search = values.words("q")
        let kinds = values.codes("kind", as: Instrument.Kind.self)
        let classes = values.codes("ilo_class", as: Instrument.ILOClass.self)
        let references = library.instruments.indices.map { Reference<Instrument>($0) }.filter { reference in
            let instrument = library[reference]
            guard instrument.scope == scope, kinds?.contains(instrument.kind) ?? true,
                values.flag("binding").map({ $0 == instrument.isBinding }) ?? true,
                isAmong(instrument.depositary, values.codes("depositary")),
                isAmong(instrument.organization, values.codes("organization")),
                classes.map({ all in instrument.iloClass.map(all.contains) ?? false }) ?? true,
                isAmong(instrument.region, values.codes("region")),
                values.codes("theme").map({ !$0.isDisjoint(with: instrument.themes) }) ?? true,
                isAdopted(instrument, from: values.day("adopted_from"), to: values.day("adopted_to"))
            else { return false }
            return search?.matches(instrument.searchedTexts) ?? true
        }
        return .list(Table.instruments.listing(references, in: library))
    }

    private static func isAmong(_ code: String?, _ codes: Set<String>?) -> Bool {
        guard let codes else { return true }
        return code.map(codes.contains) ?? false
    }

    private static func isAdopted(_ instrument: Instrument, from: CalendarDay?, to: CalendarDay?) -> Bool {
        guard from != nil || to != nil else { return true }
        guard let adopted = instrument.adopted.date else { return false }
        return (from.map { adopted.earliest >= $0 } ?? true) && (to.map { adopted.latest <= $0 } ?? true)
    }

    private static func record(_ call: Call, _ scope: Instrument.Scope) throws(APIError) -> Answer {
        let reference = try call.instrument("key", scope: scope)
        return Table.instruments.answer(
            reference, in: call.library, location: call.library[reference].address)
    }

    private static func parties(_ call: Call, _ scope: Instrument.Scope) throws(APIError) -> Answer {
        let reference = try call.instrument("key", scope: scope)
        var query = RatificationRoutes.query(from: call)
        query.instruments = [reference]
        let spans = query.spans(in: call.library)
        let instrument = call.library[reference]
        return .list(
            Table.listing(
                spans: spans, for: call,
                meta: [
                    .init(name: "instrument", cell: .text(instrument.id)),
                    .init(name: "instrument_title", cell: .text(instrument.title)),
                    .init(name: "entered_into_force", cell: .describing(instrument.enteredIntoForce)),
                    .init(name: "coverage", cell: .coverage(instrument.coverage)),
                    .init(name: "counts", cell: .counts(ofSpans: spans, in: call.library)),
                ]))
    }

    private static func actions(_ call: Call, _ scope: Instrument.Scope) throws(APIError) -> Answer {
        var query = ActionRoutes.query(from: call)
        query.instruments = [try call.instrument("key", scope: scope)]
        return .list(Table.listing(query.references(in: call.library), for: call))
    }
}

extension Instrument {
    fileprivate var searchedTexts: [String] {
        [id, title, shortTitle, summary] + otherTitles
            + numbers.flatMap { [$0.value, $0.system.rawValue + $0.value] }
    }
}

extension Cell {
    fileprivate static func coverage(_ coverage: Coverage) -> Cell {
        .record([
            "parties": .text(coverage.parties.rawValue), "signatures": .text(coverage.signatures.rawValue),
            "as_of": .describing(coverage.asOf), "note": .optional(coverage.note),
        ])
    }

    /// Two counts: of states, as thresholds count, and of all participants.
    static func counts(ofSpans spans: Selection<Int>, in library: Library) -> Cell {
        let (states, participants) = library.statusCounts(ofSpans: spans)
        func cell(_ counts: [Int]) -> Cell {
            .object(zip(Status.allCases, counts).map { Member(name: $0.rawValue, cell: .integer($1)) })
        }
        return .record(["states": cell(states), "participants": cell(participants)])
    }
}
