public import HTTPCore

/// Turns a refusal into a response: the status is set already, the rest is for the function to add.
public typealias RefusalWriter = @Sendable (Refusal, inout Response) -> Void

/// How a server words its own refusals unless told otherwise.
public enum ProblemResponse {
    /// Problem details (RFC 9457) that a page of any origin may read.
    public static func write(_ refusal: Refusal, into response: inout Response) {
        response.addField("Content-Type", "application/problem+json")
        response.addField("Access-Control-Allow-Origin", "*")
        response.addField("Cache-Control", "no-store")
        if refusal.status == .serviceUnavailable { response.addField("Retry-After", "1") }
        // Nothing of the request is in here, and our own sentences need no escapes.
        response.body = Array(
            """
            {"type":"about:blank","title":"\(refusal.status.reason)","status":\(refusal.status.code),\
            "detail":"\(refusal.reason) (\(refusal.clause))"}

            """.utf8)
    }
}
