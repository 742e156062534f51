import HTTPCore
import Testing

/// What frames a content. What is refused is in the tables of the standards (HTTPServerTests).
@Suite struct FramingTests {
    private func framing(_ lines: String...) -> HeadParser.Outcome {
        parse("POST / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n")
    }

    @Test func `RFC 9112 6.3: without framing fields a request has no content`() {
        #expect(framing().head?.framing == Framing.none)
    }

    @Test(arguments: [
        ("5", Framing.length(5)), ("0", .none), ("0005", .length(5)), ("1048576", .length(1_048_576)),
    ])
    func `RFC 9110 8.6: Content-Length counts the bytes of the content`(value: String, expected: Framing) {
        #expect(framing("Content-Length: \(value)").head?.framing == expected)
    }

    @Test(arguments: ["chunked", "Chunked", "CHUNKED", " chunked\t"])
    func `RFC 9112 7: chunked is known in any letter case`(value: String) {
        #expect(framing("Transfer-Encoding:\(value)").head?.framing == .chunked)
    }

    @Test func `a GET may have content, which is framed like any other`() {
        #expect(
            parse("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc").head?.framing == .length(3))
    }
}
