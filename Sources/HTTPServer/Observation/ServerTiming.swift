internal import HTTPCore

/// Tells clients how long the server took (the Server Timing standard).
enum ServerTiming {
    /// Adds the time from the last byte of the request to the response, in milliseconds, for pages of any origin to read.
    static func add(nanoseconds: Int, to response: inout Response) {
        let microseconds = max(0, nanoseconds) / 1000
        let fraction = String(1000 + microseconds % 1000).dropFirst()
        response.addField("Server-Timing", "app;dur=\(microseconds / 1000).\(fraction)")
        response.addField("Timing-Allow-Origin", "*")
    }
}
