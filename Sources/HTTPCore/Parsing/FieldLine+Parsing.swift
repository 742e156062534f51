extension FieldLine {
    /// Reads a field line (RFC 9112 5), given without its CRLF.
    init(_ input: Span<UInt8>, _ line: Range<Int>) throws(Refusal) {
        var cursor = line.lowerBound
        while cursor < line.upperBound, ByteSet.token.contains(input[cursor]) { cursor += 1 }
        guard cursor > line.lowerBound, cursor < line.upperBound, input[cursor] == UInt8(ascii: ":") else {
            throw Self.nameRefusal(input, line, at: cursor)
        }
        let name = line.lowerBound..<cursor

        var start = cursor + 1
        var end = line.upperBound
        while start < end, input[start].isFieldSpace { start += 1 }
        while end > start, input[end - 1].isFieldSpace { end -= 1 }
        if let place = input.firstNoFieldContent(in: start..<end) {
            throw Refusal(
                .badRequest, "A field value holds a control character.", clause: "RFC 9110 5.5", at: place)
        }
        self.init(id: FieldName(recognizing: input.extracting(name)), name: name, value: start..<end)
    }

    private static func nameRefusal(_ input: Span<UInt8>, _ line: Range<Int>, at cursor: Int) -> Refusal {
        if cursor == line.lowerBound, input[cursor].isFieldSpace {
            return Refusal(
                .badRequest, "A field may not go on in a second line.", clause: "RFC 9112 5.2", at: cursor)
        }
        if cursor < line.upperBound, input[cursor].isFieldSpace {
            return Refusal(
                .badRequest, "No space may stand between a field name and its colon.", clause: "RFC 9112 5.1",
                at: cursor)
        }
        return Refusal(
            .badRequest, "A field line must be a name, a colon and a value.", clause: "RFC 9112 5", at: cursor
        )
    }
}

extension UInt8 {
    /// Optional white space: SP or HTAB (RFC 9110 5.6.3).
    @inline(__always)
    var isFieldSpace: Bool { self == 0x20 || self == 0x09 }

    /// What a field value may hold: visible characters, white space and bytes beyond ASCII (RFC 9110 5.5).
    @inline(__always)
    var isFieldContent: Bool { (self >= 0x20 && self != 0x7F) || self == 0x09 }
}
