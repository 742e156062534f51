import Treaties

/// The collections around the treaties: a list and its records each, all alike.
enum CatalogueRoutes {
    static let routes = obligations + cooperation + practice + law

    private static let obligations =
        routes(
            called: "What articles of the instruments ask of states", one: "One obligation", .obligations,
            filters: [
                .instrument,
                .codes("pillar", Obligation.Pillar.self, "Parts of the response to trafficking.") {
                    [$0.pillar]
                },
                .codes("strength", Obligation.Strength.self, "How much is owed.") { [$0.strength] },
            ])

    private static let cooperation =
        routes(
            called: "Bodies that keep, supervise or support instruments", one: "One organization",
            .organizations,
            filters: [
                .codes("kind", Organization.Kind.self, "Kinds of organization.") { [$0.kind] }, .instrument,
            ])
        + routes(
            called: "Model laws, guides, indicators and other aids", one: "One tool", .tools,
            filters: [.codes("kind", Tool.Kind.self, "Kinds of tool.") { [$0.kind] }, .instrument])
        + routes(
            called: "Standing ways of cooperation", one: "One mechanism, with those who take part on a day",
            onDay: { .mechanisms(on: $0) },
            filters: [
                .codes("kind", Mechanism.Kind.self, "Kinds of mechanism.") { [$0.kind] }, .instrument,
                .countryOnDay { mechanism, day, library in mechanism.participants(on: day, in: library) },
                .region(\.regions),
            ])

    private static let practice =
        routes(
            called: "What stands in the way of implementation", one: "One challenge", .challenges,
            filters: [.instrument, .region(\.regions)])
        + routes(
            called: "Measures that were tried, with their effect and limits", one: "One practice",
            .practices, filters: [.instrument, .country, .region(\.regions)])
        + routes(
            called: "What is proposed or under way", one: "One direction", .directions,
            filters: [
                .codes("stage", Direction.Stage.self, "How far it has come.") { [$0.stage] }, .instrument,
                .region(\.regions),
            ])

    private static let law =
        routes(
            called: "National laws", one: "One law", onDay: { _ in .legislation },
            filters: LegislationFilters.all)
        + routes(
            called: "Courts and bodies that decide cases",
            one: "One court, with the states under it on a day",
            onDay: { .courts(on: $0) },
            filters: [
                .codes("kind", Court.Kind.self, "Kinds of court.") { [$0.kind] }, .instrument,
                .countryOnDay { court, day, library in court.states(on: day, in: library) ?? [] },
            ])
        + routes(
            called: "What courts decided", one: "One case, by identifier, number, ECLI or name", .cases,
            filters: CaseFilters.all)

    private static func routes<Record: CatalogueRecord>(
        called what: String, one: String, _ table: Table<Reference<Record>>, filters: [RecordFilter<Record>]
    ) -> [Route] {
        routes(what, one, filters: filters, parameters: []) { _ in table }
    }

    /// For tables whose rows depend on a day.
    private static func routes<Record: CatalogueRecord>(
        called what: String, one: String,
        onDay table: @escaping @Sendable (CalendarDay) -> Table<Reference<Record>>,
        filters: [RecordFilter<Record>]
    ) -> [Route] {
        routes(what, one, filters: filters, parameters: [.asOf], table)
    }

    private static func routes<Record: CatalogueRecord>(
        _ what: String, _ one: String, filters: [RecordFilter<Record>], parameters: [Parameter],
        _ table: @escaping @Sendable (CalendarDay) -> Table<Reference<Record>>
    ) -> [Route] {
        let filters = filters + [.theme, .evidence, .search]
        return [
            Route(
                Record.kind.path, what + ".", .list, parameters: filters.map(\.parameter) + parameters
            ) { call in
                let conditions = filters.compactMap { $0.condition(call) }
                let references = Record.catalogue(in: call.library).references.filter { reference in
                    conditions.allSatisfy { $0(reference) }
                }
                return .list(table(call.day).listing(references, in: call.library))
            },
            Route(Record.kind.path + "/{key}", one + ".", .record, parameters: parameters) {
                (call) throws(APIError) in
                let reference = try call.record("key", as: Record.self)
                return table(call.day).answer(
                    reference, in: call.library,
                    location: call.library.address(of: RecordReference(reference)))
            },
        ]
    }
}
