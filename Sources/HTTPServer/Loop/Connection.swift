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

    /// Whether TLS is spoken and nothing can be said in it yet.
    var isShakingHands: Bool { session.map { !$0.isEstablished } ?? false }
    /// Whether the handshake took up an earlier session.
    var isResumed: Bool { session?.isResumed ?? false }

    func stop(now: Instant, _ service: Service) { state.stop(now: now, service) }
    func deadlinePassed(now: Instant, _ service: Service) { state.deadlinePassed(now: now, service) }
}

// MARK: - A turn

extension Connection {
    /// What a connection waits for after its turn.
    struct Prospect {
        let isClosed: Bool
        let deadline: Instant
        /// Nothing where it is closed.
        let interest: Poller.Interest
    }

    /// Reads once what has arrived, if anything may be read, and answers it; sends until nothing waits or the peer has no
    /// room. What is left to be read is reported again.
    func serve(canRead: Bool, _ room: inout LoopRoom, now: Instant, _ service: Service)
        throws(SystemError) -> Prospect
    {
        // The state is handed down as one, for each look at a property of a class costs a check of who else looks.
        try serve(&state, canRead, &room, now, service)
    }

    private func serve(
        _ state: inout ConnectionState, _ canRead: Bool, _ room: inout LoopRoom, _ now: Instant,
        _ service: Service
    ) throws(SystemError) -> Prospect {
        // A queue that has taken room already is lent to whoever has nothing waiting in its own.
        if state.output.isEmpty { swap(&state.output, &room.output) }
        if canRead || mustReadAgain { try read(&state, into: &room.input, now, service) }
        try flush(&state, now, service)
        if state.output.isEmpty {
            // It is taken back, so that an idle connection keeps no room.
            swap(&state.output, &room.output)
            state.output = OutputQueue()
        }
        return Prospect(
            isClosed: state.isClosed, deadline: state.deadline, interest: interest(state, service))
    }

    /// Whether reading was held up by records of TLS that had no room to leave.
    private var mustReadAgain: Bool { session?.readingNeedsRoom ?? false }

    private func interest(_ state: borrowing ConnectionState, _ service: Service) -> Poller.Interest {
        var wanted: Poller.Interest = []
        if state.wantsToRead(service) { wanted.insert(.readable) }
        // A handshake may hold up what is to be sent until more has come from the client.
        let sendingNeedsInput = session?.sendingNeedsInput ?? false
        if sendingNeedsInput { wanted.insert(.readable) }
        if !state.output.isEmpty && !sendingNeedsInput || mustReadAgain { wanted.insert(.writable) }
        return wanted
    }

    private func read(
        _ state: inout ConnectionState, into buffer: inout [UInt8], _ now: Instant, _ service: Service
    ) throws(SystemError) {
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

    /// Ends the stream, too, when all that was to be said is sent.
    private func flush(_ state: inout ConnectionState, _ now: Instant, _ service: Service)
        throws(SystemError)
    {
        while !state.output.isEmpty {
            let waiting = state.output.count
            let isDrained = try state.output.drain { (gathered, body) throws(SystemError) in
                try self.send(gathered, body)
            } file: { (gathered, stretch) throws(SystemError) in
                try self.send(gathered, stretch)
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

    private func send(_ gathered: Span<UInt8>, _ stretch: FileStretch) throws(SystemError) -> Int? {
        if let session { return try session.send(gathered, stretch) }
        return try socket.send(gathered, stretch)
    }
}

/// Room that the connections of one loop use in turn, so that an idle one has none.
struct LoopRoom {
    /// Whatever is read passes through here. What a connection cannot use yet it copies.
    var input = [UInt8](repeating: 0, count: 64 << 10)
    var output = OutputQueue()
}
