/// What happened year by year, with no year left out.
public struct Timeline: Sendable {
    /// One year, up to its last day or to the day asked about.
    public struct Year: Sendable {
        /// Of the Gregorian calendar.
        public let number: Int
        /// Entries of the log that are dated in it.
        public internal(set) var actions = 0
        /// Who is party at its end and was not at that of the year before, counted under each instrument.
        public internal(set) var newParties = 0
        /// Who was party at the end of the year before and is no more.
        public internal(set) var lostParties = 0
        /// Parties at its end, likewise.
        public internal(set) var parties = 0
        /// Those of them that are states.
        public internal(set) var partyStates = 0
    }

    /// From the first in which anything happened to that of the day asked about.
    public private(set) var years: [Year] = []
    /// Entries of the log without a date.
    public private(set) var undatedActions = 0
    /// Participants of whom it is not known where they stand on the day, counted under each instrument.
    public private(set) var unknownParties = 0

    /// - Parameter question: its day is the last that counts, and that of memberships; its participants, regions, groups
    ///   and instruments select.
    /// - Parameter types: of the actions that are counted; nil for all. Parties are counted all the same.
    public init(_ question: ParticipationQuery, types: Set<ActionType>?, in library: Library) {
        let day = question.day
        var selection = ParticipationQuery(day: day)
        selection.participants = question.participants
        selection.regions = question.regions
        selection.groups = question.groups
        selection.instruments = question.instruments

        var actions: [Int: Int] = [:]
        var periods: [(first: CalendarDay, next: CalendarDay?, isState: Bool)] = []
        for span in selection.spans(in: library) {
            let place = library.spans.owner(of: span)
            if library.spans.status(of: span) == .unknown { unknownParties += 1 }
            for action in library.participations[place].actions
            where types?.contains(library.actions[action.index].type) ?? true
                && !library.actions[action.index].isSuperseded
            {
                guard let date = library.actions[action.index].date else {
                    undatedActions += 1
                    continue
                }
                if date.earliest <= day { actions[Int(date.year), default: 0] += 1 }
            }
            let isState = library.isState(library.participations[place].participant)
            for period in library.participations[place].history.periodsAsParty(until: day) {
                periods.append((period.first, period.next, isState))
            }
        }
        let firstYears = periods.map(\.first.components.year) + actions.keys
        guard let first = firstYears.min() else { return }
        let last = day.components.year
        years = (first...max(first, last)).map { Year(number: $0) }
        for (year, count) in actions { years[year - first].actions = count }
        for period in periods {
            // Still a party at the end of the year before the one in which it ended.
            let end = period.next.flatMap { $0 <= day ? $0.components.year : nil }
            count(from: period.first.components.year - first, until: end.map { $0 - first }, period.isState)
        }
        accumulate()
    }

    /// Whoever comes and goes within one year is no party at the end of any.
    private mutating func count(from start: Int, until end: Int?, _ isState: Bool) {
        guard start != end else { return }
        years[start].newParties += 1
        years[start].partyStates += isState ? 1 : 0
        guard let end else { return }
        years[end].lostParties += 1
        years[end].partyStates -= isState ? 1 : 0
    }

    private mutating func accumulate() {
        var (parties, states) = (0, 0)
        for index in years.indices {
            parties += years[index].newParties - years[index].lostParties
            states += years[index].partyStates
            years[index].parties = parties
            years[index].partyStates = states
        }
    }
}

extension PositionHistory {
    /// Each with its first day and the first on which it is over. Who left and came back within a year was party at the
    /// end of it and of the year before, so that the two are one.
    fileprivate func periodsAsParty(until day: CalendarDay) -> [(first: CalendarDay, next: CalendarDay?)] {
        var periods: [(first: CalendarDay, next: CalendarDay?)] = []
        for (index, span) in spans.enumerated() where span.position.status == .party && span.from <= day {
            let next = index + 1 < spans.count ? spans[index + 1].from : nil
            if let last = periods.last?.next, last.components.year == span.from.components.year {
                periods[periods.count - 1].next = next
            } else {
                periods.append((span.from, next))
            }
        }
        return periods
    }
}
