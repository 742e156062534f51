/// The spans of all histories in one row, numbered through the whole library: what a question about a day reads, without
/// following a reference for each participation.
struct SpanTable: Sendable {
    /// The first day of each span.
    private let firstDays: [CalendarDay]
    private let statuses: [Status]
    /// The place in the library's participations whose span it is.
    private let owners: [Int32]
    /// The first span of each participation, and the end of the last.
    private let starts: [Int32]

    init(_ participations: [Participation]) {
        var starts: [Int32] = []
        var (firstDays, statuses, owners) = ([CalendarDay](), [Status](), [Int32]())
        for (place, participation) in participations.enumerated() {
            starts.append(Int32(firstDays.count))
            for span in participation.history.spans {
                firstDays.append(span.from)
                statuses.append(span.position.status)
                owners.append(Int32(place))
            }
        }
        starts.append(Int32(firstDays.count))
        self.starts = starts
        self.firstDays = firstDays
        self.statuses = statuses
        self.owners = owners
    }

    var count: Int { firstDays.count }

    /// The span of a participation that a day lies in.
    func span(of place: Int, on day: CalendarDay) -> Int {
        let first = Int(starts[place])
        var span = Int(starts[place + 1]) - 1
        while span > first, firstDays[span] > day { span -= 1 }
        return span
    }

    /// The first day of a span and the first day after it; nil where it reaches back or on without end.
    func days(of span: Int) -> (from: CalendarDay?, until: CalendarDay?) {
        let place = owner(of: span)
        return (
            span == Int(starts[place]) ? nil : firstDays[span],
            span + 1 == Int(starts[place + 1]) ? nil : firstDays[span + 1]
        )
    }

    /// Its number within the history of its participation.
    func indexInHistory(_ span: Int) -> Int { span - Int(starts[owner(of: span)]) }
    func owner(of span: Int) -> Int { Int(owners[span]) }
    func status(of span: Int) -> Status { statuses[span] }
}
