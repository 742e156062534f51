internal import HTTPCore

/// A socket with the state of its protocol. It moves bytes between the two and decides nothing.
///
/// Where the client speaks TLS, its session stands between the two.
final class Connection {
    let key: Poller.Key
    /// True where there was no room, and the connection is there only to be told so.
    let isTurnedAway: Bool
    private(set) var state: ConnectionState
    /// What the poller watches for.
    var interest: Poller.Interest = .readable
    /// Its client's share of the connections, where that is limited.
    var place: ClientConnections.Place?
    private let session: TLSSession?
    private let socket: Socket

    init(
        _ socket: consuming Socket, _ session: TLSSession?, key: Poller.Key, turnedAway: Refusal?,
        now: Instant, _ service: Service
    ) {
        self.key = key
        isTurnedAway = turnedAway != nil
        state = ConnectionState(peer: socket.peer, isSecure: session != nil, now: now, service)
        self.session = session
        self.socket = socket
        if let turnedAway { state.turnAway(turnedAway, now: now, service) }
    }

    /// Whether reading was held up by records of TLS that had no room to leave.
    var mustReadAgain: Bool { session?.readingNeedsRoom ?? false }

    /// What the connection waits for; nothing where it is closed.
    func wantedInterest(_ service: Service) -> Poller.Interest {
        var wanted: Poller.Interest = []
        if state.wantsToRead(service) { wanted.insert(.readable) }
        // A handshake may hold up what is to be sent until more has come from the client.
        let sendingNeedsInput = session?.sendingNeedsInput ?? false
        if sendingNeedsInput { wanted.insert(.readable) }
        if !state.output.isEmpty && !sendingNeedsInput || mustReadAgain { wanted.insert(.writable) }
        return wanted
    }

    /// Whether TLS is spoken and nothing can be said in it yet.
    var isShakingHands: Bool { session.map { !$0.isEstablished } ?? false }
    /// Whether the handshake took up an earlier session.
    var isResumed: Bool { session?.isResumed ?? false }

    /// Reads once what has arrived, if anything may be read. What is left is reported again.
    func read(into buffer: inout [UInt8], now: Instant, _ service: Service) throws(SystemError) {
        guard state.wantsToRead(service) else { return }
        let received = try receive(into: &buffer)
        if let session, session.isEstablished { state.handshakeEnded(now: now, service) }
        guard let count = received else { return }
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
                try self.send(gathered, body)
            }
            if state.output.count < waiting { state.sent(now: now, service) }
            if !isDrained { return }
        }
        if state.isReadyToEndSending {
            session?.endSending()
            socket.endSending()
            state.sendingEnded(now: now, service)
        }
    }

    private func receive(into buffer: inout [UInt8]) throws(SystemError) -> Int? {
        if let session { return try session.receive(into: &buffer) }
        return try socket.receive(into: &buffer)
    }

    private func send(_ gathered: Span<UInt8>, _ body: Span<UInt8>) throws(SystemError) -> Int? {
        if let session { return try session.send(gathered, body) }
        return try socket.send(gathered, body)
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
