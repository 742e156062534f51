internal import CLinux
internal import Glibc

/// A socket that takes connections at one address.
final class ListeningSocket: Sendable {
    private let descriptor: FileDescriptor
    /// The port it listens on, chosen by the kernel where 0 was asked for.
    let port: Int
    /// The numeric address it listens on.
    let host: String
    /// Whether what comes in here speaks TLS.
    let isSecure: Bool

    convenience init(_ address: SocketAddress, backlog: Int, isSecure: Bool) throws(SystemError) {
        let descriptor = try Self.open(address.family)
        let number = descriptor.number
        try System.call("bind") { unsafe address.withPointer { unsafe bind(number, $0, $1) } }
        try System.call("listen") { listen(number, Int32(clamping: backlog)) }
        var bound = SocketAddress()
        try System.call("getsockname") {
            unsafe bound.withMutablePointer { unsafe getsockname(number, $0, $1) }
        }
        self.init(descriptor: descriptor, port: bound.port, host: bound.host, isSecure: isSecure)
    }

    init(descriptor: consuming FileDescriptor, port: Int, host: String, isSecure: Bool) {
        self.descriptor = descriptor
        self.port = port
        self.host = host
        self.isSecure = isSecure
    }

    private static func open(_ family: Int32) throws(SystemError) -> FileDescriptor {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = FileDescriptor(owning: try System.call("socket") { socket(family, kind, 0) })
        // A restart must not wait for the last run's connections to leave TIME_WAIT.
        try enable(SO_REUSEADDR, SOL_SOCKET, descriptor.number)
        // Each family has a socket of its own, so that a peer's IPv4 address is not dressed up as an IPv6 one.
        if family == AF_INET6 { try enable(IPV6_V6ONLY, Int32(IPPROTO_IPV6), descriptor.number) }
        // Accepted sockets inherit this, which saves a call for each.
        try enable(TCP_NODELAY, Int32(IPPROTO_TCP), descriptor.number)
        return descriptor
    }

    /// Generation 0 is nobody else's: it never ends up with a stale event, as listeners outlive all others.
    var key: Poller.Key { Poller.Key(descriptor: descriptor.number, generation: 0) }

    /// Takes the next connection that waits; nil where none does.
    func accept() throws(SystemError) -> FileDescriptor? {
        let number = try System.attempt("accept4") {
            clinux_accept(descriptor.number)
        }
        guard let number else { return nil }
        return FileDescriptor(owning: number)
    }

    private static func enable(_ option: Int32, _ level: Int32, _ number: Int32) throws(SystemError) {
        var on: Int32 = 1
        try System.call("setsockopt") {
            unsafe setsockopt(number, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
        }
    }
}
