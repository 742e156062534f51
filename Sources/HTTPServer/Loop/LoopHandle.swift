internal import Synchronization

/// What other threads may touch of a loop: they leave messages and wake it.
final class LoopHandle: Sendable {
    enum Message: Sendable {
        /// Serve this connection, or turn it away with 503.
        case serve(Socket, turnedAway: Bool)
        /// Finish what is under way by the deadline, then end.
        case stop(deadline: Instant)
    }

    let poller: Poller
    private let wake: WakeEvent
    private let inbox = Mutex<[Message]>([])

    init() throws(SystemError) {
        poller = try Poller()
        wake = try WakeEvent()
        try poller.add(Poller.Key(descriptor: wake.number, generation: 0), .readable)
    }

    func isWake(_ key: Poller.Key) -> Bool { key == Poller.Key(descriptor: wake.number, generation: 0) }

    func post(_ message: Message) {
        inbox.withLock { $0.append(message) }
        wake.signal()
    }

    /// The messages in the order they were left.
    func takeMessages() -> [Message] {
        wake.acknowledge()
        return inbox.withLock { inbox in
            defer { inbox = [] }
            return inbox
        }
    }
}
