/// A request target taken apart by its form (RFC 9112 3.2).
struct TargetParts {
    let form: RequestHead.TargetForm
    let authority: Range<Int>?
    let path: Range<Int>
    let query: Range<Int>?

    /// - Parameter queryMark: where the first `?` of the target lies.
    init(_ input: Span<UInt8>, _ target: Range<Int>, queryMark: Int?, method: Method) throws(Refusal) {
        let pathEnd = queryMark ?? target.upperBound
        query = queryMark.map { ($0 + 1)..<target.upperBound }

        if method == .connect {
            guard Authority.isValid(input.extracting(target), requiresPort: true) else {
                throw Refusal(
                    .badRequest, "The target of CONNECT must be a host and a port.", clause: "RFC 9112 3.2.3",
                    at: target.lowerBound)
            }
            form = .authority
            authority = target
            path = target
        } else if input[target.lowerBound] == UInt8(ascii: "/") {
            form = .origin
            authority = nil
            path = target.lowerBound..<pathEnd
        } else if target.count == 1, input[target.lowerBound] == UInt8(ascii: "*") {
            guard method == .options else {
                throw Refusal(
                    .badRequest, "Only OPTIONS may have * for its target.", clause: "RFC 9112 3.2.4",
                    at: target.lowerBound)
            }
            form = .asterisk
            authority = nil
            path = target
        } else {
            let start = try Self.authorityStart(input, target)
            let end = (start..<pathEnd).first { input[$0] == UInt8(ascii: "/") } ?? pathEnd
            guard Authority.isValid(input.extracting(start..<end), requiresPort: false) else {
                throw Refusal(
                    .badRequest, "The target names no valid host.", clause: "RFC 9110 4.2.1", at: start)
            }
            form = .absolute
            authority = start..<end
            // An empty path means "/": the second slash of "//" before the host stands for it.
            path = end < pathEnd ? end..<pathEnd : (start - 1)..<start
        }
    }

    private static func authorityStart(_ input: Span<UInt8>, _ target: Range<Int>) throws(Refusal) -> Int {
        for scheme: StaticString in ["http://", "https://"] {
            let end = target.lowerBound + scheme.utf8CodeUnitCount
            if end <= target.upperBound, input.extracting(target.lowerBound..<end).equalsIgnoringCase(scheme)
            {
                return end
            }
        }
        throw Refusal(
            .badRequest, "The target must start with a slash, or be a whole http address.",
            clause: "RFC 9112 3.2",
            at: target.lowerBound)
    }
}

/// The syntax of `uri-host [ ":" port ]`, which `Host` and two forms of target share (RFC 9110 7.2, RFC 3986 3.2).
enum Authority {
    /// An empty host is refused (RFC 9110 4.2.1), and so is user information (4.2.4): `@` belongs to no part.
    static func isValid(_ text: Span<UInt8>, requiresPort: Bool) -> Bool {
        var cursor = 0
        if text.count > 0, text[0] == UInt8(ascii: "[") {
            cursor = 1
            while cursor < text.count, ByteSet.addressLiteral.contains(text[cursor]) { cursor += 1 }
            guard cursor > 2, cursor < text.count, text[cursor] == UInt8(ascii: "]") else { return false }
            cursor += 1
        } else {
            while cursor < text.count, ByteSet.registeredName.contains(text[cursor]) { cursor += 1 }
            guard cursor > 0 else { return false }
        }
        guard cursor < text.count else { return !requiresPort }
        guard text[cursor] == UInt8(ascii: ":") else { return false }
        let port = text.extracting((cursor + 1)..<text.count)
        guard port.count <= 5, !(requiresPort && port.isEmpty) else { return false }
        for index in port.indices where port[index].decimalDigit == nil { return false }
        return true
    }
}
