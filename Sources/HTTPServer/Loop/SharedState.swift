internal import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
    private let served = Atomic<Int>(0)
    private let turnedAway = Atomic<Int>(0)
    private let room: ConnectionRoom
    private let observer: (any ServerObserver)?

    init(_ room: ConnectionRoom, _ observer: (any ServerObserver)?) {
        self.room = room
        self.observer = observer
    }

    /// Whether one more connection can be served; if not, whether there is room to turn it away.
    var isFull: Bool { served.load(ordering: .relaxed) >= room.served }
    var isOverfull: Bool { isFull && turnedAway.load(ordering: .relaxed) >= room.turnedAway }

    func connectionOpened(turnedAway: Bool) {
        if turnedAway {
            self.turnedAway.add(1, ordering: .relaxed)
        } else {
            served.add(1, ordering: .relaxed)
        }
    }

    func connectionClosed(turnedAway: Bool) {
        if turnedAway {
            self.turnedAway.subtract(1, ordering: .relaxed)
        } else {
            served.subtract(1, ordering: .relaxed)
        }
    }

    func observe(_ event: ServerEvent) { observer?.observe(event) }
}
