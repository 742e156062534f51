/// The log of actions in the order in which it is told, as a whole and for each instrument and participant: a question
/// then walks only what it asks about, however long the log is.
struct ActionOrder: Sendable {
    /// Newest first; what has no date comes last, in the order of the files.
    let all: [Reference<Action>]
    private let ofInstruments: Shares
    private let ofParticipants: Shares
    /// The place in `all` of each action.
    private let ranks: [Int32]

    init(_ actions: [Action], instruments: Int, participants: Int) {
        let dates = actions.map(\.date)
        all = actions.indices.sorted { left, right in
            let (a, b) = (dates[left], dates[right])
            guard let a, let b else { return a == nil && b == nil ? left < right : a != nil }
            return a == b ? left < right : a > b
        }.map { Reference($0) }
        ofInstruments = Shares(all, keys: actions.map(\.instrument.index), count: instruments)
        ofParticipants = Shares(all, keys: actions.map(\.participant.index), count: participants)
        var ranks = [Int32](repeating: 0, count: actions.count)
        for (rank, reference) in all.enumerated() { ranks[reference.index] = Int32(rank) }
        self.ranks = ranks
    }

    func actions(under instruments: Set<Reference<Instrument>>) -> ArraySlice<Reference<Action>> {
        merged(instruments.map { ofInstruments[$0.index] })
    }

    func actions(of participants: Set<Reference<Participant>>) -> ArraySlice<Reference<Action>> {
        merged(participants.map { ofParticipants[$0.index] })
    }

    /// One share is in order already.
    private func merged(_ shares: [ArraySlice<Reference<Action>>]) -> ArraySlice<Reference<Action>> {
        if shares.count == 1 { return shares[0] }
        return shares.flatMap(\.self).sorted { ranks[$0.index] < ranks[$1.index] }[...]
    }

    /// The actions dealt out by a key, each share in the order of the whole.
    private struct Shares {
        private let actions: [Reference<Action>]
        /// Where each share begins, and the end of the last.
        private let starts: [Int]

        init(_ all: [Reference<Action>], keys: [Int], count: Int) {
            var starts = [Int](repeating: 0, count: count + 1)
            for key in keys { starts[key + 1] += 1 }
            for key in 0..<count { starts[key + 1] += starts[key] }
            var places = starts
            var actions = all
            for reference in all {
                let key = keys[reference.index]
                actions[places[key]] = reference
                places[key] += 1
            }
            self.actions = actions
            self.starts = starts
        }

        subscript(key: Int) -> ArraySlice<Reference<Action>> { actions[starts[key]..<starts[key + 1]] }
    }
}
