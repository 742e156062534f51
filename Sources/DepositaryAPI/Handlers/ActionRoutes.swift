import Treaties

/// The log of what depositaries received.
enum ActionRoutes {
    static let filters: [Parameter] = [
        .instrument, .country, .region,
        Parameter("group", .groups, "By members of one of these groups on the day of the act."),
        .codes("action", ActionType.self, "Kinds of act."),
        .since, .until, .evidence,
    ]

    static let routes = [
        Route("/v1/actions", "All actions, newest first.", .list, parameters: filters) { call in
            .list(Table.listing(query(from: call).references(in: call.library), for: call))
        }
    ]

    static func query(from call: Call) -> ActionQuery {
        var query = ActionQuery(today: call.today)
        query.participants = call.values.participants("country")
        query.instruments = call.values.instruments("instrument")
        query.regions = call.values.codes("region")
        query.groups = call.values.groups("group")
        query.types = call.values.codes("action", as: ActionType.self)
        query.since = call.values.day("since")
        query.until = call.values.day("until")
        query.grades = call.values.codes("evidence", as: EvidenceGrade.self)
        return query
    }
}
