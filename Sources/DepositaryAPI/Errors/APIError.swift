/// Why a request cannot be answered as asked. Turned into an answer at the edge, in `Problem`.
struct APIError: Error {
    /// The kinds of problem; each has a page at `/problems/{code}`.
    enum Code: String, CaseIterable {
        case unknownPath = "unknown-path"
        case unknownRecord = "unknown-record"
        case ambiguousKey = "ambiguous-key"
        case methodNotAllowed = "method-not-allowed"
        case methodUnknown = "method-unknown"
        case unknownParameter = "unknown-parameter"
        case invalidParameter = "invalid-parameter"
        case malformedRequest = "malformed-request"
        case notAcceptable = "not-acceptable"
        case preconditionFailed = "precondition-failed"
        case rangeNotSatisfiable = "range-not-satisfiable"
        case staleCursor = "stale-cursor"
        case notReady = "not-ready"
        case refusedRequest = "refused-request"
    }

    /// One parameter that is at fault.
    struct Fault {
        let parameter: String
        let reason: String
    }

    let code: Code
    let detail: String
    var faults: [Fault] = []
    /// Addresses to go to instead, for an ambiguous key.
    var choices: [String] = []
    /// Methods that the resource knows, for the `Allow` field.
    var allow: String?
    /// How many bytes there are, where none of those asked for exists.
    var contentRange: String?
    /// Seconds after which asking again may help.
    var retryAfter: Int?

    init(_ code: Code, _ detail: String, faults: [Fault] = [], choices: [String] = [], allow: String? = nil) {
        self.code = code
        self.detail = detail
        self.faults = faults
        self.choices = choices
        self.allow = allow
    }

    /// Several parameters at fault make one answer that names each.
    static func parameters(_ code: Code, _ faults: [Fault]) -> APIError {
        APIError(code, faults.map { "\($0.parameter): \($0.reason)" }.joined(separator: " "), faults: faults)
    }
}
