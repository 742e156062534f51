internal import COpenSSL

/// What OpenSSL's error queue of this thread says. `ERR_clear_error` is called before whatever may fill it.
enum OpenSSLError {
    /// The oldest entry in words; the queue is emptied.
    static var reason: String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0, let text = unsafe ERR_reason_error_string(code) else {
            return "no reason given"
        }
        return unsafe String(cString: text)
    }

    /// Whether the newest entry says that a key is another certificate's.
    static var isMismatch: Bool {
        let code = ERR_peek_last_error()
        return code & 0x7f_ffff == UInt(X509_R_KEY_VALUES_MISMATCH) || code & 0x7f_ffff == UInt(X509_R_KEY_TYPE_MISMATCH)
    }
}
