/// Why TLS cannot be offered with the files that were named.
public enum TLSError: Error, Equatable {
    case certificateUnreadable(path: String, reason: String)
    case keyUnreadable(path: String, reason: String)
    /// The key is another certificate's.
    case mismatch(certificate: String, key: String)
    case notYetValid(certificate: String)
    case expired(certificate: String)
    /// OpenSSL itself could not be set up.
    case unavailable(reason: String)
}

extension TLSError: CustomStringConvertible {
    /// One sentence that names the file and what would be right.
    public var description: String {
        switch self {
        case .certificateUnreadable(let path, let reason):
            "The certificate \(path) cannot be read (\(reason)); it must be a PEM file, the server's own certificate first."
        case .keyUnreadable(let path, let reason):
            "The key \(path) cannot be read (\(reason)); it must be a PEM file without a passphrase."
        case .mismatch(let certificate, let key):
            "The key \(key) does not belong to the certificate \(certificate)."
        case .notYetValid(let certificate): "The certificate \(certificate) is not valid yet."
        case .expired(let certificate): "The certificate \(certificate) has expired; renew it."
        case .unavailable(let reason): "TLS cannot be set up: \(reason)."
        }
    }
}
