/// The request fields that this program ever asks for. The parser recognizes them once, so that looking one up later
/// compares a number instead of a name.
public enum FieldName: UInt8, CaseIterable, Sendable {
    case host, connection, contentLength, contentType, transferEncoding, expect, te, upgrade
    case accept, acceptCharset, acceptEncoding, acceptLanguage
    case ifMatch, ifNoneMatch, ifModifiedSince, ifUnmodifiedSince, ifRange, range
    case cacheControl, authorization, origin, referer, userAgent
    case forwarded, xForwardedFor, xForwardedProto, xRequestID
    case accessControlRequestMethod, accessControlRequestHeaders
    /// Any field not listed here; found by `RequestHead.field(named:)`.
    case other

    /// The name as RFC 9110 spells it, in lower case; empty for `.other`.
    public var lowercased: StaticString {
        switch self {
        case .host: "host"
        case .connection: "connection"
        case .contentLength: "content-length"
        case .contentType: "content-type"
        case .transferEncoding: "transfer-encoding"
        case .expect: "expect"
        case .te: "te"
        case .upgrade: "upgrade"
        case .accept: "accept"
        case .acceptCharset: "accept-charset"
        case .acceptEncoding: "accept-encoding"
        case .acceptLanguage: "accept-language"
        case .ifMatch: "if-match"
        case .ifNoneMatch: "if-none-match"
        case .ifModifiedSince: "if-modified-since"
        case .ifUnmodifiedSince: "if-unmodified-since"
        case .ifRange: "if-range"
        case .range: "range"
        case .cacheControl: "cache-control"
        case .authorization: "authorization"
        case .origin: "origin"
        case .referer: "referer"
        case .userAgent: "user-agent"
        case .forwarded: "forwarded"
        case .xForwardedFor: "x-forwarded-for"
        case .xForwardedProto: "x-forwarded-proto"
        case .xRequestID: "x-request-id"
        case .accessControlRequestMethod: "access-control-request-method"
        case .accessControlRequestHeaders: "access-control-request-headers"
        case .other: ""
        }
    }

    /// Recognizes a name in any letter case. Its length alone leaves three candidates at most.
    init(recognizing name: Span<UInt8>) {
        self =
            switch name.count {
            case 2: Self.match(name, .te)
            case 4: Self.match(name, .host)
            case 5: Self.match(name, .range)
            case 6: Self.match(name, .accept, .expect, .origin)
            case 7: Self.match(name, .referer, .upgrade)
            case 8: Self.match(name, .ifMatch, .ifRange)
            case 9: Self.match(name, .forwarded)
            case 10: Self.match(name, .connection, .userAgent)
            case 12: Self.match(name, .contentType, .xRequestID)
            case 13: Self.match(name, .ifNoneMatch, .cacheControl, .authorization)
            case 14: Self.match(name, .contentLength, .acceptCharset)
            case 15: Self.match(name, .acceptEncoding, .acceptLanguage, .xForwardedFor)
            case 17: Self.match(name, .ifModifiedSince, .transferEncoding, .xForwardedProto)
            case 19: Self.match(name, .ifUnmodifiedSince)
            case 29: Self.match(name, .accessControlRequestMethod)
            case 30: Self.match(name, .accessControlRequestHeaders)
            default: .other
            }
    }

    @inline(__always)
    private static func match(
        _ name: Span<UInt8>, _ first: FieldName, _ second: FieldName = .other, _ third: FieldName = .other
    ) -> FieldName {
        if name.equalsIgnoringCase(first.lowercased) { return first }
        if second != .other, name.equalsIgnoringCase(second.lowercased) { return second }
        if third != .other, name.equalsIgnoringCase(third.lowercased) { return third }
        return .other
    }
}
