/// The parsed head of a request: one copy of its bytes, and where in them everything lies.
///
/// Nothing becomes a `String` before it is asked for. Code on the hot path compares `bytes` in the ranges given here.
public struct RequestHead: Sendable {
    /// The shape of the request target (RFC 9112 3.2).
    public enum TargetForm: Equatable, Sendable {
        case origin, absolute, authority, asterisk
    }

    /// The head as it came, down to and including the empty line that ends it.
    public let bytes: [UInt8]
    /// The method, by which the request is to be understood.
    public let method: Method
    /// Which of the four forms the target has.
    public let targetForm: TargetForm
    /// The minor version to answer by: 0 or 1. A higher one counts as 1 (RFC 9110 2.5).
    public let minorVersion: Int
    /// Every field line in the order received.
    public let fields: [FieldLine]
    /// How the end of the content is found.
    public let framing: Framing

    let line: RequestLine
    /// One bit for each `FieldName` that occurs.
    let present: UInt64

    /// The method as it was spelled.
    public var methodToken: String { text(in: line.method) }

    /// The request target as it was spelled.
    public var target: String { text(in: line.target) }

    /// The path, still percent-encoded: it starts with `/`, or is `*` for the asterisk form and the whole target for the
    /// authority form.
    public var path: String { text(in: line.path) }

    /// The query, still percent-encoded and without its `?`; nil where there is no `?`.
    public var query: String? { line.query.map(text(in:)) }

    /// The host and port that the request is meant for: those of the target where it has them, else of `Host`
    /// (RFC 9112 3.3).
    public var authority: String? { line.authority.map(text(in:)) ?? field(.host) }

    /// Where in `bytes` the path lies.
    public var pathRange: Range<Int> { line.path }

    /// Where in `bytes` the query lies; nil where there is no `?`.
    public var queryRange: Range<Int>? { line.query }

    func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
