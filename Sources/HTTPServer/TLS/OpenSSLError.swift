internal import COpenSSL
internal import Glibc

/// What OpenSSL's error queue of this thread says. `ERR_clear_error` is called before whatever may fill it.
enum OpenSSLError {
    /// `ERR_SYSTEM_FLAG`.
    private static let systemFlag: UInt = 1 << 31

    /// The oldest entry in words; the queue is emptied.
    static var reason: String {
        let code = ERR_get_error()
        ERR_clear_error()
        // What the system refused, such as a file that is not there, has the system's own number and no text here.
        if code & systemFlag != 0, let text = unsafe strerror(Int32(truncatingIfNeeded: code & ~systemFlag)) {
            return unsafe String(cString: text)
        }
        guard code != 0, let text = unsafe ERR_reason_error_string(code) else {
            return "no reason given"
        }
        return unsafe String(cString: text)
    }

    /// Whether the newest entry says that a key is another certificate's.
    static var isMismatch: Bool {
        let code = ERR_peek_last_error()
        return code & 0x7f_ffff == UInt(X509_R_KEY_VALUES_MISMATCH)
            || code & 0x7f_ffff == UInt(X509_R_KEY_TYPE_MISMATCH)
    }
}
