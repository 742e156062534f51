import Treaties

/// What happened year by year.
enum TimelineRoutes {
    static let routes = [
        Route(
            "/v1/timeline",
            "Acts and parties year by year, up to a day, with no year left out; under several instruments a country counts once for each.",
            .list,
            parameters: [
                .asOf, .instrument, .country, .region, .group,
                .codes("action", ActionType.self, "Kinds of act to count; parties are counted all the same."),
            ]
        ) { call in
            var question = ParticipationQuery(day: call.day)
            question.participants = call.values.participants("country")
            question.instruments = call.values.instruments("instrument")
            question.regions = call.values.codes("region")
            question.groups = call.values.groups("group")
            let timeline = Timeline(
                question, types: call.values.codes("action", as: ActionType.self), in: call.library)
            return .list(
                Table.timeline.listing(
                    timeline.years, in: call.library,
                    meta: [
                        .init(name: "undated_actions", cell: .integer(timeline.undatedActions)),
                        .init(name: "unknown_parties", cell: .integer(timeline.unknownParties)),
                    ]))
        }
    ]
}
