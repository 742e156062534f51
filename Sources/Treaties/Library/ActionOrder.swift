/// The log of actions in the order in which it is told, as a whole and dealt out by what is asked for most: a question then
/// walks only what it asks about, however long the log is.
struct ActionOrder: Sendable {
    /// Newest first; what has no date comes last, in the order of the files.
    let all: [Reference<Action>]
    let byInstrument: [Reference<Instrument>: [Reference<Action>]]
    let byParticipant: [Reference<Participant>: [Reference<Action>]]
    let byType: [ActionType: [Reference<Action>]]
    let byGrade: [EvidenceGrade: [Reference<Action>]]
    /// The place in `all` of each action.
    private let ranks: [Int32]

    init(_ actions: [Action]) {
        let dates = actions.map(\.date)
        let all = actions.indices.sorted { left, right in
            let (a, b) = (dates[left], dates[right])
            guard let a, let b else { return a == nil && b == nil ? left < right : a != nil }
            return a == b ? left < right : a > b
        }.map { Reference<Action>($0) }
        self.all = all
        byInstrument = Dictionary(grouping: all) { actions[$0.index].instrument }
        byParticipant = Dictionary(grouping: all) { actions[$0.index].participant }
        byType = Dictionary(grouping: all) { actions[$0.index].type }
        byGrade = Dictionary(grouping: all) { actions[$0.index].grade }
        var ranks = [Int32](repeating: 0, count: actions.count)
        for (rank, reference) in all.enumerated() { ranks[reference.index] = Int32(rank) }
        self.ranks = ranks
    }

    func precedes(_ left: Reference<Action>, _ right: Reference<Action>) -> Bool {
        ranks[left.index] < ranks[right.index]
    }
}
