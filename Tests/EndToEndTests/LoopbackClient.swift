import Glibc

/// One blocking connection to a port of 127.0.0.1, closed when let go. Every wait is bounded.
final class LoopbackClient {
    /// A failed call and its `errno`.
    struct Failure: Error {
        let call: String
        let code: Int32
    }

    /// A whole response.
    struct Response: Equatable {
        let status: Int
        let head: String
        let body: String
    }

    private let descriptor: Int32
    /// Bytes that came after the end of the last response.
    private var pending: [UInt8] = []

    init(port: UInt16) throws(Failure) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var address = sockaddr_in(loopbackPort: port)
        let connected = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit { close(descriptor) }

    /// Sends all of `text`.
    func send(_ text: String) throws(Failure) {
        let bytes = [UInt8](text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(call: "send", code: errno) }
            sent += count
        }
    }

    /// Sends as much of `text` as the kernel takes at once.
    func sendWhatFits(_ text: String) {
        let bytes = [UInt8](text.utf8)
        _ = unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
    }

    /// Sends a GET and leaves the connection open.
    func sendGet(_ target: String) throws(Failure) {
        try send("GET \(target) HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n")
    }

    /// Sends a GET and reads the response; `nil` if the connection ends first.
    func get(_ target: String) throws(Failure) -> Response? {
        try sendGet(target)
        return try receive()
    }

    /// Reads one response framed by Content-Length; `nil` if the connection ends before a whole one has come.
    func receive() throws(Failure) -> Response? {
        var end = Self.headEnd(in: pending)
        while end == nil {
            guard try fill() else { return nil }
            end = Self.headEnd(in: pending)
        }
        guard let end else { return nil }
        let head = String(decoding: pending[..<end], as: UTF8.self)
        let length = Self.contentLength(in: head)
        while pending.count < end + length {
            guard try fill() else { return nil }
        }
        let body = String(decoding: pending[end..<end + length], as: UTF8.self)
        pending.removeFirst(end + length)
        let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return Response(status: status, head: head, body: body)
    }

    /// Whether part of a response has come that is not whole.
    var hasFragment: Bool { !pending.isEmpty }

    /// Waits for further bytes; `false` at the end of the stream or on a reset.
    private func fill() throws(Failure) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 16 * 1024)
        let count = unsafe chunk.withUnsafeMutableBytes {
            unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
        }
        if count < 0 && errno != ECONNRESET { throw Failure(call: "recv", code: errno) }
        if count > 0 { pending += chunk[..<count] }
        return count > 0
    }

    private static func headEnd(in bytes: [UInt8]) -> Int? {
        let blank = [UInt8]("\r\n\r\n".utf8)
        return bytes.indices.first { bytes[$0...].starts(with: blank) }.map { $0 + blank.count }
    }

    private static func contentLength(in head: String) -> Int {
        for line in head.split(separator: "\r\n") {
            let field = line.split(separator: ":", maxSplits: 1)
            guard field.count == 2, field[0].lowercased() == "content-length" else { continue }
            return Int(field[1].filter(\.isNumber)) ?? 0
        }
        return 0
    }
}

extension sockaddr_in {
    /// 127.0.0.1 with `port`; 0 lets the system choose on `bind`.
    init(loopbackPort port: UInt16) {
        self.init()
        sin_family = sa_family_t(AF_INET)
        sin_port = port.bigEndian
        sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    }
}
