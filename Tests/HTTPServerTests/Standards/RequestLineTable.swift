import Testing

@Suite struct `Request lines` {
    static let table: [Exchange] = [
        .answered(
            "RFC 9112 2.2: one empty line before a request is let pass", "\r\n" + Exchange.get("/a"),
            "200 GET /a"),
        .answered(
            "RFC 9112 2.2: an empty line between requests is let pass",
            Exchange.get("/a") + "\r\n" + Exchange.get("/b"),
            "200 GET /a", "200 GET /b"),
        .refused(
            "RFC 9112 2.2: a second empty line is not let pass", 400,
            "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        .refused("RFC 9112 2.2: LF alone after the request line", 400, "GET / HTTP/1.1\nHost: a\r\n\r\n"),
        .refused("RFC 9112 2.2: LF alone before anything", 400, "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        .refused(
            "RFC 9112 2.2: CR alone within the request line", 400, "GET /\r HTTP/1.1\r\nHost: a\r\n\r\n"),
        .refused(
            "RFC 9112 2.2: a second CR at the end of the request line", 400,
            "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n"),
        .refused("RFC 9112 2.2: NUL in the request line", 400, "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"),
        .answered(
            "RFC 9110 2.5: a higher minor version is answered as 1.1", Exchange.get("/a", version: "1.2"),
            "200 GET /a"),
        .closed("RFC 9112 2.3: a request of 1.0 needs no Host", "GET /a HTTP/1.0\r\n\r\n", "200 GET /a"),
        line("RFC 9112 2.3: no version, as in HTTP/0.9", "GET /"),
        line("RFC 9112 2.3: a version in lower case", "GET / http/1.1"),
        line("RFC 9112 2.3: a version of one digit", "GET / HTTP/1"),
        line("RFC 9112 2.3: a version of three digits", "GET / HTTP/1.10"),
        line("RFC 9112 2.3: a version with a comma", "GET / HTTP/1,1"),
        line("RFC 9112 2.3: another protocol", "GET / HTTQ/1.1"),
        line("RFC 9112 2.3: a major version of two digits", "GET / HTTP/11.1"),
        line("RFC 9110 15.6.6: HTTP/2 by its preface", "PRI / HTTP/2.0", 505),
        line("RFC 9110 15.6.6: HTTP/0.9 by name", "GET / HTTP/0.9", 505),
        line("RFC 9110 15.6.6: HTTP/3", "GET / HTTP/3.0", 505),
        line("RFC 9112 3: two spaces after the method", "GET  / HTTP/1.1"),
        line("RFC 9112 3: two spaces before the version", "GET /  HTTP/1.1"),
        line("RFC 9112 3: a tab for a space", "GET\t/ HTTP/1.1"),
        line("RFC 9112 3: a vertical tab for a space", "GET\u{B}/ HTTP/1.1"),
        line("RFC 9112 3: a space at the end", "GET / HTTP/1.1 "),
        line("RFC 9112 3: a space at the start", " GET / HTTP/1.1"),
        line("RFC 9112 3: a further word", "GET / HTTP/1.1 x"),
        line("RFC 9112 3: a method and nothing else", "GET"),
        line("RFC 9112 3: a response is no request", "HTTP/1.1 200 OK"),
        .answered(
            "RFC 9112 3: a request line of 8,000 bytes is taken",
            Exchange.get("/" + String(repeating: "a", count: 7986)),
            "200 GET /" + String(repeating: "a", count: 7986)),
        line(
            "RFC 9110 15.5.15: a target beyond the limit is 414",
            "GET /" + String(repeating: "a", count: 8200) + " HTTP/1.1", 414),
        .answered(
            "RFC 9110 9.1: a method of any token is handed on as it was spelled",
            "X-Own.Method!1 /a HTTP/1.1\r\nHost: a\r\n\r\n", "200 X-Own.Method!1 /a"),
        line("RFC 9112 3.1: a method that is no token", "G@T / HTTP/1.1"),
        line("RFC 9112 3.1: a method with a colon", "GET: / HTTP/1.1"),
        line("RFC 9112 3.1: a method beyond ASCII", "G\u{C9}T / HTTP/1.1"),
        line("RFC 9112 3.1: the first byte of a TLS handshake", "\u{16}\u{3}\u{1}"),
    ]

    private static func line(_ name: String, _ line: String, _ status: Int = 400) -> Exchange {
        .refused(name, status, line + "\r\nHost: a\r\n\r\n")
    }

    @Test(arguments: table) func `are read as the standard has them`(_ exchange: Exchange) {
        exchange.check()
    }
}
