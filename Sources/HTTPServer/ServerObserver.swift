public import HTTPCore

/// Hears what a server does. Called on the threads of the loops: return soon.
public protocol ServerObserver: Sendable {
    /// Whether every answered request is to be told. Asked once; where false, requests cost no time for being watched.
    var watchesRequests: Bool { get }
    /// Takes note of an event.
    func observe(_ event: ServerEvent)
}

/// Something a server did or met.
public enum ServerEvent: Sendable {
    case listening(ServerAddress)
    /// Told only where the observer watches requests.
    case answered(AnsweredRequest)
    /// No request could be made of what a client sent, or it could not be served at all.
    case refused(Refusal, peer: String)
    /// A TLS handshake came to its end; resumed where it took up an earlier session.
    case handshakeCompleted(isResumed: Bool)
    /// A TLS handshake failed: the client does not speak TLS, offers nothing acceptable, or has gone.
    case handshakeFailed(peer: String)
    /// A connection broke, or a call failed that costs one connection.
    case failed(SystemError, peer: String?)
    /// The process or the system is out of descriptors; new connections are turned away.
    case outOfDescriptors
    /// No new connections are taken any more; requests under way are finished.
    case stopping
    case stopped
}

/// An address that a server listens on.
public struct ServerAddress: Equatable, Sendable, CustomStringConvertible {
    /// In digits.
    public let host: String
    /// Never 0.
    public let port: Int
    /// Whether clients speak TLS there.
    public let isSecure: Bool

    /// An address put together from its parts.
    public init(host: String, port: Int, isSecure: Bool = false) {
        self.host = host
        self.port = port
        self.isSecure = isSecure
    }

    /// `http` or `https`.
    public var scheme: String { isSecure ? "https" : "http" }

    /// As it stands in a URI: an IPv6 address in brackets.
    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// A request with what was answered.
public struct AnsweredRequest: Sendable {
    /// What was asked.
    public let head: RequestHead
    /// What was answered.
    public let status: Status
    /// Bytes of content sent: none for HEAD, 204 and 304.
    public let contentLength: Int
    /// From the last byte of the request to the response being ready to leave.
    public let duration: Duration
    /// The numeric address of the client, which trusted proxies may have told.
    public let peer: String
    /// The name of this request, which the client was told as `X-Request-Id`.
    public let id: String
}
