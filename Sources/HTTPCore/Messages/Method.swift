/// A request method (RFC 9110 9). Method names are case-sensitive: `get` is not `GET` and counts as `.other`.
public enum Method: Equatable, Sendable {
    case get, head, post, put, delete, connect, options, trace, patch, query
    /// A well-formed token that no standard this server follows defines; its spelling is `RequestHead.methodToken`.
    case other

    init(token: Span<UInt8>) {
        switch token.count {
        case 3 where token.equals("GET"): self = .get
        case 3 where token.equals("PUT"): self = .put
        case 4 where token.equals("HEAD"): self = .head
        case 4 where token.equals("POST"): self = .post
        case 5 where token.equals("TRACE"): self = .trace
        case 5 where token.equals("PATCH"): self = .patch
        case 5 where token.equals("QUERY"): self = .query
        case 6 where token.equals("DELETE"): self = .delete
        case 7 where token.equals("OPTIONS"): self = .options
        case 7 where token.equals("CONNECT"): self = .connect
        default: self = .other
        }
    }
}
