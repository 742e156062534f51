import Dispatch
import Synchronization

/// Reads things anew in the background, one turn after the other.
///
/// However many ask during a turn, one further turn follows: it sees all that had changed when they asked.
final class Reloader: Sendable {
    /// Why something is read anew.
    enum Cause: String {
        case signal = "SIGHUP"
        case change
    }

    /// Reads one thing anew and tells the log what came of it. What was there stays where the new is not right.
    typealias Action = @Sendable (Cause) -> Void

    private let actions: [Action]
    private let queue: DispatchQueue
    /// Whether a turn is asked for that has not begun.
    private let isWaiting = Atomic(false)

    /// - Parameters:
    ///   - actions: What a turn does, in this order.
    ///   - queue: A serial one.
    init(
        _ actions: [Action], on queue: DispatchQueue = DispatchQueue(label: "reload", qos: .utility)
    ) {
        self.actions = actions
        self.queue = queue
    }

    /// Asks for a turn and returns at once.
    func reload(_ cause: Cause) {
        guard !isWaiting.exchange(true, ordering: .acquiringAndReleasing) else { return }
        queue.async { [self] in
            // Before reading: who asks from here on may know of a change that this turn misses.
            _ = isWaiting.exchange(false, ordering: .acquiringAndReleasing)
            for action in actions { action(cause) }
        }
    }
}
