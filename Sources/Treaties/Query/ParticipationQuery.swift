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

    /// Somebody's position under an instrument on the day of the question.
    public struct Row: Sendable {
        /// Under which the position is.
        public let instrument: Reference<Instrument>
        /// Whose position it is.
        public let participant: Reference<Participant>
        /// On the day of the question.
        public let position: Position
        /// The number of the position's span, counted through the whole library: rows of one span are equal.
        public let span: Int
    }

    /// The rows for which every condition holds, by instrument, then by the participant's name.
    public func rows(in library: Library) -> [Row] {
        let members = groups.map { library.members(ofAny: $0, on: day) }
        // Fields are read in place: copying a whole participation for each costs more than all the rest.
        let participations = library.participations
        var rows: [Row] = []
        for place in candidates(in: library) {
            let participant = participations[place].participant
            if let participants, !participants.contains(participant) { continue }
            if let members, !members.contains(participant) { continue }
            if let regions, !library[participant].lies(in: regions) { continue }
            if let actions,
                !participations[place].actions.contains(where: { actions.contains(library[$0].type) })
            {
                continue
            }
            let row = row(at: place, in: library)
            if holds(for: row.position, in: library) { rows.append(row) }
        }
        return rows
    }

    /// The row of one participation on the day, whatever the conditions.
    public func row(at place: Int, in library: Library) -> Row {
        let participations = library.participations
        let index = participations[place].history.spanIndex(on: day)
        return Row(
            instrument: participations[place].instrument, participant: participations[place].participant,
            position: participations[place].history.spans[index].position,
            span: participations[place].firstSpan + index)
    }

    /// Every row that some day gives, in the order of their spans.
    public static func rowsOfAllDays(in library: Library) -> [Row] {
        library.participations.flatMap { participation in
            participation.history.spans.enumerated().map { index, span in
                Row(
                    instrument: participation.instrument, participant: participation.participant,
                    position: span.position, span: participation.firstSpan + index)
            }
        }
    }

    /// Whether every participation has its row.
    public var isUnconditional: Bool {
        participants == nil && instruments == nil && regions == nil && groups == nil && statuses == nil
            && actions == nil && since == nil && until == nil && grades == nil
    }

    /// The shorter of the ways to what is asked about: places in the library's participations, in order.
    private func candidates(in library: Library) -> [Int] {
        if let participants, participants.count == 1, let only = participants.first {
            let places = library.places(of: only)
            return instruments.map { wanted in
                places.filter { wanted.contains(library.participations[$0].instrument) }
            } ?? places
        }
        if let instruments {
            return instruments.sorted { $0.index < $1.index }.flatMap { Array(library.places(in: $0)) }
        }
        return Array(library.participations.indices)
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
