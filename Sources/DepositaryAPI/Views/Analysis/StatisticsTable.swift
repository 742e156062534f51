import Treaties

extension Table<StatusStatistics.Row> {
    static let statistics = Table(
        columns: [
            Column("dimension", .code("dimension"), "What the states of the row have in common.") { row, _ in
                .text(row.dimension.rawValue)
            },
            Column("key", .optional(.text), "Code of the region, or identifier of the group.") { row, _ in
                .optional(row.key)
            },
            Column("states", .integer, "How many states there are.") { row, _ in .integer(row.states) },
            Column(
                "instrument", .optional(.text),
                "Identifier of the instrument; null for the sum of all chosen."
            ) { row, library in .optional(row.instrument.map { library[$0].id }) },
            Column("instrument_title", .optional(.text), "The instrument's short title.") { row, library in
                .optional(row.instrument.map { library[$0].shortTitle })
            },
        ]
            + Status.allCases.enumerated().map { place, status in
                Column(
                    status.rawValue, .integer,
                    "States of that status; one counts once under each instrument that it may join."
                ) { row, _ in .integer(row.counts[place]) }
            } + [
                Column(
                    "party_percent", .optional(.integer), "Parties among them in hundredths, rounded down."
                ) {
                    row, _ in .optional(row.partyPercent)
                },
                Column(
                    "ratified_after_signature", .integer,
                    "How many ratified, accepted or approved after a signature, both dated to the day."
                ) { row, _ in .integer(row.waits.count) },
                Column(
                    "median_days_to_ratify", .optional(.integer),
                    "The median of the days that these took from signature to ratification."
                ) { row, _ in .optional(row.medianWait) },
                Column(
                    "median_years_to_ratify", .optional(.integer), "The same in full years of 365.25 days."
                ) {
                    row, _ in .optional(row.medianWait.map { $0 * 4 / 1461 })
                },
            ])
}
