internal import COpenSSL
internal import Glibc

/// TLS on one connected socket: bytes in the clear on this side, records on the other. Used on one loop alone.
@safe final class TLSSession {
    private let session: OpaquePointer
    /// Whether the handshake, or a key update, has records to send and no room for them.
    private(set) var wantsToWrite = false

    /// - Parameter descriptor: of the socket, which its owner closes after this session is gone.
    init(owning session: OpaquePointer, descriptor: Int32) {
        unsafe self.session = session
        unsafe SSL_set_accept_state(session)
        unsafe SSL_set_fd(session, descriptor)
    }

    deinit { unsafe SSL_free(session) }

    var isEstablished: Bool { unsafe SSL_is_init_finished(session) == 1 }

    /// Whether bytes have been decrypted that no event of the socket will tell of.
    var hasBuffered: Bool { unsafe SSL_pending(session) > 0 }

    /// Reads what has arrived, and takes the handshake on as far as it goes.
    /// - Returns: the number of bytes, 0 at the end of the stream; nil where nothing can be read yet.
    func receive(into buffer: inout [UInt8]) throws(SystemError) -> Int? {
        try attempt("SSL_read") { count in
            unsafe buffer.withUnsafeMutableBytes { unsafe SSL_read_ex(self.session, $0.baseAddress, $0.count, &count) }
        }
    }

    /// Encrypts and sends the first of two stretches that is not empty.
    /// - Returns: how many bytes were taken; nil where the kernel has no room.
    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) throws(SystemError) -> Int? {
        let bytes = first.isEmpty ? second : first
        return try attempt("SSL_write") { count in
            unsafe bytes.withUnsafeBytes { unsafe SSL_write_ex(self.session, $0.baseAddress, $0.count, &count) }
        }
    }

    /// Tells the peer that nothing more comes (RFC 8446 6.1). Where it is gone already there is nobody to tell.
    func endSending() {
        ERR_clear_error()
        unsafe SSL_shutdown(session)
    }

    /// From a call's result and OpenSSL's own view of it to one of: done, not yet, ended, failed.
    private func attempt(
        _ call: StaticString, _ body: (inout Int) -> Int32
    ) throws(SystemError) -> Int? {
        ERR_clear_error()
        wantsToWrite = false
        var count = 0
        let result = body(&count)
        if result == 1 { return count }
        let code = errno
        switch unsafe SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ: return nil
        case SSL_ERROR_WANT_WRITE:
            wantsToWrite = true
            return nil
        case SSL_ERROR_ZERO_RETURN: return 0
        case SSL_ERROR_SYSCALL where code != 0: throw SystemError(call, code)
        case SSL_ERROR_SYSCALL: return 0
        // A peer that breaks the protocol is as good as gone.
        default: throw SystemError(call, ECONNRESET)
        }
    }
}
