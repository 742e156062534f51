import Treaties

/// A participant's position under an instrument with the days on which it holds.
struct StatusSpan {
    let row: ParticipationQuery.Row
    /// Nil where it reaches back without end.
    let from: CalendarDay?
    /// Nil where it goes on.
    let until: CalendarDay?

    init(_ span: Int, in library: Library) {
        row = library.row(ofSpan: span)
        (from, until) = library.days(ofSpan: span)
    }
}

extension Table<StatusSpan> {
    /// The columns of ratifications, and since and until when each row is the answer.
    static let statusSpans = Table(
        columns: [
            Column("from_day", .optional(.day), "First day of the status; null where it reaches back.") {
                row, _ in .describing(row.from)
            },
            Column("until_day", .optional(.day), "First day after it; null where it goes on.") { row, _ in
                .describing(row.until)
            },
        ]
            + Table<ParticipationQuery.Row>.ratifications.listed.map { column in
                Column(column.name, column.schema, column.meaning) { row, library in
                    column.cell(row.row, library)
                }
            })
}
