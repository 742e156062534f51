/// A question about the log of actions; empty conditions hold for all.
public struct ActionQuery: Sendable {
    /// Any of them.
    public var participants: Set<Reference<Participant>>?
    /// Any of them.
    public var instruments: Set<Reference<Instrument>>?
    /// Codes of regions, of which one, large or small, must be the participant's.
    public var regions: Set<String>?
    /// Members of any of these groups on the day of the act, or today where it is undated.
    public var groups: [Reference<Group>]?
    /// Any of them.
    public var types: Set<ActionType>?
    /// The first day that counts; a partial date counts where all of it lies within, an absent one never.
    public var since: CalendarDay?
    /// The last day that counts, likewise.
    public var until: CalendarDay?
    /// Of the row itself.
    public var grades: Set<EvidenceGrade>?
    private let today: CalendarDay

    /// `today` decides on membership for acts without a date.
    public init(today: CalendarDay) {
        self.today = today
    }

    /// Newest first; what has no date comes last, in the order of the files.
    public func references(in library: Library) -> ArraySlice<Reference<Action>> {
        let candidates = candidates(in: library)
        let isAnswered =
            (participants == nil || instruments == nil) && regions == nil && groups == nil && types == nil
            && until == nil && grades == nil
        if isAnswered { return candidates }
        let memberships = groups.map { groups in
            Dictionary(
                grouping: groups.flatMap { library[$0].memberships.filter { $0.status == .member } },
                by: \.participant)
        }
        return candidates.filter { holds(for: $0.index, memberships, in: library) }[...]
    }

    /// The shortest part of the log that holds all that is asked for, cut off where it is too old.
    private func candidates(in library: Library) -> ArraySlice<Reference<Action>> {
        let log =
            if let instruments {
                library.order.actions(under: instruments)
            } else if let participants {
                library.order.actions(of: participants)
            } else {
                library.order.all[...]
            }
        guard let since else { return log }
        return log[
            ..<log.firstPlace { !(library.actions[$0.index].date.map { $0.earliest >= since } ?? false) }]
    }

    /// Fields are read in place: copying a whole action for each costs more than all the rest.
    private func holds(
        for place: Int, _ memberships: [Reference<Participant>: [Membership]]?, in library: Library
    ) -> Bool {
        let participant = library.actions[place].participant
        if let participants, !participants.contains(participant) { return false }
        if let types, !types.contains(library.actions[place].type) { return false }
        if let grades, !grades.contains(library.actions[place].grade) { return false }
        if let regions, !library[participant].lies(in: regions) { return false }
        let date = library.actions[place].date
        if let until, !(date.map { $0.latest <= until } ?? false) { return false }
        guard let memberships else { return true }
        let day = date?.earliest ?? today
        return memberships[participant]?.contains { $0.holds(on: day) } ?? false
    }
}

extension ArraySlice {
    /// Where a condition begins to hold that, once it holds, does so to the end.
    fileprivate func firstPlace(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
