internal import COpenSSL
internal import Glibc
internal import HTTPCore

/// TLS on one connected socket: bytes in the clear on this side, records on the other. Used on one loop alone.
@safe final class TLSSession {
    private let session: OpaquePointer
    /// Whether the last reading waits for room to send records of the handshake or of a key update.
    private(set) var readingNeedsRoom = false
    /// Whether the last sending waits for records of the handshake to come in.
    private(set) var sendingNeedsInput = false

    /// - Parameter descriptor: of the socket, which its owner closes after this session is gone.
    init(owning session: OpaquePointer, descriptor: Int32) {
        unsafe self.session = session
        unsafe SSL_set_accept_state(session)
        unsafe SSL_set_fd(session, descriptor)
    }

    deinit { unsafe SSL_free(session) }

    var isEstablished: Bool { unsafe SSL_is_init_finished(session) == 1 }
    var isResumed: Bool { unsafe SSL_session_reused(session) == 1 }

    /// Reads what has arrived, and takes the handshake on as far as it goes.
    ///
    /// - Parameter buffer: longer than the longest record, so that nothing stays decrypted where no event of the socket
    ///   would tell of it.
    /// - Returns: the number of bytes, 0 at the end of the stream; nil where nothing can be read yet.
    func receive(into buffer: inout [UInt8]) throws(SystemError) -> Int? {
        let (count, need) = try attempt("SSL_read") { count in
            unsafe buffer.withUnsafeMutableBytes {
                unsafe SSL_read_ex(self.session, $0.baseAddress, $0.count, &count)
            }
        }
        readingNeedsRoom = need == .room
        return count
    }

    /// Encrypts and sends the beginning of two stretches as one record.
    /// - Returns: how many bytes were taken; nil where the kernel has no room, or the handshake is not over.
    func send(_ first: Span<UInt8>, _ second: Span<UInt8>) throws(SystemError) -> Int? {
        if first.isEmpty || second.isEmpty { return try send(first.isEmpty ? second : first) }
        var record: [UInt8] = []
        record.reserveCapacity(Self.longestRecord)
        record.append(copying: first.extracting(first: min(first.count, Self.longestRecord)))
        record.append(copying: second.extracting(first: min(second.count, Self.longestRecord - record.count)))
        return try send(record.span)
    }

    /// Encrypts and sends the beginning of some bytes, and of those of a file after them, as one record.
    /// - Returns: how many bytes were taken; nil where the kernel has no room, or the handshake is not over.
    func send(_ first: Span<UInt8>, _ stretch: FileStretch) throws(SystemError) -> Int? {
        let count = min(stretch.count, Self.longestRecord)
        let number = stretch.file.descriptor
        var failure: SystemError?
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(SystemError) {
                filled = try System.call("pread") {
                    unsafe pread(number, buffer.baseAddress, count, off_t(stretch.range.lowerBound))
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        if piece.isEmpty { throw SystemError("pread", EIO) }
        return try send(first, piece.span)
    }

    /// RFC 8446 5.1.
    private static let longestRecord = 16_384

    private func send(_ bytes: Span<UInt8>) throws(SystemError) -> Int? {
        let (count, need) = try attempt("SSL_write") { count in
            unsafe bytes.withUnsafeBytes {
                unsafe SSL_write_ex(self.session, $0.baseAddress, $0.count, &count)
            }
        }
        sendingNeedsInput = need == .input
        return count
    }

    /// Tells the peer that nothing more comes (RFC 8446 6.1). Where it is gone already there is nobody to tell.
    func endSending() {
        ERR_clear_error()
        unsafe SSL_shutdown(session)
    }

    /// What a call that could not go on waits for.
    private enum Need { case nothing, input, room }

    /// From a call's result and OpenSSL's own view of it to: done, ended, not yet, failed.
    private func attempt(
        _ call: StaticString, _ body: (inout Int) -> Int32
    ) throws(SystemError) -> (count: Int?, need: Need) {
        ERR_clear_error()
        var count = 0
        let result = body(&count)
        if result == 1 { return (count, .nothing) }
        let code = errno
        switch unsafe SSL_get_error(session, result) {
        case SSL_ERROR_WANT_READ: return (nil, .input)
        case SSL_ERROR_WANT_WRITE: return (nil, .room)
        case SSL_ERROR_ZERO_RETURN: return (0, .nothing)
        case SSL_ERROR_SYSCALL where code != 0: throw SystemError(call, code)
        case SSL_ERROR_SYSCALL: return (0, .nothing)
        // A peer that breaks the protocol is as good as gone.
        default: throw SystemError(call, ECONNRESET)
        }
    }
}
