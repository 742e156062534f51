internal import Synchronization

/// What a server counts while it serves. Hand it to `Server.start`, and ask it for the numbers at any time.
public final class ServerMetrics: Sendable {
    private let routes: [String]
    private let loops = Mutex<[LoopMetrics]>([])
    private let accepted = Atomic(0)
    private let turnedAway = Atomic(0)
    private let closed = Atomic(0)
    private let handshakesCompleted = Atomic(0)
    private let handshakesResumed = Atomic(0)
    private let handshakesFailed = Atomic(0)

    /// - Parameter routes: the patterns that answers are told apart by (`Response.route`), 49 at the most.
    public init(routes: [String] = []) { self.routes = routes }

    /// The numbers as they stand. Those of a request under way may be there in part.
    public func snapshot() -> ServerSnapshot {
        var snapshot = ServerSnapshot()
        for loop in loops.withLock({ $0 }) { loop.add(to: &snapshot) }
        // Before the accepted ones, so that there are never fewer open than none.
        let closed = closed.load(ordering: .acquiring)
        snapshot.connectionsAccepted = accepted.load(ordering: .acquiring)
        snapshot.connectionsOpen = snapshot.connectionsAccepted - closed
        snapshot.connectionsTurnedAway = turnedAway.load(ordering: .relaxed)
        snapshot.handshakesCompleted = handshakesCompleted.load(ordering: .relaxed)
        snapshot.handshakesResumed = handshakesResumed.load(ordering: .relaxed)
        snapshot.handshakesFailed = handshakesFailed.load(ordering: .relaxed)
        return snapshot
    }

    /// The counters of one more loop.
    func makeLoop() -> LoopMetrics {
        let loop = LoopMetrics(routes: routes)
        loops.withLock { $0.append(loop) }
        return loop
    }

    func connectionOpened() { accepted.add(1, ordering: .relaxed) }
    func connectionTurnedAway() { turnedAway.add(1, ordering: .relaxed) }
    func connectionClosed() { closed.add(1, ordering: .releasing) }

    /// What is counted by being told.
    func observe(_ event: ServerEvent) {
        switch event {
        case .handshakeCompleted(let isResumed):
            handshakesCompleted.add(1, ordering: .relaxed)
            if isResumed { handshakesResumed.add(1, ordering: .relaxed) }
        case .handshakeFailed: handshakesFailed.add(1, ordering: .relaxed)
        default: break
        }
    }
}
