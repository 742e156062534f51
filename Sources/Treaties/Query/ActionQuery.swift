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
    public func references(in library: Library) -> Selection<Reference<Action>> {
        let order = library.order
        let who = ParticipantCondition(participants, regions: regions, in: library)
        // The log is dealt out by each of these, so that one of them alone leaves nothing to look at.
        let shares: [[[Reference<Action>]?]] = [
            who?.places.map { order.byParticipant[Reference($0)] },
            instruments?.map { order.byInstrument[$0] },
            types?.map { order.byType[$0] },
            grades?.map { order.byGrade[$0] },
        ].compactMap(\.self)
        guard shares.count < 2, groups == nil else { return Selection(filtered(who, in: library)) }
        return dated(shares.first?.map { $0 ?? [] } ?? [order.all], in: library)
    }

    private func filtered(_ who: ParticipantCondition?, in library: Library) -> [Reference<Action>] {
        let order = library.order
        let shares =
            if let instruments {
                instruments.map { order.byInstrument[$0] ?? [] }
            } else if let who, who.places.count == 1 {
                [order.byParticipant[Reference(who.places[0])] ?? []]
            } else {
                [order.all]
            }
        let memberships = groups.map { groups in
            Dictionary(
                grouping: groups.flatMap { library[$0].memberships.filter { $0.status == .member } },
                by: \.participant)
        }
        return dated(shares, in: library).filter { holds(for: $0.index, who, memberships, in: library) }
    }

    /// Fields are read in place: copying a whole action for each costs more than all the rest.
    private func holds(
        for place: Int, _ who: ParticipantCondition?,
        _ memberships: [Reference<Participant>: [Membership]]?, in library: Library
    ) -> Bool {
        let participant = library.actions[place].participant
        if let who, !who.contains(participant) { return false }
        if let types, !types.contains(library.actions[place].type) { return false }
        if let grades, !grades.contains(library.actions[place].grade) { return false }
        guard let memberships else { return true }
        let day = library.actions[place].date?.earliest ?? today
        return memberships[participant]?.contains { $0.holds(on: day) } ?? false
    }

    // MARK: Bounds

    /// What of some shares lies within the bounds. A share is in order, so that each bound is found by halving it.
    private func dated(_ shares: [[Reference<Action>]], in library: Library) -> Selection<Reference<Action>> {
        let parts = shares.flatMap { share in
            var part = share[...]
            func place(where isOlder: (PartialDate) -> Bool) -> Int {
                part.firstPlace { library.actions[$0.index].date.map(isOlder) ?? true }
            }
            if let since { part = part[..<place { $0.earliest < since }] }
            guard let until else { return [part] }
            part = part[place { $0.earliest <= until }..<place { _ in false }]
            // A date without its day, or without its month too, may begin before the last day and end after it.
            return Self.straddling(until).reduce(into: [part]) { parts, date in
                let rest = parts.removeLast()
                let (start, end) = (place { $0 <= date }, place { $0 < date })
                parts += [rest[..<start], rest[end...]]
            }
        }
        return Selection(merging: parts, by: library.order.precedes)
    }

    /// The partial dates that a day lies in without being their last, newest first.
    private static func straddling(_ day: CalendarDay) -> [PartialDate] {
        let text = day.description
        return [text.prefix(7), text.prefix(4)].compactMap { PartialDate($0) }.filter { $0.latest > day }
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
