import Treaties

/// What countries lack, as far as it is certain.
enum GapRoutes {
    static let routes = [
        Route(
            "/v1/gaps",
            "What countries lack on a day: ratification after signature, being party, a national law, obligations that most neighbours owe. What is unknown is no gap, and is counted in meta.",
            .list,
            parameters: [
                .asOf,
                .codes("kind", Gap.Kind.self, "Kinds of gap."),
                .country, .region,
                Parameter(
                    "group", .groups,
                    "Members of one of these groups on the day, who are then each other's neighbours instead of the states of a sub-region."
                ),
                Parameter(
                    "instrument", .instruments,
                    "Identifiers or official numbers, separated by commas; for no_national_law_known the Palermo Protocol where absent."
                ),
            ]
        ) { call in
            let report = query(from: call).report(in: call.library)
            return .list(
                Table.gaps.listing(report.gaps, in: call.library, meta: Cell.gapMeta(report, call.library)))
        }
    ]

    private static func query(from call: Call) -> GapQuery {
        var query = GapQuery(day: call.day)
        if let kinds = call.values.codes("kind", as: Gap.Kind.self) {
            query.kinds = Gap.Kind.allCases.filter(kinds.contains)
        }
        query.participants = call.values.participants("country")
        query.regions = call.values.codes("region")
        query.groups = call.values.groups("group")
        query.instruments = call.values.instruments("instrument")
        query.lawInstruments = query.instruments ?? palermoProtocol(in: call.library)
        return query
    }

    /// The treaty that obliges its parties to have a law on trafficking (article 5).
    private static func palermoProtocol(in library: Library) -> Set<Reference<Instrument>> {
        if case .found(let reference) = library.instrumentKeys.find("palermo-protocol") {
            [reference]
        } else {
            []
        }
    }
}
