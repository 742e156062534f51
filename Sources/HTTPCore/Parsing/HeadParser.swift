/// Reads the head of a request, strictly by RFC 9112, from however many pieces it arrives in.
///
/// Call `parse` with everything received so far, from the same first byte each time. It goes on where it stopped, so
/// bytes that dribble in cost no more than bytes that come at once. A parser reads one head; take a new one for the next.
public struct HeadParser: Sendable {
    /// What became of the bytes received so far.
    public enum Outcome: Sendable {
        /// The end of the head is not among these bytes.
        case incomplete
        /// A whole head, which took the first `consumed` bytes.
        case done(RequestHead, consumed: Int)
        /// No request: answer with the refusal and end the connection, for where the next message starts is unknown.
        case refused(Refusal)
    }

    private let limits: HeadLimits
    /// Where the line to be read next starts.
    private var lineStart = 0
    /// Up to here that line holds no line feed.
    private var searched = 0
    private var requestLine: RequestLine?
    /// 0 until the request line has been read.
    private var fieldsStart = 0
    private var fields: [FieldLine] = []
    private var present: UInt64 = 0

    /// A parser for one head.
    public init(limits: HeadLimits) { self.limits = limits }

    /// Goes on with a head.
    /// - Parameter input: all bytes received since the last message ended, those of earlier calls included.
    public mutating func parse(_ input: Span<UInt8>) -> Outcome {
        do throws(Refusal) {
            while let lineEnd = try nextLineEnd(in: input) {
                let line = lineStart..<lineEnd
                let isFirstLine = lineStart == 0
                lineStart = lineEnd + 2
                if hasRequestLine, !line.isEmpty {
                    try readField(input, line)
                    continue
                }
                if let requestLine {
                    let bytes = input.extracting(first: lineStart)
                    return .done(try head(copying: bytes, requestLine), consumed: lineStart)
                }
                // One empty line before a request is let pass (RFC 9112 2.2).
                if !(line.isEmpty && isFirstLine) {
                    requestLine = try RequestLine(input, line)
                    fieldsStart = lineStart
                }
            }
            return .incomplete
        } catch {
            return .refused(error)
        }
    }

    /// Where the CR of the next CRLF lies; nil where the line is not whole yet.
    private mutating func nextLineEnd(in input: Span<UInt8>) throws(Refusal) -> Int? {
        if !hasRequestLine, lineStart < input.count { try checkFirstByte(input[lineStart]) }
        let feed = input.firstLineFeed(from: max(searched, lineStart))
        searched = feed ?? input.count
        try checkLengths(upTo: searched)
        guard let feed else { return nil }
        guard feed > lineStart, input[feed - 1] == UInt8(ascii: "\r") else {
            throw Refusal(
                .badRequest, "A line must end in CR and LF, not in LF alone.", clause: "RFC 9112 2.2",
                at: feed)
        }
        searched = feed + 1
        return feed - 1
    }

    // Inlined are the checks of each line, for which the parser would be copied otherwise.

    private var hasRequestLine: Bool { fieldsStart > 0 }

    @inline(__always)
    private func checkLengths(upTo end: Int) throws(Refusal) {
        let length = end - lineStart
        if !hasRequestLine {
            guard length > limits.requestLine + 1 else { return }
            throw Refusal(.uriTooLong, "The request line is too long.", clause: "RFC 9112 3", at: end)
        }
        if length > limits.fieldLine + 1 {
            throw Refusal(.headerFieldsTooLarge, "A field line is too long.", clause: "RFC 6585 5", at: end)
        }
        if end - fieldsStart > limits.fieldSection {
            throw Refusal(
                .headerFieldsTooLarge, "The field lines together are too long.", clause: "RFC 6585 5", at: end
            )
        }
    }

    /// Tells at once what can never become a request, such as a TLS handshake sent to a plain port.
    @inline(__always)
    private func checkFirstByte(_ byte: UInt8) throws(Refusal) {
        guard ByteSet.token.contains(byte) || (byte == UInt8(ascii: "\r") && lineStart == 0) else {
            throw Refusal(
                .badRequest, "A request starts with the name of a method.", clause: "RFC 9112 3.1",
                at: lineStart)
        }
    }

    private mutating func readField(_ input: Span<UInt8>, _ line: Range<Int>) throws(Refusal) {
        guard fields.count < limits.fieldCount else {
            throw Refusal(
                .headerFieldsTooLarge, "There are too many field lines.", clause: "RFC 6585 5",
                at: line.lowerBound)
        }
        if fields.isEmpty { fields.reserveCapacity(16) }
        let field = try FieldLine(input, line)
        fields.append(field)
        present |= field.id.bit
    }

    private func head(copying bytes: Span<UInt8>, _ requestLine: RequestLine) throws(Refusal) -> RequestHead {
        try Self.checkHost(bytes, fields, minorVersion: requestLine.minorVersion)
        let framing = try framing(bytes, minorVersion: requestLine.minorVersion)
        return RequestHead(
            bytes: Array(copying: bytes), method: requestLine.kind, targetForm: requestLine.form,
            minorVersion: requestLine.minorVersion, fields: fields, framing: framing, line: requestLine,
            present: present)
    }

    /// Most requests have no content, and then there is nothing to look for.
    private func framing(_ bytes: Span<UInt8>, minorVersion: Int) throws(Refusal) -> Framing {
        let framingFields = FieldName.contentLength.bit | FieldName.transferEncoding.bit
        guard present & framingFields != 0 else { return .none }
        return try Framing(bytes, fields, minorVersion: minorVersion)
    }
}
