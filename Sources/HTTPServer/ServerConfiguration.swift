public import HTTPCore

/// Where a server listens and how much it lets clients ask of it.
public struct ServerConfiguration: Sendable {
    /// One place to listen.
    public struct Listener: Equatable, Sendable {
        /// A host name, a numeric IPv4 or IPv6 address, or `*` for every address of both families.
        public var host: String
        /// 0 lets the system choose; `Server.addresses` then tells which.
        public var port: Int
        /// Whether clients speak TLS here; `ServerConfiguration.tls` must then be given.
        public var isSecure: Bool

        /// A place to listen: everywhere, unless a host is named.
        public init(host: String = "*", port: Int, isSecure: Bool = false) {
            self.host = host
            self.port = port
            self.isSecure = isSecure
        }
    }

    /// How long each kind of wait may last.
    public struct Timeouts: Sendable {
        /// For the first byte of a request. The connection is then closed without a word.
        public var idle: Duration = .seconds(60)
        /// From the first byte of a request head to its last; then 408.
        public var head: Duration = .seconds(10)
        /// From the end of the head to the last byte of the content; then 408.
        public var body: Duration = .seconds(30)
        /// For the client to take any more of a response; then the connection is cut.
        public var send: Duration = .seconds(30)
        /// For the client to close after the last response, so that it can read that before a reset reaches it
        /// (RFC 9112 9.6).
        public var linger: Duration = .seconds(2)
        /// For a request that is on its way over an idle connection when the server is told to stop.
        public var farewell: Duration = .milliseconds(500)

        /// The times as they stand here.
        public init() {}
    }

    /// Where to listen. A server with several listeners serves the same on all.
    public var listeners = [Listener(port: 8080)]
    /// Certificate and key of the secure listeners.
    public var tls: TLSContext?
    /// For how many seconds a client that came by TLS is to come by nothing else (RFC 6797); nil to ask for nothing.
    public var strictTransportSecurity: Int?
    /// Event loops, each on a thread of its own; at least 1.
    public var threads = 1
    /// Connections served at once, over all loops. A further one is answered 503 and closed, and where even those are
    /// too many, new ones wait in the kernel. Lowered at the start to what the limit of open files leaves room for.
    public var maximumConnections = 10_000
    /// Connections of one client at once, over all loops; a further one is answered 429 and closed. Nil for any number.
    public var maximumConnectionsPerClient: Int?
    /// How often one client may ask; more is 429. Nil for as often as it likes.
    public var rateLimit: RateLimit?
    /// The proxies whose `Forwarded` and `X-Forwarded-For` tell the client's address. They may open any number of
    /// connections.
    public var trustedProxies: [NetworkPrefix] = []
    /// Bytes a second that a content or a response must move on average; slower is cut off. 0 for any pace.
    public var minimumRate = 0
    /// How long a transfer has to reach the minimum rate.
    public var minimumRateGrace: Duration = .seconds(10)
    /// Whether responses tell how long they took (`Server-Timing`).
    public var tellsTiming = false
    /// Connections that the kernel holds ready for each listener until they are accepted.
    public var backlog = 1024
    /// What the head of a request may take.
    public var head = HeadLimits()
    /// Bytes of content in one request; more is 413.
    public var maximumBody = 1 << 20
    /// Bytes of responses waiting for one client. While more wait, none of its further requests are answered, and nothing
    /// more is read from it. One response may be longer.
    public var maximumUnsent = 256 << 10
    /// How long to wait for clients.
    public var timeouts = Timeouts()

    /// The configuration as it stands here.
    public init() {}
}
