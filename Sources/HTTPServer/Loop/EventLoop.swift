internal import Glibc
internal import HTTPCore

/// One thread's connections. Made and used on that thread alone.
final class EventLoop {
    private let handle: LoopHandle
    private let service: Service
    private let shared: SharedState
    /// Present on the one loop that takes new connections for all.
    private let acceptor: Acceptor?

    /// Connections by the number of their descriptor.
    private var connections: [Connection?] = []
    private var connectionCount = 0
    private var lastGeneration: UInt32 = 0
    private var timers: TimerWheel
    private var now: Instant
    private var stopDeadline: Instant?

    private var events = EventBuffer()
    private var room = LoopRoom()

    init(_ handle: LoopHandle, _ service: Service, _ shared: SharedState, _ acceptor: Acceptor?) {
        self.handle = handle
        self.service = service
        self.shared = shared
        self.acceptor = acceptor
        now = .now()
        timers = TimerWheel(now: now)
    }

    /// Serves until the server was told to stop and nothing is under way any more.
    func run() {
        Thread.blockBrokenPipe()
        while !isFinished {
            do {
                try handle.poller.wait(into: &events, timeout: timeout)
            } catch {
                shared.observe(.failed(error, peer: nil))
                return closeAll()
            }
            let ready = service.metrics == nil ? 0 : Instant.nanoseconds()
            now = .now()
            service.setDate(secondsSinceEpoch: Instant.secondsSinceEpoch())
            for index in 0..<events.count { dispatch(events[index]) }
            for descriptor in timers.fire(now: now) { timerFired(descriptor) }
            acceptor?.resumeIfDue(now)
            service.metrics?.iterated(nanoseconds: Instant.nanoseconds() - ready)
        }
        closeAll()
    }

    private var isFinished: Bool {
        guard let stopDeadline else { return false }
        return connectionCount == 0 || now >= stopDeadline
    }

    /// Milliseconds until something is due.
    private var timeout: Int? {
        let never = Instant(milliseconds: .max)
        let next = min(timers.next ?? never, stopDeadline ?? never, acceptor?.resumption ?? never)
        return next == never ? nil : max(0, next.milliseconds - now.milliseconds)
    }

    private func dispatch(_ event: Poller.Event) {
        if let connection = connection(event.key) {
            serve(connection, canRead: event.isReadable, isBroken: event.isBroken)
        } else if handle.isInbox(event.key) {
            receiveMessages()
        } else {
            acceptor?.accept(on: event.key, now) { adopt($0, $1) }
        }
    }

    private func receiveMessages() {
        do {
            for message in try handle.takeMessages() {
                switch message {
                case .serve(let descriptor, let admission):
                    adopt(FileDescriptor(owning: descriptor), admission)
                case .stop(let deadline):
                    stop(by: deadline)
                }
            }
        } catch {
            shared.observe(.failed(error, peer: nil))
        }
    }
}

// MARK: - Connections

extension EventLoop {
    private func connection(_ key: Poller.Key) -> Connection? {
        let index = Int(key.descriptor)
        guard index < connections.count, let connection = connections[index], connection.key == key else {
            return nil
        }
        return connection
    }

    /// Begins to serve a connection, which was counted as open by whoever accepted it.
    private func adopt(_ descriptor: consuming FileDescriptor, _ admission: Admission) {
        // Generation 0 is that of listeners and of the inbox.
        lastGeneration = lastGeneration == .max ? 1 : lastGeneration + 1
        let key = Poller.Key(descriptor: descriptor.number, generation: lastGeneration)
        let isSecure = admission.contains(.secure)
        let session = isSecure ? service.tls?.makeSession(descriptor: key.descriptor) : nil
        do throws(SystemError) {
            // Without a session nothing could be said that the client understands.
            if isSecure, session == nil { throw SystemError("SSL_new", ENOMEM) }
            try handle.poller.add(key, .readable)
        } catch {
            shared.connectionClosed(turnedAway: admission.contains(.turnedAway))
            return shared.observe(.failed(error, peer: nil))
        }
        let socket = Socket(descriptor)
        let (refusal, place) = admit(socket.peer, admission)
        if refusal == .tooManyOfClient, !shared.connectionTurnedAway() {
            return shared.connectionClosed(turnedAway: false)
        }
        let connection = Connection(socket, session, key: key, turnedAway: refusal, now: now, service)
        connection.place = place
        let index = Int(key.descriptor)
        if index >= connections.count {
            connections.append(contentsOf: repeatElement(nil, count: index + 1 - connections.count))
        }
        connections[index] = connection
        connectionCount += 1
        // Often the first request has arrived with the connection.
        serve(connection, canRead: true, isBroken: false)
        if service.isStopping { finish(connection) }
    }

    /// Whether a peer may come in, and its share of its client's connections where that is limited.
    private func admit(_ peer: String, _ admission: Admission) -> (Refusal?, ClientConnections.Place?) {
        if admission.contains(.turnedAway) { return (.tooManyConnections, nil) }
        guard let clients = shared.clients else { return (nil, nil) }
        let place = clients.place(for: peer)
        return (place == nil ? .tooManyOfClient : nil, place)
    }

    private func serve(_ connection: Connection, canRead: Bool, isBroken: Bool) {
        let wasShakingHands = connection.isShakingHands
        let prospect: Connection.Prospect
        do {
            prospect = try connection.serve(canRead: canRead, &room, now: now, service)
        } catch {
            // That clients go away is no news.
            if ![ECONNRESET, EPIPE, ETIMEDOUT].contains(error.errno) {
                shared.observe(.failed(error, peer: connection.state.peer.name))
            }
            return close(connection)
        }
        if wasShakingHands, !connection.isShakingHands {
            shared.observe(.handshakeCompleted(isResumed: connection.isResumed))
        }
        guard !prospect.isClosed, !(isBroken && !canRead) else { return close(connection) }
        watch(connection, prospect)
    }

    /// Brings poller and timer in line with what the connection waits for.
    private func watch(_ connection: Connection, _ prospect: Connection.Prospect) {
        timers.schedule(connection.key.descriptor, by: prospect.deadline)
        guard prospect.interest != connection.interest else { return }
        connection.interest = prospect.interest
        do {
            try handle.poller.change(connection.key, prospect.interest)
        } catch {
            shared.observe(.failed(error, peer: connection.state.peer.name))
            close(connection)
        }
    }

    private func timerFired(_ descriptor: Int32) {
        guard Int(descriptor) < connections.count, let connection = connections[Int(descriptor)] else {
            return
        }
        guard connection.state.deadline <= now else {
            return timers.schedule(descriptor, by: connection.state.deadline)
        }
        connection.deadlinePassed(now: now, service)
        serve(connection, canRead: false, isBroken: false)
    }

    /// Letting go of a connection closes its socket, and closing takes it out of the poller.
    private func close(_ connection: Connection) {
        if connection.isShakingHands { shared.observe(.handshakeFailed(peer: connection.state.peer.name)) }
        connections[Int(connection.key.descriptor)] = nil
        connectionCount -= 1
        shared.connectionClosed(turnedAway: connection.isTurnedAway)
    }
}

// MARK: - Stopping

extension EventLoop {
    private func stop(by deadline: Instant) {
        stopDeadline = min(stopDeadline ?? deadline, deadline)
        service.isStopping = true
        for case let connection? in connections {
            // A request may have arrived since the last look.
            serve(connection, canRead: true, isBroken: false)
            finish(connection)
        }
        acceptor?.finish(now, deadline: deadline) { adopt($0, $1) }
    }

    /// Lets a connection end with the request that is under way or on its way.
    private func finish(_ connection: Connection) {
        guard self.connection(connection.key) === connection else { return }
        connection.stop(now: now, service)
        serve(connection, canRead: false, isBroken: false)
    }

    private func closeAll() {
        for case let connection? in connections { close(connection) }
    }
}
