/// A question about who stands where on a day; empty conditions hold for all.
public struct ParticipationQuery: Sendable {
    /// On which the positions are taken; it may lie in the future.
    public var day: CalendarDay
    /// Any of them.
    public var participants: Set<Reference<Participant>>?
    /// Any of them.
    public var instruments: Set<Reference<Instrument>>?
    /// Codes of regions, of which one, large or small, must be the participant's.
    public var regions: Set<String>?
    /// Members of any of these groups on the day.
    public var groups: [Reference<Group>]?
    /// The position's on the day.
    public var statuses: Set<Status>?
    /// Whether an act of any of these kinds exists.
    public var actions: Set<ActionType>?
    /// Bounds on the day of the consent to be bound; a partial date counts where all of it lies within.
    public var since: CalendarDay?
    /// The last day that counts; without a dated consent nothing does.
    public var until: CalendarDay?
    /// Of the action on which the status rests; where it rests on none, no grade holds.
    public var grades: Set<EvidenceGrade>?

    /// Without conditions it asks for everybody.
    public init(day: CalendarDay) {
        self.day = day
    }

    /// A participation with its position on the day of the question.
    public struct Row: Sendable {
        /// Whose position it is.
        public let participation: Participation
        /// On the day of the question.
        public let position: Position
    }

    /// The rows for which every condition holds, by instrument, then by the participant's name.
    public func rows(in library: Library) -> [Row] {
        let members = groups.map { $0.reduce(into: Set()) { $0.formUnion(library[$1].members(on: day)) } }
        var rows: [Row] = []
        for participation in candidates(in: library) {
            guard participants?.contains(participation.participant) ?? true,
                members?.contains(participation.participant) ?? true,
                regions.map({ library[participation.participant].lies(in: $0) }) ?? true,
                actions.map({ kinds in participation.actions.contains { kinds.contains(library[$0].type) } })
                    ?? true
            else { continue }
            let position = participation.history.position(on: day)
            if holds(for: position, in: library) {
                rows.append(Row(participation: participation, position: position))
            }
        }
        return rows
    }

    /// The shorter of the ways to what is asked about.
    private func candidates(in library: Library) -> [Participation] {
        if let instruments {
            return instruments.sorted { $0.index < $1.index }.flatMap { library.participations(in: $0) }
        }
        if let participants, participants.count == 1, let only = participants.first {
            return library.participations(of: only)
        }
        return library.participations
    }

    private func holds(for position: Position, in library: Library) -> Bool {
        guard statuses?.contains(position.status) ?? true else { return false }
        if let grades {
            guard let action = position.decisiveAction, grades.contains(library[action].grade) else {
                return false
            }
        }
        if since != nil || until != nil {
            guard let date = position.consent.flatMap({ library[$0].date }) else { return false }
            if let since, date.earliest < since { return false }
            if let until, date.latest > until { return false }
        }
        return true
    }
}

extension Participant {
    /// Whether one of its regions, large or small, is among the codes.
    public func lies(in regions: Set<String>) -> Bool {
        [region, subRegion, intermediateRegion].contains { $0.map(regions.contains) ?? false }
    }
}
