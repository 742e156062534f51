import HTTPCore
import Testing

/// Bytes are looked at eight at a time: what is found must not depend on where among the eight it lies.
@Suite struct `A byte in any place of a head` {
    private static func outcome(_ value: [UInt8]) -> HeadParser.Outcome {
        let head = Array("GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8) + value + Array("\r\n\r\n".utf8)
        var parser = HeadParser(limits: .init())
        return parser.parse(head.span)
    }

    @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x1F, 0x7F] as [UInt8])
    func `a control character is refused where it stands`(byte: UInt8) {
        let start = "GET / HTTP/1.1\r\nHost: a\r\nX: ".utf8.count
        for length in 1...26 {
            for place in 0..<length {
                var value = [UInt8](repeating: UInt8(ascii: "v"), count: length)
                value[place] = byte
                guard case .refused(let refusal) = Self.outcome(value) else {
                    Issue.record("\(byte) at \(place) of \(length) was let pass")
                    continue
                }
                #expect(refusal.offset == start + place)
            }
        }
    }

    @Test(arguments: [0x09, 0x20, 0x21, 0x7E, 0x80, 0xFF] as [UInt8])
    func `a tab, a space, a visible character and a byte beyond ASCII are kept`(byte: UInt8) {
        for length in 3...26 {
            for place in 1..<(length - 1) {
                var value = [UInt8](repeating: UInt8(ascii: "v"), count: length)
                value[place] = byte
                guard case .done(let head, _) = Self.outcome(value), let field = head.fields.last else {
                    Issue.record("\(byte) at \(place) of \(length) was refused")
                    continue
                }
                #expect(Array(head.bytes[field.value]) == value)
            }
        }
    }

    @Test func `a line ends where its line feed is, however long it is`() {
        for length in 0...40 {
            let value = [UInt8](repeating: UInt8(ascii: "v"), count: length)
            guard case .done(let head, let consumed) = Self.outcome(value) else {
                Issue.record("a value of \(length) bytes was not read")
                continue
            }
            #expect(consumed == head.bytes.count)
            #expect(head.fields.last?.value.count == length)
        }
    }
}
