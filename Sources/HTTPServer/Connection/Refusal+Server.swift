internal import HTTPCore

/// What a server refuses for reasons of its own, beside what the parsers refuse.
extension Refusal {
    static let contentTooLarge = Refusal(
        .contentTooLarge, "The content is larger than this server takes.", clause: "RFC 9110 15.5.14", at: 0)
    static let unknownExpectation = Refusal(
        .expectationFailed, "No expectation but 100-continue can be met.", clause: "RFC 9110 10.1.1", at: 0)
    static let truncated = Refusal(
        .badRequest, "The connection ended before the request did.", clause: "RFC 9112 8", at: 0)
    static let tooSlow = Refusal(
        .requestTimeout, "The request took too long to arrive.", clause: "RFC 9110 15.5.9", at: 0)
    static let tooManyRequests = Refusal(
        .tooManyRequests, "This client asks too often; Retry-After says when to come back.",
        clause: "RFC 6585 4", at: 0)
    static let tooManyOfClient = Refusal(
        .tooManyRequests, "This client has too many connections open.", clause: "RFC 6585 4", at: 0)
    static let tooManyConnections = Refusal(
        .serviceUnavailable, "Too many connections are open; try again soon.", clause: "RFC 9110 15.6.4",
        at: 0)
}
