import Treaties

extension Table<Timeline.Year> {
    static let timeline = Table(columns: [
        Column("year", .integer, "Of the Gregorian calendar.") { row, _ in .integer(row.number) },
        Column("actions", .integer, "Entries of the log dated in the year, without superseded ones.") {
            row, _ in
            .integer(row.actions)
        },
        Column("new_parties", .integer, "Parties at the year's end that were none a year before.") { row, _ in
            .integer(row.newParties)
        },
        Column("lost_parties", .integer, "Parties a year before that are none at the year's end.") { row, _ in
            .integer(row.lostParties)
        },
        Column("parties", .integer, "Parties at the year's end, or on the day asked about.") { row, _ in
            .integer(row.parties)
        },
        Column("party_states", .integer, "Those of them that are states.") { row, _ in
            .integer(row.partyStates)
        },
    ])
}
