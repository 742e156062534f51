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
    public func references(in library: Library) -> [Reference<Action>] {
        let logs = instruments.map { $0.sorted { $0.index < $1.index }.map { library.actions(under: $0) } }
        let candidates = logs?.flatMap { Array($0) } ?? Array(library.actions.indices)
        let memberships = groups.map { groups in
            Dictionary(
                grouping: groups.flatMap { library[$0].memberships.filter { $0.status == .member } },
                by: \.participant)
        }
        return candidates.filter { holds(for: library.actions[$0], memberships, in: library) }
            .sorted { left, right in
                let (a, b) = (library.actions[left].date, library.actions[right].date)
                guard let a, let b else { return a == nil && b == nil ? left < right : a != nil }
                return a == b ? left < right : a > b
            }
            .map { Reference($0) }
    }

    private func holds(
        for action: Action, _ memberships: [Reference<Participant>: [Membership]]?, in library: Library
    ) -> Bool {
        guard participants?.contains(action.participant) ?? true, types?.contains(action.type) ?? true,
            grades?.contains(action.grade) ?? true,
            regions.map({ library[action.participant].lies(in: $0) }) ?? true
        else { return false }
        if let since, !(action.date.map { $0.earliest >= since } ?? false) { return false }
        if let until, !(action.date.map { $0.latest <= until } ?? false) { return false }
        guard let memberships else { return true }
        let day = action.date?.earliest ?? today
        return memberships[action.participant]?.contains { $0.holds(on: day) } ?? false
    }
}
