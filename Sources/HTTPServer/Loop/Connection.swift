internal import HTTPCore

/// A socket with the state of its protocol. It moves bytes between the two and decides nothing.
///
/// `receive`, `send` and `endSending` of the transport are all that passes between them: TLS belongs there.
final class Connection {
    let key: Poller.Key
    /// True where there was no room, and the connection is there only to be told so.
    let isTurnedAway: Bool
    private(set) var state: ConnectionState
    /// What the poller watches for.
    var interest: Poller.Interest = .readable
    /// Its client's share of the connections, where that is limited.
    var place: ClientConnections.Place?
    private let transport: Socket

    init(
        _ transport: consuming Socket, key: Poller.Key, turnedAway: Refusal?, now: Instant, _ service: Service
    ) {
        self.key = key
        isTurnedAway = turnedAway != nil
        state = ConnectionState(peer: transport.peer, now: now, service)
        self.transport = transport
        if let turnedAway { state.turnAway(turnedAway, now: now, service) }
    }

    /// What the connection waits for; nothing where it is closed.
    func wantedInterest(_ service: Service) -> Poller.Interest {
        var wanted: Poller.Interest = []
        if state.wantsToRead(service) { wanted.insert(.readable) }
        if !state.output.isEmpty { wanted.insert(.writable) }
        return wanted
    }

    /// Reads once what has arrived, if anything may be read. What is left is reported again.
    func read(into buffer: inout [UInt8], now: Instant, _ service: Service) throws(SystemError) {
        guard state.wantsToRead(service) else { return }
        guard let count = try transport.receive(into: &buffer) else { return }
        if count == 0 {
            state.receivedEnd(now: now, service)
        } else {
            state.received(buffer.span.extracting(first: count), now: now, service)
        }
    }

    /// Sends until nothing waits or the peer has no room, and ends the stream when all that was to be said is sent.
    func flush(now: Instant, _ service: Service) throws(SystemError) {
        while !state.output.isEmpty {
            let waiting = state.output.count
            let isDrained = try state.output.drain { (gathered, body) throws(SystemError) in
                try self.transport.send(gathered, body)
            }
            if state.output.count < waiting { state.sent(now: now, service) }
            if !isDrained { return }
        }
        if state.isReadyToEndSending {
            transport.endSending()
            state.sendingEnded(now: now, service)
        }
    }

    /// Lends the connection a queue that has taken room already, unless its own is in use.
    func borrowOutput(_ spare: inout OutputQueue) {
        if state.output.isEmpty { swap(&state.output, &spare) }
    }

    /// Takes an empty queue back with its room, so that an idle connection keeps none.
    func returnOutput(_ spare: inout OutputQueue) {
        guard state.output.isEmpty else { return }
        swap(&state.output, &spare)
        state.output = OutputQueue()
    }

    func stop(now: Instant, _ service: Service) { state.stop(now: now, service) }
    func deadlinePassed(now: Instant, _ service: Service) { state.deadlinePassed(now: now, service) }
}
