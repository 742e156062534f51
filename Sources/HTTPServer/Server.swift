public import HTTPCore
internal import Synchronization

/// A running HTTP server: event loops on threads of their own that hand requests to a responder.
///
/// It runs from `start` until `stop`, whoever holds it meanwhile.
public final class Server: Sendable {
    /// Where it listens; one entry for each address, with the port that the system chose where 0 was asked for.
    public let addresses: [ServerAddress]
    private let loops: [LoopHandle]
    private let shared: SharedState
    private let threads: Mutex<[Thread]>
    private let isStopping = Atomic(false)

    /// Listens, and begins to serve.
    ///
    /// - Parameters:
    ///   - responder: answers every request but `OPTIONS *`. One that touches nothing leaves an empty 200.
    ///   - refusalWriter: words the server's own errors.
    ///   - observer: hears of everything that happens; nil to have nobody listen.
    ///   - metrics: counts what happens; nil to have nothing counted.
    public static func start(
        _ configuration: ServerConfiguration, responder: any Responder,
        refusalWriter: @escaping RefusalWriter = ProblemResponse.write, observer: (any ServerObserver)? = nil,
        metrics: ServerMetrics? = nil
    ) throws(ServerError) -> Server {
        var listeners: [ListeningSocket] = []
        for listener in configuration.listeners {
            listeners += try ListeningSocket.open(listener, backlog: configuration.backlog)
        }
        let loops: [LoopHandle]
        do {
            loops = try (0..<max(1, configuration.threads)).map { _ throws(SystemError) in try LoopHandle() }
            for listener in listeners { try loops[0].poller.add(listener.key, .readable) }
        } catch {
            throw .system(error)
        }
        let server = Server(
            listeners.map { ServerAddress(host: $0.host, port: $0.port, isSecure: $0.isSecure) }, loops,
            SharedState(configuration, observer, metrics))
        for address in server.addresses { server.shared.observe(.listening(address)) }
        let guards = Guards(configuration)
        let makeService: @Sendable () -> Service = {
            Service(
                configuration, guards: guards, responder: responder, refusalWriter: refusalWriter,
                observer: observer, metrics: metrics?.makeLoop())
        }
        try server.startThreads(listeners, makeService)
        return server
    }

    private init(_ addresses: [ServerAddress], _ loops: [LoopHandle], _ shared: SharedState) {
        self.addresses = addresses
        self.loops = loops
        self.shared = shared
        threads = Mutex([])
    }

    private func startThreads(
        _ listeners: [ListeningSocket], _ makeService: @escaping @Sendable () -> Service
    ) throws(ServerError) {
        for (index, handle) in loops.enumerated() {
            do {
                let thread = try Thread { [loops, shared] in
                    let acceptor = index == 0 ? Acceptor(listeners, loops: loops, own: handle, shared) : nil
                    EventLoop(handle, makeService(), shared, acceptor).run()
                }
                threads.withLock { $0.append(thread) }
            } catch {
                stop(within: .zero)
                wait()
                throw .system(error)
            }
        }
    }

    /// Tells the server to stop and returns at once: no new connections; idle ones are closed after a moment
    /// (`Timeouts.farewell`), and requests that are under way, or come in it, are answered with `Connection: close`. After `limit` the connections that are left are cut. Calling it again can only shorten
    /// the time.
    public func stop(within limit: Duration) {
        let deadline = Instant.now().advanced(by: limit.milliseconds)
        let isRepeated = isStopping.exchange(true, ordering: .relaxed)
        if !isRepeated { shared.observe(.stopping) }
        do {
            // The first loop accepts no more, deals out the last connections and only then tells the others.
            for loop in isRepeated ? loops[...] : loops.prefix(1) { try loop.post(.stop(deadline: deadline)) }
        } catch {
            shared.observe(.failed(error, peer: nil))
        }
    }

    /// Returns when the server has stopped and every connection is closed.
    public func wait() {
        threads.withLock { threads in
            guard !threads.isEmpty else { return }
            for thread in threads { thread.join() }
            threads = []
            shared.observe(.stopped)
        }
    }
}
