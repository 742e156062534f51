internal import Synchronization

/// What the loops of one server share.
final class SharedState: Sendable {
    private let connections = Atomic<Int>(0)
    private let observer: (any ServerObserver)?

    init(_ observer: (any ServerObserver)?) { self.observer = observer }

    var openConnections: Int { connections.load(ordering: .relaxed) }
    func connectionOpened() { connections.add(1, ordering: .relaxed) }
    func connectionClosed() { connections.subtract(1, ordering: .relaxed) }

    func observe(_ event: ServerEvent) { observer?.observe(event) }
}
