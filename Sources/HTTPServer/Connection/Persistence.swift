internal import HTTPCore

extension RequestHead {
    /// Whether the client means to send more on this connection (RFC 9112 9.3).
    var asksToPersist: Bool {
        guard has(.connection) else { return minorVersion > 0 }
        // What browsers send is settled without making strings.
        if field(.connection, isJust: "keep-alive") { return true }
        return minorVersion > 0
            ? !connectionOptions.contains("close")
            : connectionOptions.contains("keep-alive") && !connectionOptions.contains("close")
    }

    private var connectionOptions: [String] {
        (field(.connection) ?? "").lowercased().split(separator: ",").map {
            $0.filter { $0 != " " && $0 != "\t" }
        }
    }
}
