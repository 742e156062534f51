import HTTPCore
import Testing

/// Framing that two recipients could read differently lets a request be smuggled past one of them (RFC 9112 11.2).
@Suite struct FramingTests {
    private func framing(_ lines: String..., version: String = "1.1") -> HeadParser.Outcome {
        parse("POST / HTTP/\(version)\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n")
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

    @Test(arguments: [
        "", "-1", "+5", "5 5", "5,5", "5, 5", "5;", "0x5", "5.0", "a", "\u{B2}", "5e3", "1_000",
    ])
    func `RFC 9110 8.6: a Content-Length that is not one decimal number is 400`(value: String) {
        #expect(framing("Content-Length: \(value)").refusal?.status == .badRequest)
    }

    @Test(arguments: ["9223372036854775808", "99999999999999999999", "18446744073709551621"])
    func `RFC 9110 8.6: a Content-Length beyond counting is 413, and never wraps around`(value: String) {
        #expect(framing("Content-Length: \(value)").refusal?.status == .contentTooLarge)
    }

    @Test func `RFC 9112 6.3: Content-Length may not stand twice, be it the same or another`() {
        #expect(framing("Content-Length: 5", "Content-Length: 6").refusal?.status == .badRequest)
        #expect(framing("Content-Length: 5", "Content-Length: 5").refusal?.status == .badRequest)
        #expect(framing("Content-Length: 5", "content-length: 0").refusal?.status == .badRequest)
    }

    @Test(arguments: ["chunked", "Chunked", "CHUNKED", " chunked\t"])
    func `RFC 9112 7: chunked is known in any letter case`(value: String) {
        #expect(framing("Transfer-Encoding:\(value)").head?.framing == .chunked)
    }

    @Test func `RFC 9112 6.2: Content-Length beside Transfer-Encoding is 400 in either order`() {
        #expect(framing("Content-Length: 5", "Transfer-Encoding: chunked").refusal?.status == .badRequest)
        #expect(framing("Transfer-Encoding: chunked", "Content-Length: 5").refusal?.status == .badRequest)
        #expect(framing("Transfer-Encoding: chunked", "Content-Length: 0").refusal?.status == .badRequest)
    }

    @Test(arguments: [
        "", "chunked, chunked", "chunked, gzip", "gzip", "identity", "chunked, identity", "xchunked",
        "chunked,", ",chunked",
        "\"chunked\"", "chunked;q=1",
    ])
    func `RFC 9112 6.3: where chunked is not the last coding, once, the request is 400`(value: String) {
        #expect(framing("Transfer-Encoding: \(value)").refusal?.status == .badRequest)
    }

    @Test(arguments: ["gzip, chunked", "deflate,chunked", "x, y, chunked"])
    func `RFC 9112 6.1: a coding before chunked that is not known here is 501`(value: String) {
        #expect(framing("Transfer-Encoding: \(value)").refusal?.status == .notImplemented)
    }

    @Test func `RFC 9112 6.3: codings in several lines count as one list`() {
        #expect(
            framing("Transfer-Encoding: chunked", "Transfer-Encoding: chunked").refusal?.status == .badRequest
        )
        #expect(
            framing("Transfer-Encoding: chunked", "Transfer-Encoding: identity").refusal?.status
                == .badRequest)
        #expect(
            framing("Transfer-Encoding: gzip", "Transfer-Encoding: chunked").refusal?.status
                == .notImplemented)
    }

    @Test func `RFC 9112 6.1: HTTP 1.0 has no Transfer-Encoding`() {
        #expect(framing("Transfer-Encoding: chunked", version: "1.0").refusal?.status == .badRequest)
        #expect(framing("Content-Length: 5", version: "1.0").head?.framing == .length(5))
    }

    @Test(arguments: ["\u{B}chunked", "chunked\u{B}", "\u{0}chunked", "chunked\u{7F}"])
    func `RFC 9110 5.5: a control character cannot hide a coding`(value: String) {
        #expect(framing("Transfer-Encoding: \(value)").refusal?.status == .badRequest)
    }

    @Test func `RFC 9112 5.1: a name with space before its colon frames nothing`() {
        #expect(framing("Transfer-Encoding : chunked", "Content-Length: 5").refusal?.status == .badRequest)
    }

    @Test func `a GET may have content, which is framed like any other`() {
        #expect(
            parse("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc").head?.framing == .length(3))
    }
}
