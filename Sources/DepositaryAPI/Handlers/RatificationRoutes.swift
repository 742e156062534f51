import Treaties

/// Who stands where: participant by instrument, on any day.
enum RatificationRoutes {
    static let partyParameters: [Parameter] = [
        .asOf, .country, .region, .group,
        .codes("status", Status.self, "Standing on the day."),
        .codes("action", ActionType.self, "With an act of one of these kinds, whenever."),
        Parameter("since", .day(), "Consent to be bound given on this day or later."),
        Parameter("until", .day(notBefore: "since"), "Consent to be bound given on this day or before."),
        .evidence,
    ]

    static let routes = [
        Route(
            "/v1/ratifications", "Participant by instrument, with status, dates and evidence.", .list,
            parameters: [.instrument] + partyParameters
        ) { call in
            .list(Table.listing(spans: query(from: call).spans(in: call.library), for: call))
        },
        Route(
            "/v1/countries/{key}/ratifications", "One country's status under every instrument on a day.",
            .list,
            parameters: [.instrument]
                + partyParameters.filter { !["country", "region", "group"].contains($0.name) }
        ) { (call) throws(APIError) in
            var query = query(from: call)
            query.participants = [try call.participant("key")]
            return .list(Table.listing(spans: query.spans(in: call.library), for: call))
        },
    ]

    static func query(from call: Call) -> ParticipationQuery {
        var query = ParticipationQuery(day: call.day)
        query.participants = call.values.participants("country")
        query.instruments = call.values.instruments("instrument")
        query.regions = call.values.codes("region")
        query.groups = call.values.groups("group")
        query.statuses = call.values.codes("status", as: Status.self)
        query.actions = call.values.codes("action", as: ActionType.self)
        query.since = call.values.day("since")
        query.until = call.values.day("until")
        query.grades = call.values.codes("evidence", as: EvidenceGrade.self)
        return query
    }
}
