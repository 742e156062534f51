internal import COpenSSL
internal import Synchronization

/// A certificate with its key, from which sessions are made on every loop, and which can be exchanged while they run.
///
/// TLS 1.2 and 1.3, forward-secret ciphers only, resumption by tickets, ALPN `http/1.1`.
public final class TLSContext: Sendable {
    /// Owns one context of OpenSSL. Sessions made from it keep it alive beyond this.
    ///
    /// It is kept as a number: all threads may use a context at once, which the type of a pointer cannot say.
    private struct Handle: ~Copyable, Sendable {
        private let address: Int

        init(owning pointer: OpaquePointer) {
            address = Int(bitPattern: pointer)
        }

        var pointer: OpaquePointer? { unsafe OpaquePointer(bitPattern: address) }

        deinit { unsafe SSL_CTX_free(pointer) }
    }

    private let handle: Mutex<Handle>
    private let certificate, key: String

    /// Reads and checks a certificate chain and its key, both in PEM files.
    public init(certificate: String, key: String) throws(TLSError) {
        self.certificate = certificate
        self.key = key
        handle = Mutex(try Self.load(certificate, key))
    }

    /// Reads the same files again. New connections use what is there now; where it is not right, all stays as it was.
    public func reload() throws(TLSError) {
        var next: Handle? = try Self.load(certificate, key)
        handle.withLock { current in
            if let loaded = next.take() { current = loaded }
        }
    }

    /// A session of a server on a connected socket's descriptor; nil where OpenSSL has no memory for it.
    func makeSession(descriptor: Int32) -> TLSSession? {
        handle.withLock { handle in
            guard let session = unsafe SSL_new(handle.pointer) else { return nil }
            return unsafe TLSSession(owning: session, descriptor: descriptor)
        }
    }

    private static func load(_ certificate: String, _ key: String) throws(TLSError) -> Handle {
        ERR_clear_error()
        guard let pointer = unsafe SSL_CTX_new(TLS_server_method()) else {
            throw .unavailable(reason: OpenSSLError.reason)
        }
        let handle = unsafe Handle(owning: pointer)
        guard unsafe dep_configure_server(pointer) == 1 else {
            throw .unavailable(reason: OpenSSLError.reason)
        }
        guard unsafe SSL_CTX_use_certificate_chain_file(pointer, certificate) == 1 else {
            throw .certificateUnreadable(path: certificate, reason: OpenSSLError.reason)
        }
        guard unsafe SSL_CTX_use_PrivateKey_file(pointer, key, SSL_FILETYPE_PEM) == 1 else {
            if OpenSSLError.isMismatch { throw .mismatch(certificate: certificate, key: key) }
            throw .keyUnreadable(path: key, reason: OpenSSLError.reason)
        }
        guard unsafe SSL_CTX_check_private_key(pointer) == 1 else {
            throw .mismatch(certificate: certificate, key: key)
        }
        switch unsafe dep_certificate_validity(pointer) {
        case 0: return handle
        case -1: throw .notYetValid(certificate: certificate)
        default: throw .expired(certificate: certificate)
        }
    }
}
