/// A request line taken apart (RFC 9112 3). Ranges count in the bytes that it was read from.
struct RequestLine: Sendable {
    let kind: Method
    let method: Range<Int>
    let target: Range<Int>
    let form: RequestHead.TargetForm
    let authority: Range<Int>?
    let path: Range<Int>
    let query: Range<Int>?
    let minorVersion: Int

    /// - Parameter line: the line without its CRLF.
    init(_ input: Span<UInt8>, _ line: Range<Int>) throws(Refusal) {
        var cursor = line.lowerBound
        while cursor < line.upperBound, ByteSet.token.contains(input[cursor]) { cursor += 1 }
        guard cursor > line.lowerBound, cursor < line.upperBound, input[cursor] == UInt8(ascii: " ") else {
            throw Refusal(
                .badRequest,
                "The request line must be a method, one space, a target, one space and a version.",
                clause: "RFC 9112 3", at: cursor)
        }
        method = line.lowerBound..<cursor
        kind = Method(token: input.extracting(method))

        cursor += 1
        let targetStart = cursor
        var queryMark: Int?
        while cursor < line.upperBound, ByteSet.target.contains(input[cursor]) {
            if input[cursor] == UInt8(ascii: "?"), queryMark == nil { queryMark = cursor }
            cursor += 1
        }
        guard cursor > targetStart else {
            throw Refusal(
                .badRequest, "The request line names no target.", clause: "RFC 9112 3.2", at: cursor)
        }
        guard cursor < line.upperBound else {
            throw Refusal(
                .badRequest, "The request line ends without a version.", clause: "RFC 9112 2.3", at: cursor)
        }
        guard input[cursor] == UInt8(ascii: " ") else {
            throw Refusal(
                .badRequest, "The target holds a character that must be percent-encoded.",
                clause: "RFC 9112 3.2", at: cursor)
        }
        target = targetStart..<cursor
        minorVersion = try Self.minorVersion(input, (cursor + 1)..<line.upperBound)

        let parts = try TargetParts(input, target, queryMark: queryMark, method: kind)
        form = parts.form
        authority = parts.authority
        path = parts.path
        query = parts.query
    }

    /// A higher minor version than 1 is answered as 1 (RFC 9110 2.5); another major version is 505.
    private static func minorVersion(_ input: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> Int {
        let version = input.extracting(range)
        guard version.count == 8, version.extracting(0..<5).equals("HTTP/"), version[6] == UInt8(ascii: "."),
            let major = version[5].decimalDigit, let minor = version[7].decimalDigit
        else {
            throw Refusal(
                .badRequest, "The request line must end in a version such as HTTP/1.1.",
                clause: "RFC 9112 2.3",
                at: range.lowerBound)
        }
        guard major == 1 else {
            throw Refusal(
                .versionNotSupported, "Only HTTP/1.0 and HTTP/1.1 are spoken here.",
                clause: "RFC 9110 15.6.6",
                at: range.lowerBound)
        }
        return min(minor, 1)
    }
}
