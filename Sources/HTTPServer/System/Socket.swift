internal import CLinux
internal import Glibc
internal import HTTPCore

/// A connected TCP socket.
struct Socket: ~Copyable {
    private let descriptor: FileDescriptor
    /// The numeric address of the other end; empty where it had gone before it was asked for.
    let peer: String

    /// - Parameter descriptor: a connected socket. One whose peer is gone already has no peer's address.
    init(_ descriptor: consuming FileDescriptor) {
        let number = descriptor.number
        var address = SocketAddress()
        let isConnected = unsafe address.withMutablePointer { unsafe getpeername(number, $0, $1) } == 0
        peer = isConnected ? address.host : ""
        self.descriptor = descriptor
    }

    var number: Int32 { descriptor.number }

    /// Reads what has arrived.
    /// - Returns: the number of bytes, 0 at the end of the stream; nil where nothing has arrived.
    func receive(into buffer: inout [UInt8]) throws(SystemError) -> Int? {
        let number = descriptor.number
        return try System.attempt("recv") {
            unsafe buffer.withUnsafeMutableBytes { unsafe recv(number, $0.baseAddress, $0.count, 0) }
        }
    }

    /// Sends two stretches of bytes as one. A broken connection is an error and never a signal.
    /// - Returns: how many bytes the kernel took; nil where it has no room.
    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) throws(SystemError) -> Int? {
        let number = descriptor.number
        return try System.attempt("sendmsg") {
            unsafe first.withUnsafeBytes { first in
                unsafe second.withUnsafeBytes { second in
                    unsafe Self.send(number, first, second)
                }
            }
        }
    }

    private static func send(
        _ number: Int32, _ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer
    ) -> Int {
        let flags = Int32(MSG_NOSIGNAL)
        guard unsafe !second.isEmpty else {
            return unsafe Glibc.send(number, first.baseAddress, first.count, flags)
        }
        var parts = (
            unsafe iovec(
                iov_base: unsafe UnsafeMutableRawPointer(mutating: first.baseAddress), iov_len: first.count),
            unsafe iovec(
                iov_base: unsafe UnsafeMutableRawPointer(mutating: second.baseAddress), iov_len: second.count)
        )
        return unsafe withUnsafeMutablePointer(to: &parts) {
            unsafe $0.withMemoryRebound(to: iovec.self, capacity: 2) {
                var message = unsafe msghdr()
                unsafe message.msg_iov = $0
                unsafe message.msg_iovlen = 2
                return unsafe sendmsg(number, &message, flags)
            }
        }
    }

    /// Sends the bytes of a file, or first what goes before them; the kernel puts both into one packet. The file's own
    /// never pass through this program.
    /// - Returns: how many bytes the kernel took; nil where it has no room.
    func send(_ first: Span<UInt8>, _ stretch: FileStretch) throws(SystemError) -> Int? {
        let number = descriptor.number
        guard first.isEmpty else {
            return try System.attempt("send") {
                unsafe first.withUnsafeBytes {
                    unsafe Glibc.send(
                        number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_MORE))
                }
            }
        }
        var offset = off_t(stretch.range.lowerBound)
        let sent = try System.attempt("sendfile") {
            unsafe sendfile(number, stretch.file.descriptor, &offset, stretch.count)
        }
        // A file that ends too soon would leave the client waiting for ever.
        if sent == 0 { throw SystemError("sendfile", EIO) }
        return sent
    }

    /// Ends the direction towards the peer. Where the peer is gone already there is nothing to end.
    func endSending() { _ = shutdown(descriptor.number, Int32(SHUT_WR)) }
}
