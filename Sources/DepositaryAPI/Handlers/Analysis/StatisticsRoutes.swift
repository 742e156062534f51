import Treaties

/// How much of the world, of regions and of groups is bound.
enum StatisticsRoutes {
    static let routes = [
        Route(
            "/v1/statistics",
            "How many states of the world, its regions and groups stand where on a day, and how long they took to ratify; the newest acts are in meta.",
            .list,
            parameters: [
                .asOf,
                Parameter.terms("region", of: "region", "Only these regions, large or small."),
                Parameter("group", .groups, "Only these groups, with their members on the day."),
                Parameter(
                    "per_instrument", .flag, "true for a row for each instrument instead of their sum."),
            ] + Parameter.instrumentChoice
        ) { call in
            let instruments = call.chosenInstruments
            let statistics = StatusStatistics(
                classes(call), instruments, on: call.day,
                perInstrument: call.values.flag("per_instrument") ?? false, in: call.library)
            return .list(
                Table.statistics.listing(
                    statistics.rows, in: call.library,
                    meta: [
                        .init(name: "instruments", cell: .integer(instruments.count)),
                        .init(name: "newest_actions", cell: newestActions(instruments, call)),
                    ]))
        }
    ]

    private static func classes(_ call: Call) -> [StatusStatistics.Class] {
        let (regions, groups) = (call.values.codes("region"), call.values.groups("group"))
        guard regions != nil || groups != nil else {
            return StatusStatistics.classes(on: call.day, in: call.library)
        }
        return StatusStatistics.classes(ofRegions: (regions ?? []).sorted(), on: call.day, in: call.library)
            + StatusStatistics.classes(ofGroups: groups ?? [], on: call.day, in: call.library)
    }

    private static let newestCount = 10

    private static func newestActions(_ instruments: [Reference<Instrument>], _ call: Call) -> Cell {
        var query = ActionQuery(today: call.today)
        query.until = call.day
        if instruments.count < call.library.instruments.count { query.instruments = Set(instruments) }
        return .list(
            query.references(in: call.library).prefix(newestCount).map { reference in
                let action = call.library[reference]
                return .record([
                    "date": .describing(action.date), "action": .text(action.type.rawValue),
                    "country": .text(call.library[action.participant].id),
                    "instrument": .text(call.library[action.instrument].id),
                ])
            })
    }
}
