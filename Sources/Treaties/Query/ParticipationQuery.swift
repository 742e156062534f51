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

    /// The rows for which every condition holds, by instrument, then by the participant's name; by the numbers of their
    /// spans.
    public func spans(in library: Library) -> Selection<Int> {
        let table = library.spans
        let who = ParticipantCondition(
            participants, regions: regions, members: groups.map { library.members(ofAny: $0, on: day) },
            in: library)
        guard instruments == nil, asksWhoAndUnderWhatAlone else {
            return Selection(filteredSpans(of: who, in: library))
        }
        guard let who else {
            return Selection(count: library.participations.count) { table.span(of: $0, on: day) }
        }
        let places = Selection(merging: who.places.map { library.places(of: Reference($0))[...] }, by: <)
        return Selection(count: places.count) { table.span(of: places[$0], on: day) }
    }

    /// Whether no condition is left but those on participants and instruments.
    private var asksWhoAndUnderWhatAlone: Bool { statuses == nil && actions == nil && !asksAboutActs }

    private func filteredSpans(of who: ParticipantCondition?, in library: Library) -> [Int] {
        // Fields are read in place: copying a whole participation for each costs more than all the rest.
        let (participations, table) = (library.participations, library.spans)
        let candidates = candidates(who, in: library)
        let isWanted = statuses.map { statuses in Status.allCases.map(statuses.contains) }
        var spans: [Int] = []
        spans.reserveCapacity(min(candidates.reduce(0) { $0 + $1.count }, 1024))
        for place in candidates.joined() {
            if let who, !who.contains(participations[place].participant) { continue }
            if let actions,
                !participations[place].actions.contains(where: {
                    actions.contains(library.actions[$0.index].type)
                })
            {
                continue
            }
            let span = table.span(of: place, on: day)
            if let isWanted, !isWanted[table.status(of: span).place] { continue }
            if asksAboutActs, !holds(for: library.row(ofSpan: span).position, in: library) { continue }
            spans.append(span)
        }
        return spans
    }

    /// The shortest of the ways to what is asked about: stretches of the library's participations, in order.
    private func candidates(_ who: ParticipantCondition?, in library: Library) -> [Range<Int>] {
        if let instruments {
            return instruments.sorted { $0.index < $1.index }.map { library.places(in: $0) }
        }
        if let who, who.places.count == 1 {
            return library.places(of: Reference(who.places[0])).map { $0..<($0 + 1) }
        }
        return [library.participations.indices]
    }

    private var asksAboutActs: Bool { since != nil || until != nil || grades != nil }

    private func holds(for position: Position, in library: Library) -> Bool {
        if let grades {
            guard let action = position.decisiveAction, grades.contains(library.actions[action.index].grade)
            else { return false }
        }
        if since != nil || until != nil {
            guard let date = position.consent.flatMap({ library.actions[$0.index].date }) else {
                return false
            }
            if let since, date.earliest < since { return false }
            if let until, date.latest > until { return false }
        }
        return true
    }
}

extension Library {
    /// How many rows there are for all days together.
    public var spanCount: Int { spans.count }

    /// The row that a participation has on the days of one of its spans.
    public func row(ofSpan span: Int) -> ParticipationQuery.Row {
        let place = spans.owner(of: span)
        return ParticipationQuery.Row(
            instrument: participations[place].instrument, participant: participations[place].participant,
            position: participations[place].history.spans[spans.indexInHistory(span)].position, span: span)
    }

    /// The first day of a span and the first day after it; nil where it reaches back or on without end.
    public func days(ofSpan span: Int) -> (from: CalendarDay?, until: CalendarDay?) { spans.days(of: span) }

    /// How many of some spans have each status, in the order of `Status.allCases`: of states, as thresholds count, and of
    /// all participants.
    public func statusCounts(ofSpans spans: Selection<Int>) -> (states: [Int], participants: [Int]) {
        var states = [Int](repeating: 0, count: Status.allCases.count)
        var participants = states
        for span in spans {
            let place = self.spans.status(of: span).place
            participants[place] += 1
            if isState(participations[self.spans.owner(of: span)].participant) { states[place] += 1 }
        }
        return (states, participants)
    }
}
