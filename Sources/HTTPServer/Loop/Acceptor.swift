internal import Glibc

/// Takes new connections on one loop and deals them out to all in turn, so that each serves equally many.
final class Acceptor {
    /// Takes a connection that falls to this loop.
    typealias Adopt = (consuming FileDescriptor, Admission) -> Void

    /// How long nobody is accepted when there is no room even for being turned away.
    private static let pause = 100
    /// Connections taken at one go, so that those being served wait no longer than it takes to open these.
    private static let batch = 64

    /// Connections taken from each listener when it closes: more than a kernel keeps waiting by default.
    private static let lastBatch = 4096

    private let loops: [LoopHandle]
    private let own: LoopHandle
    private let shared: SharedState
    private var listeners: [ListeningSocket]
    private var nextLoop = 0
    private var reserve = ReserveDescriptor()
    private var lastWords = LastWords()
    /// Told once, until somebody can be served again.
    private var isOutOfDescriptors = false
    /// When to accept again after a pause.
    private(set) var resumption: Instant?

    /// - Parameter loops: every loop, the first being the one that this acceptor works on.
    init(_ listeners: [ListeningSocket], loops: [LoopHandle], own: LoopHandle, _ shared: SharedState) {
        self.listeners = listeners
        self.loops = loops
        self.own = own
        self.shared = shared
    }

    /// Accepts from the listener of an event.
    /// - Parameter adopt: takes the connections that fall to this loop.
    func accept(on key: Poller.Key, _ now: Instant, adopt: Adopt) {
        guard let listener = listeners.first(where: { $0.key == key }) else { return }
        for _ in 0..<Self.batch {
            guard accept(from: listener, now, adopt) else { return }
        }
    }

    /// - Returns: false where there is nobody to accept, or no room.
    private func accept(
        from listener: ListeningSocket, _ now: Instant, _ adopt: Adopt
    ) -> Bool {
        guard !shared.isOverfull else {
            pauseAccepting(now)
            return false
        }
        do {
            guard let connection = try listener.accept() else { return false }
            let turnedAway = shared.isFull
            isOutOfDescriptors = false
            shared.connectionOpened(turnedAway: turnedAway)
            var admission: Admission = listener.isSecure ? .secure : []
            if turnedAway { admission.insert(.turnedAway) }
            deal(connection, admission, adopt)
            return true
        } catch  where error.errno == ECONNABORTED {
            return true  // The one that was next is gone already; the one after it need not be.
        } catch {
            if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(error.errno) {
                if !isOutOfDescriptors { shared.observe(.outOfDescriptors) }
                isOutOfDescriptors = true
                if turnAwayByReserve(from: listener) { return true }
            } else {
                shared.observe(.failed(error, peer: nil))
            }
            // Without a pause the event would be reported over and over while nothing can be done about it.
            pauseAccepting(now)
            return false
        }
    }

    /// Gives up the reserve for as long as it takes to send the next client away.
    /// - Returns: false where even that was not possible.
    private func turnAwayByReserve(from listener: ListeningSocket) -> Bool {
        reserve.release()
        defer { reserve.restore() }
        guard let connection = try? listener.accept() else { return false }
        shared.connectionOpened(turnedAway: true)
        // Whoever expects TLS could make nothing of words in the clear.
        if !listener.isSecure { lastWords.send(over: connection.number) }
        shared.connectionClosed(turnedAway: true)
        return true
    }

    private func deal(_ connection: consuming FileDescriptor, _ admission: Admission, _ adopt: Adopt) {
        let loop = loops[nextLoop]
        nextLoop = (nextLoop + 1) % loops.count
        if loop === own {
            adopt(connection, admission)
        } else {
            post(.serve(descriptor: connection.release(), admission), to: loop)
        }
    }

    /// The pipe of a running loop takes every message.
    private func post(_ message: LoopHandle.Message, to loop: LoopHandle) {
        do {
            try loop.post(message)
        } catch {
            shared.observe(.failed(error, peer: nil))
        }
    }

    private func pauseAccepting(_ now: Instant) {
        resumption = now.advanced(by: Self.pause)
        watch([])
    }

    /// Ends a pause that has lasted long enough.
    func resumeIfDue(_ now: Instant) {
        guard let due = resumption, due <= now else { return }
        resumption = nil
        watch(.readable)
    }

    private func watch(_ interest: Poller.Interest) {
        for listener in listeners {
            do {
                try own.poller.change(listener.key, interest)
            } catch {
                shared.observe(.failed(error, peer: nil))
            }
        }
    }

    /// Takes whoever waits, for they believe to be connected already; then closes the listeners and tells the other loops
    /// to stop.
    func finish(_ now: Instant, deadline: Instant, adopt: Adopt) {
        for listener in listeners {
            for _ in 0..<Self.lastBatch {
                guard accept(from: listener, now, adopt) else { break }
            }
        }
        listeners = []
        resumption = nil
        for loop in loops where loop !== own { post(.stop(deadline: deadline), to: loop) }
    }
}
