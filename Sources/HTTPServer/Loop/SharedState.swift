internal import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
    private let served = Atomic<Int>(0)
    private let turnedAway = Atomic<Int>(0)
    private let room: ConnectionRoom
    private let observer: (any ServerObserver)?
    private let metrics: ServerMetrics?
    /// The connections of each client; nil where any may have all.
    let clients: ClientConnections?

    init(_ configuration: ServerConfiguration, _ observer: (any ServerObserver)?, _ metrics: ServerMetrics?) {
        room = ConnectionRoom(configuration)
        self.observer = observer
        self.metrics = metrics
        clients = configuration.maximumConnectionsPerClient.map {
            ClientConnections(most: $0, exempt: TrustedProxies(prefixes: configuration.trustedProxies))
        }
    }

    /// Whether one more connection can be served; if not, whether there is room to turn it away.
    var isFull: Bool { served.load(ordering: .relaxed) >= room.served }
    var isOverfull: Bool { isFull && turnedAway.load(ordering: .relaxed) >= room.turnedAway }

    func connectionOpened(turnedAway: Bool) {
        metrics?.connectionOpened()
        if turnedAway { metrics?.connectionTurnedAway() }
        if turnedAway {
            self.turnedAway.add(1, ordering: .relaxed)
        } else {
            served.add(1, ordering: .relaxed)
        }
    }

    /// A connection counted as served is to be told that it is not.
    /// - Returns: false where too many are being told so.
    func connectionTurnedAway() -> Bool {
        metrics?.connectionTurnedAway()
        guard turnedAway.load(ordering: .relaxed) < room.turnedAway else { return false }
        turnedAway.add(1, ordering: .relaxed)
        served.subtract(1, ordering: .relaxed)
        return true
    }

    func connectionClosed(turnedAway: Bool) {
        metrics?.connectionClosed()
        if turnedAway {
            self.turnedAway.subtract(1, ordering: .relaxed)
        } else {
            served.subtract(1, ordering: .relaxed)
        }
    }

    func observe(_ event: ServerEvent) {
        metrics?.observe(event)
        observer?.observe(event)
    }
}
