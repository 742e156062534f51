/// Tells when something that is looked at again and again has changed and come to rest.
///
/// Files are written one after the other, and editors write one file in several steps: a change counts only when two
/// looks in a row see the same.
struct Settling<State: Equatable> {
    private var settled: State
    private var last: State

    init(_ state: State) {
        settled = state
        last = state
    }

    /// Whether this look finds, for the first time, a new state at rest.
    mutating func look(_ state: State) -> Bool {
        defer { last = state }
        guard state == last, state != settled else { return false }
        settled = state
        return true
    }
}
