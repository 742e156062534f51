import Testing

@Suite struct `Field lines` {
    static let table: [Exchange] = [
        .refused("RFC 9112 2.2: LF alone after a field", 400, "GET / HTTP/1.1\r\nHost: a\n\r\n"),
        .refused("RFC 9112 2.2: LF alone for the empty line", 400, "GET / HTTP/1.1\r\nHost: a\r\n\n"),
        .refused(
            "RFC 9112 2.2: white space before the first field", 400, "GET / HTTP/1.1\r\n Host: a\r\n\r\n"),
        field("RFC 9112 2.2: CR alone in a value", "A: b\rc"),
        field("RFC 9112 2.2: a second CR at the end of a field", "A: b\r"),
        field("RFC 9112 5: no colon", "A"),
        field("RFC 9112 5: no name", ": b"),
        field("RFC 9112 5.1: a space before the colon", "A : b"),
        field("RFC 9112 5.1: a tab before the colon", "A\t: b"),
        field("RFC 9110 5.1: a name that is no token", "A(b): c"),
        field("RFC 9110 5.1: a name in quotes", "\"A\": c"),
        field("RFC 9110 5.1: a name beyond ASCII", "\u{E9}: c"),
        field("RFC 9110 5.1: NUL in a name", "A\0: c"),
        field("RFC 9112 5.2: a folded line", "A: b\r\n c"),
        field("RFC 9112 5.2: a line folded with a tab", "A: b\r\n\tc"),
        field("RFC 9112 5.2: a line folded to nothing", "A: b\r\n "),
        field("RFC 9110 5.5: NUL in a value", "A: b\0c"),
        field("RFC 9110 5.5: a control character in a value", "A: b\u{1}c"),
        field("RFC 9110 5.5: DEL in a value", "A: b\u{7F}c"),
        field(
            "RFC 9110 5.4: a field line beyond the limit is 431", "A: " + String(repeating: "b", count: 8200),
            431),
        taken("RFC 9112 5.1: no white space around a value", "A:b"),
        taken("RFC 9112 5.1: spaces and tabs around a value", "A: \t b \t "),
        taken("RFC 9110 5.5: an empty value", "A:"),
        taken("RFC 9110 5.5: a tab within a value", "A: b\tc"),
        taken("RFC 9110 5.5: bytes beyond ASCII in a value", "A: caf\u{E9}"),
        taken("RFC 9110 5.1: a field that nobody knows", "X-Nobody-Knows-This: 1"),
        taken("RFC 9110 5.6.2: every mark that a name may have", "!#$%&'*+-.^_`|~1: c"),
        .closed(
            "RFC 9110 5.1: names compare in any letter case",
            "GET /a HTTP/1.1\r\nhOsT: a\r\ncONNECTION: close\r\n\r\n", "200 GET /a"),
        .answered(
            "RFC 9110 7.8: a protocol to upgrade to that is not known is passed over",
            Exchange.get(
                "/a", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk"),
            "200 GET /a"),
        .answered(
            "RFC 9110 10.1.4: TE changes nothing", Exchange.get("/a", "Connection: TE", "TE: trailers, gzip"),
            "200 GET /a"),
    ]

    private static func field(_ name: String, _ line: String, _ status: Int = 400) -> Exchange {
        .refused(name, status, Exchange.get("/", line))
    }

    private static func taken(_ name: String, _ line: String) -> Exchange {
        .answered(name, Exchange.get("/a", line), "200 GET /a")
    }

    @Test(arguments: table) func `are read as the standard has them`(_ exchange: Exchange) {
        exchange.check()
    }
}
