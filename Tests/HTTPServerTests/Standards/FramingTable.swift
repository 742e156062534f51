import Testing

/// Where content ends. In every row something stands in the content or behind it that would be answered if it were
/// taken for a request.
@Suite struct `Framing and smuggling` {
    /// 31 bytes that are a request where they are no content.
    private static let hidden = "GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n"
    private static let hiddenLength = "Content-Length: \(hidden.utf8.count)"

    static let lengths: [Exchange] = [
        .answered(
            "RFC 9112 6.3: without framing fields there is no content", Exchange.post() + Exchange.get("/b"),
            "200 POST /p", "200 GET /b"),
        .answered(
            "RFC 9112 6.2: Content-Length counts the content",
            Exchange.post("Content-Length: 5", content: "hello") + Exchange.get("/b"), "200 POST /p hello",
            "200 GET /b"),
        .answered(
            "RFC 9112 6.2: content that looks like a request is content",
            Exchange.post(hiddenLength, content: hidden), "200 POST /p \(hidden)"),
        .answered(
            "RFC 9110 8.6: a length of 0", Exchange.post("Content-Length: 0") + Exchange.get("/b"),
            "200 POST /p", "200 GET /b"),
        .answered(
            "RFC 9110 8.6: a length with zeros before it",
            Exchange.post("Content-Length: 0005", content: "hello"), "200 POST /p hello"),
        .answered(
            "RFC 9110 9.3.1: a GET with content", Exchange.get("/a", hiddenLength) + hidden,
            "200 GET /a \(hidden)"),
        .answered(
            "RFC 9110 9.3.7: OPTIONS * with content",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\n\(hiddenLength)\r\n\r\n\(hidden)", "204"),
        .answered(
            "RFC 9110 9.3.2: a HEAD with content",
            "HEAD /a HTTP/1.1\r\nHost: a\r\n\(hiddenLength)\r\n\r\n\(hidden)", "200"),
        .answered(
            "RFC 9110 5.1: Content_Length is another field",
            Exchange.post("Content_Length: 40") + Exchange.get("/b"), "200 POST /p", "200 GET /b"),
        .closed(
            "RFC 9112 6.3: content of a request of 1.0",
            Exchange.post("Content-Length: 5", content: "hello", version: "1.0"), "200 POST /p hello"),
        length("RFC 9110 8.6: an empty length", "Content-Length:"),
        length("RFC 9110 8.6: a length below 0", "Content-Length: -1"),
        length("RFC 9110 8.6: a length with a sign", "Content-Length: +5"),
        length("RFC 9110 8.6: a length in hexadecimal", "Content-Length: 0x5"),
        length("RFC 9110 8.6: a length with decimals", "Content-Length: 5.0"),
        length("RFC 9110 8.6: a length with an exponent", "Content-Length: 5e3"),
        length("RFC 9110 8.6: a length with an underscore", "Content-Length: 1_0"),
        length("RFC 9110 8.6: a length in other digits than those of ASCII", "Content-Length: \u{FF15}"),
        length("RFC 9110 8.6: a length of two words", "Content-Length: 5 5"),
        length("RFC 9110 8.6: a list of two lengths that agree", "Content-Length: 5, 5"),
        length("RFC 9110 8.6: a list of two lengths that differ", "Content-Length: 5, 0"),
        length("RFC 9110 8.6: a length in quotes", "Content-Length: \"5\""),
        length("RFC 9112 6.3: two lines of one length", "Content-Length: 5", "Content-Length: 5"),
        length("RFC 9112 6.3: two lines of two lengths", "Content-Length: 5", "content-length: 0"),
        length("RFC 9110 8.6: a length of 2 to the 63rd", "Content-Length: 9223372036854775808", status: 413),
        length(
            "RFC 9110 8.6: a length that would wrap around to 5", "Content-Length: 18446744073709551621",
            status: 413),
        length("RFC 9110 15.5.14: a length beyond the limit", "Content-Length: 1048577", status: 413),
    ]

    static let codings: [Exchange] = [
        .answered(
            "RFC 9112 7: a coding in another letter case",
            Exchange.post("Transfer-Encoding: CHUNKED", content: "0\r\n\r\n"), "200 POST /p"),
        .answered(
            "RFC 9112 5.1: white space around a coding",
            Exchange.post("Transfer-Encoding:\tchunked ", content: "0\r\n\r\n"), "200 POST /p"),
        coding("RFC 9112 6.1: a length before a coding", "Content-Length: 5", "Transfer-Encoding: chunked"),
        coding("RFC 9112 6.1: a length behind a coding", "Transfer-Encoding: chunked", "Content-Length: 5"),
        coding(
            "RFC 9112 6.1: a length of 0 beside a coding", "Transfer-Encoding: chunked", "Content-Length: 0"),
        coding(
            "RFC 9112 6.1: a length beside a coding that is not known", "Content-Length: 5",
            "Transfer-Encoding: gzip"),
        .refused(
            "RFC 9112 6.1: a coding in 1.0", 400,
            Exchange.post("Transfer-Encoding: chunked", content: "0\r\n\r\n", version: "1.0")),
        coding("RFC 9112 6.3: an empty coding", "Transfer-Encoding:"),
        coding("RFC 9112 6.1: chunked twice", "Transfer-Encoding: chunked, chunked"),
        coding(
            "RFC 9112 6.1: chunked in two lines", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
        coding("RFC 9112 6.3: a coding behind chunked", "Transfer-Encoding: chunked, gzip"),
        coding(
            "RFC 9112 6.3: a coding behind chunked in a line of its own", "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip"),
        coding("RFC 9112 6.3: another coding alone", "Transfer-Encoding: gzip"),
        coding("RFC 9112 7: identity is no coding any more", "Transfer-Encoding: identity"),
        coding("RFC 9112 7: identity behind chunked", "Transfer-Encoding: chunked, identity"),
        coding("RFC 9112 6.3: a coding that ends alike", "Transfer-Encoding: xchunked"),
        coding("RFC 9112 6.3: a coding in quotes", "Transfer-Encoding: \"chunked\""),
        coding("RFC 9112 7: chunked with a parameter", "Transfer-Encoding: chunked;q=1"),
        coding("RFC 9112 6.3: an empty member behind chunked", "Transfer-Encoding: chunked,"),
        coding(
            "RFC 9112 6.1: a coding that is not known is 501", "Transfer-Encoding: gzip, chunked", status: 501
        ),
        coding(
            "RFC 9112 6.1: one in a line of its own is 501", "Transfer-Encoding: x",
            "Transfer-Encoding: chunked", status: 501),
    ]

    /// Each is known to have passed one server and been read otherwise by the one behind it.
    static let tricks: [Exchange] = [
        length("RFC 9112 11.2: a space before the colon of Content-Length", "Content-Length : 5"),
        coding("RFC 9112 11.2: a space before the colon of Transfer-Encoding", "Transfer-Encoding : chunked"),
        coding("RFC 9112 11.2: a vertical tab before chunked", "Transfer-Encoding: \u{B}chunked"),
        coding("RFC 9112 11.2: a vertical tab behind chunked", "Transfer-Encoding: chunked\u{B}"),
        coding("RFC 9112 11.2: NUL before chunked", "Transfer-Encoding: \0chunked"),
        coding("RFC 9112 11.2: DEL behind chunked", "Transfer-Encoding: chunked\u{7F}"),
        coding("RFC 9112 11.2: Transfer-Encoding folded behind its colon", "Transfer-Encoding:\r\n chunked"),
        coding("RFC 9112 11.2: Transfer-Encoding behind LF alone", "A: b\nTransfer-Encoding: chunked"),
        coding("RFC 9112 11.2: Transfer-Encoding behind CR alone", "A: b\rTransfer-Encoding: chunked"),
        length("RFC 9112 11.2: Content-Length in a folded line", "A: b\r\n Content-Length: 5"),
        .answered(
            "RFC 9110 6.5.1: trailers frame nothing",
            Exchange.chunked("0\r\nContent-Length: 40\r\nTransfer-Encoding: chunked\r\n\r\n")
                + Exchange.get("/b"), "200 POST /p", "200 GET /b"),
        .answered(
            "RFC 9110 6.5.1: trailers do not end a connection",
            Exchange.chunked("0\r\nConnection: close\r\n\r\n") + Exchange.get("/b"), "200 POST /p",
            "200 GET /b"),
    ]

    private static func length(_ name: String, _ lines: String..., status: Int = 400) -> Exchange {
        .refused(name, status, head(lines) + "hello")
    }

    private static func coding(_ name: String, _ lines: String..., status: Int = 400) -> Exchange {
        .refused(name, status, head(lines) + "0\r\n\r\n")
    }

    private static func head(_ lines: [String]) -> String {
        "POST /p HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    @Test(arguments: lengths) func `a length is one number`(_ exchange: Exchange) { exchange.check() }
    @Test(arguments: codings) func `chunked is the one coding`(_ exchange: Exchange) { exchange.check() }
    @Test(arguments: tricks) func `no trick hides a request`(_ exchange: Exchange) { exchange.check() }
}
