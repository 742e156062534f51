internal import Glibc

/// A plain socket that says exactly what a test tells it to. Every wait ends after `patience`.
public final class RawClient {
    /// What went wrong on the client's side.
    public struct Failure: Error, CustomStringConvertible {
        /// The call that failed, and why.
        public let description: String
    }

    private let descriptor: Int32
    private var received: [UInt8] = []

    /// Connects.
    /// - Parameters:
    ///   - host: a numeric address.
    ///   - patience: seconds for each call; more is a failure.
    ///   - receiveBuffer: the kernel's buffer for what arrives, in bytes; a small one makes a slow reader of this client.
    public init(
        port: Int, host: String = "127.0.0.1", patience: Int = 10, receiveBuffer: Int32? = nil
    ) throws(Failure) {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, String(port), &hints, &list) == 0, let address = unsafe list else {
            throw Failure(description: "cannot resolve \(host)")
        }
        defer { unsafe freeaddrinfo(list) }
        descriptor = unsafe socket(address.pointee.ai_family, address.pointee.ai_socktype, 0)
        guard descriptor >= 0 else { throw Self.failure("socket") }
        let time = timeval(tv_sec: patience, tv_usec: 0)
        set(SO_RCVTIMEO, time)
        set(SO_SNDTIMEO, time)
        if let receiveBuffer { set(SO_RCVBUF, receiveBuffer) }
        guard unsafe connect(descriptor, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0 else {
            throw Self.failure("connect")
        }
    }

    deinit { close(descriptor) }

    private func set<Value: BitwiseCopyable>(_ option: Int32, _ value: Value) {
        _ = unsafe withUnsafePointer(to: value) {
            unsafe setsockopt(descriptor, SOL_SOCKET, option, $0, socklen_t(MemoryLayout<Value>.size))
        }
    }

    private static func failure(_ call: String) -> Failure {
        let code = errno
        return Failure(description: unsafe "\(call): \(String(cString: strerror(code)))")
    }

    /// Sends all of a text.
    public func send(_ text: String) throws(Failure) { try send(Array(text.utf8)) }

    /// Sends all of the bytes.
    public func send(_ bytes: [UInt8]) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Self.failure("send") }
            sent += count
        }
    }

    /// Sends as much as the kernel takes at once.
    public func sendWhatFits(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }

    /// Ends the direction towards the server.
    public func endSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Makes the end of this client a reset, whatever is under way.
    public func resetAtEnd() { set(SO_LINGER, linger(l_onoff: 1, l_linger: 0)) }

    /// Receives what is there, waiting for the first byte.
    /// - Returns: nothing at the end of the stream.
    public func receive(atMost limit: Int = 65_536) throws(Failure) -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: limit)
        let count = unsafe buffer.withUnsafeMutableBytes {
            unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
        }
        guard count >= 0 else { throw Self.failure("recv") }
        return Array(buffer.prefix(count))
    }

    /// Receives until the server ends its direction, and returns all of it as text.
    public func receiveToEnd() throws(Failure) -> String {
        while true {
            let bytes = try receive()
            if bytes.isEmpty { break }
            received += bytes
        }
        defer { received = [] }
        return String(decoding: received, as: UTF8.self)
    }

    /// Receives at least so many bytes beyond what was received before and is kept for the next response.
    public func keepReceiving(_ count: Int) throws(Failure) {
        let wanted = received.count + count
        while received.count < wanted {
            let bytes = try receive()
            guard !bytes.isEmpty else { throw Failure(description: "the connection ended too soon") }
            received += bytes
        }
    }

    /// Receives one response, whose end its length tells.
    /// - Parameter toHead: true where the request was a HEAD, whose response has a length and no body.
    public func receiveResponse(toHead: Bool = false) throws(Failure) -> RawResponse {
        while true {
            if let (response, length) = RawResponse.first(in: received, toHead: toHead) {
                received.removeFirst(length)
                return response
            }
            let bytes = try receive()
            guard !bytes.isEmpty else {
                throw Failure(description: "the connection ended after \(received.count) bytes of a response")
            }
            received += bytes
        }
    }
}
