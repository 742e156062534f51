internal import HTTPCore

/// The protocol of one connection, and nothing else: bytes, the clock and what became of the output go in; output, a
/// deadline and the wish to read come out. It knows neither sockets nor threads.
///
/// Requests are answered one after the other in the order they came (RFC 9112 9.3.2). While more output waits than the
/// limit allows, no further request is read, so that a client that sends and does not read costs a bounded amount.
struct ConnectionState {
    private enum Phase {
        /// Reading requests: the head of one, or the content of the one in `partial`.
        case reading
        /// Nothing is read any more; the connection ends when the output has left.
        case finishing
        /// Everything was sent and said to be so; the client may still read it. What it sends is dropped.
        case lingering
        case closed
    }

    /// A request whose content has not come in full. A class, as few connections ever have one: the others need no room
    /// for it, and to look whether it is there copies nothing.
    private final class PartialRequest {
        let head: RequestHead
        var reader: ContentReader

        init(head: RequestHead, reader: ContentReader) {
            self.head = head
            self.reader = reader
        }
    }

    let peer: Peer
    let isSecure: Bool
    var output = OutputQueue()
    /// When `deadlinePassed` is to be called, unless something else changes it before.
    private(set) var deadline: Instant

    private var phase = Phase.reading
    private var wait = Wait.idle
    /// When the present wait began, and what moved in it, for the minimum rate.
    private var waitBegan: Instant
    private var received = 0
    private var sentBefore = 0
    private var parser: HeadParser
    private var partial: PartialRequest?
    /// Whether the request being read is a HEAD, to which not even a refusal may have a body.
    private var isHead = false
    /// Bytes received and not used yet: the start of a head, or requests that back-pressure holds up.
    private var pending: [UInt8] = []
    private var peerEnded = false
    private var awaitsHandshake: Bool

    init(peer: String, isSecure: Bool = false, now: Instant, _ service: Service) {
        self.peer = Peer(peer, service.guards)
        self.isSecure = isSecure
        awaitsHandshake = isSecure
        waitBegan = now
        parser = HeadParser(limits: service.limits.head)
        deadline = now.advanced(by: isSecure ? service.limits.headWait : service.limits.idle)
        if isSecure { wait = .handshake }
    }

    var isClosed: Bool { phase == .closed }
    var isIdle: Bool { phase == .reading && partial == nil && pending.isEmpty && output.isEmpty }
    /// True when the direction towards the client is to be ended; then call `sendingEnded`.
    var isReadyToEndSending: Bool { phase == .finishing && output.isEmpty }

    func wantsToRead(_ service: Service) -> Bool {
        switch phase {
        case .reading: !peerEnded && output.count < service.limits.maximumUnsent
        case .lingering: true
        case .finishing, .closed: false
        }
    }
}

// MARK: - What goes in

extension ConnectionState {
    /// Bytes arrived.
    mutating func received(_ input: Span<UInt8>, now: Instant, _ service: Service) {
        guard phase == .reading else { return }
        received += input.count
        if pending.isEmpty {
            let used = process(input, service)
            if used < input.count { pending.append(copying: input.extracting(used..<input.count)) }
        } else {
            pending.append(copying: input)
            processPending(service)
        }
        updateDeadline(now, madeProgress: false, service)
    }

    /// The handshake of TLS, which has the time of a head, is over.
    mutating func handshakeEnded(now: Instant, _ service: Service) {
        guard awaitsHandshake else { return }
        awaitsHandshake = false
        updateDeadline(now, madeProgress: false, service)
    }

    /// The client will send no more. It may still read.
    mutating func receivedEnd(now: Instant, _ service: Service) {
        peerEnded = true
        if phase == .lingering { phase = .closed }
        endReading(service)
        updateDeadline(now, madeProgress: false, service)
    }

    /// Some of the output, or all of it, has left.
    mutating func sent(now: Instant, _ service: Service) {
        if phase == .reading, !pending.isEmpty { processPending(service) }
        endReading(service)
        updateDeadline(now, madeProgress: true, service)
    }

    /// The direction towards the client was ended.
    mutating func sendingEnded(now: Instant, _ service: Service) {
        phase = peerEnded ? .closed : .lingering
        updateDeadline(now, madeProgress: false, service)
    }

    /// The client may not come in: tell it why before anything is read.
    mutating func turnAway(_ refusal: Refusal, now: Instant, _ service: Service) {
        refuse(refusal, service)
        updateDeadline(now, madeProgress: false, service)
    }

    /// The server is stopping: a request under way is finished. An idle client has sent its next one perhaps, and may not
    /// learn in time that nobody would read it: for a moment the connection stays open for that last request.
    mutating func stop(now: Instant, _ service: Service) {
        if awaitsHandshake { deadline = min(deadline, now.advanced(by: service.limits.farewell)) }
        updateDeadline(now, madeProgress: false, service)
    }

    /// The deadline has passed.
    mutating func deadlinePassed(now: Instant, _ service: Service) {
        switch wait {
        case .head, .content: refuse(.tooSlow, service)
        case .idle where service.isStopping: phase = .finishing
        case .handshake, .idle, .sending, .lingering: phase = .closed
        }
        updateDeadline(now, madeProgress: false, service)
    }
}

// MARK: - Reading requests

extension ConnectionState {
    private mutating func processPending(_ service: Service) {
        var held = pending
        pending = []
        let used = process(held.span, service)
        guard used < held.count else { return }
        held.removeFirst(used)
        pending = held
    }

    /// Answers every whole request in `input` for which there is room.
    /// - Returns: how many bytes were used; the others must be handed in again, with more after them.
    private mutating func process(_ input: Span<UInt8>, _ service: Service) -> Int {
        var used = 0
        do throws(Refusal) {
            while used < input.count, phase == .reading, output.count < service.limits.maximumUnsent {
                let rest = input.extracting(used..<input.count)
                if let consumed = try partial == nil ? readHead(rest, service) : readContent(rest, service) {
                    used += consumed
                } else {
                    break
                }
            }
        } catch {
            refuse(error, service)
        }
        return phase == .reading ? used : input.count
    }

    /// - Returns: how many bytes the head took; nil where it is not whole.
    private mutating func readHead(_ input: Span<UInt8>, _ service: Service) throws(Refusal) -> Int? {
        switch parser.parse(input) {
        case .incomplete:
            return nil
        case .refused(let refusal):
            throw refusal
        case .done(let head, let consumed):
            parser = HeadParser(limits: service.limits.head)
            if wait == .head { wait = .idle }  // The next head has a clock of its own.
            isHead = head.method == .head
            let expectsContinue = try checkExpectation(head)
            if let reader = try ContentReader(head.framing, limit: service.limits.maximumBody) {
                partial = PartialRequest(head: head, reader: reader)
                if expectsContinue, consumed == input.count {
                    output.append(body: []) { $0.append("HTTP/1.1 100 Continue\r\n\r\n") }
                }
            } else {
                answer(Request(head: head, peer: peer.name, isSecure: isSecure), service)
            }
            return consumed
        }
    }

    private mutating func readContent(_ input: Span<UInt8>, _ service: Service) throws(Refusal) -> Int? {
        guard let request = partial.take() else { return nil }
        let (consumed, isComplete) = try request.reader.read(input)
        if isComplete {
            if wait == .content { wait = .idle }
            answer(
                Request(
                    head: request.head, body: request.reader.content, peer: peer.name, isSecure: isSecure),
                service)
        } else {
            partial = request
        }
        return consumed
    }

    /// A client of HTTP/1.0 cannot expect anything (RFC 9110 10.1.1).
    private func checkExpectation(_ head: RequestHead) throws(Refusal) -> Bool {
        guard head.has(.expect), head.minorVersion > 0 else { return false }
        guard head.field(.expect, isJust: "100-continue") else { throw .unknownExpectation }
        return true
    }

    private mutating func answer(_ request: borrowing Request, _ service: Service) {
        let persists = service.answer(request, peer: peer, into: &output)
        if !persists { phase = .finishing }
        isHead = false
    }

    /// Answers with an error and lets the connection end: where the next request starts cannot be known.
    private mutating func refuse(_ refusal: Refusal, _ service: Service) {
        service.refuse(refusal, isHead: isHead, peer: peer, into: &output)
        partial = nil
        pending = []
        phase = .finishing
    }

    /// Ends a connection whose client sends no more, once everything it sent has been seen to.
    private mutating func endReading(_ service: Service) {
        guard peerEnded, phase == .reading, output.count < service.limits.maximumUnsent else { return }
        if partial == nil, pending.isEmpty {
            phase = .finishing
        } else {
            refuse(.truncated, service)
        }
    }
}

// MARK: - Waiting

extension ConnectionState {
    /// What the deadline is for.
    private enum Wait {
        case handshake, idle, head, content, sending, lingering
    }

    /// A wait that began keeps its deadline, or a client could stretch it byte by byte; only being idle starts anew with
    /// every request, and sending with every byte the client takes. Whatever is in motion must also keep up the minimum
    /// rate.
    private mutating func updateDeadline(_ now: Instant, madeProgress: Bool, _ service: Service) {
        let next = presentWait
        if next != wait {
            wait = next
            waitBegan = now
            received = 0
            sentBefore = output.sentCount
        } else if [.handshake, .head, .lingering].contains(next) || (next == .sending && !madeProgress) {
            return
        }
        deadline =
            switch next {
            case .idle: now.advanced(by: service.isStopping ? service.limits.farewell : service.limits.idle)
            case .handshake, .head: now.advanced(by: service.limits.headWait)
            case .content: rated(waitBegan.advanced(by: service.limits.bodyWait), moved: received, service)
            case .sending:
                rated(
                    now.advanced(by: service.limits.sendWait), moved: output.sentCount - sentBefore, service)
            case .lingering: now.advanced(by: service.limits.linger)
            }
    }

    @inline(__always)
    private var presentWait: Wait {
        if awaitsHandshake { return .handshake }
        if phase == .lingering { return .lingering }
        if !output.isEmpty { return .sending }
        if partial != nil { return .content }
        return pending.isEmpty ? .idle : .head
    }

    private func rated(_ deadline: Instant, moved: Int, _ service: Service) -> Instant {
        min(deadline, service.limits.rate.deadline(began: waitBegan, moved: moved) ?? deadline)
    }
}
