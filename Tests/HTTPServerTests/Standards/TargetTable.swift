import Testing

@Suite struct `Targets and hosts` {
    static let targets: [Exchange] = [
        .answered(
            "RFC 9112 3.2.1: the origin form, with a query", Exchange.get("/a/b?c=/d?e"),
            "200 GET /a/b?c=/d?e"),
        .answered("RFC 9112 3.2.1: an empty query", Exchange.get("/a?"), "200 GET /a?"),
        .answered(
            "RFC 9112 3.2.2: the absolute form", Exchange.get("http://example.org/a"),
            "200 GET http://example.org/a"),
        .answered(
            "RFC 9112 3.2.2: the absolute form without a path", Exchange.get("http://example.org"),
            "200 GET http://example.org"),
        .answered(
            "RFC 3986 3.1: the scheme of a target in any letter case", Exchange.get("HTTPS://example.org/"),
            "200 GET HTTPS://example.org/"),
        .answered(
            "RFC 3986 3.2.2: a target whose host is an IPv6 address",
            Exchange.get("http://[2001:db8::1]:80/x"),
            "200 GET http://[2001:db8::1]:80/x"),
        .answered(
            "RFC 9112 3.2.3: the authority form, for CONNECT",
            "CONNECT a.example:443 HTTP/1.1\r\nHost: a\r\n\r\n", "200 CONNECT a.example:443"),
        .answered(
            "RFC 9112 3.2.4: the asterisk form, for OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "204"),
        line("RFC 9112 3.2.4: the asterisk form for another method", "GET * HTTP/1.1"),
        line("RFC 9112 3.2.4: two asterisks", "OPTIONS ** HTTP/1.1"),
        line("RFC 9112 3.2.3: CONNECT to a path", "CONNECT /a HTTP/1.1"),
        line("RFC 9112 3.2.3: CONNECT to a host without a port", "CONNECT example.org HTTP/1.1"),
        line("RFC 9112 3.2.3: CONNECT to an empty port", "CONNECT example.org: HTTP/1.1"),
        line("RFC 9112 3.2.3: the authority form for another method", "GET example.org:80 HTTP/1.1"),
        line("RFC 9112 3.2: no target", "GET  HTTP/1.1"),
        line("RFC 9112 3.2: a path that does not start with a slash", "GET a/b HTTP/1.1"),
        line("RFC 9112 3.2: a query without a path", "GET ?a HTTP/1.1"),
        line("RFC 9112 3.2: another scheme", "GET ftp://example.org/ HTTP/1.1"),
        line("RFC 9112 3.2: one slash behind the scheme", "GET http:/a HTTP/1.1"),
        line("RFC 9110 4.2.1: an absolute target without a host", "GET http:///a HTTP/1.1"),
        line("RFC 9110 4.2.4: an absolute target with a user", "GET http://user@example.org/ HTTP/1.1"),
        line("RFC 3986 3.2.2: an IPv6 address that does not end", "GET http://[::1/ HTTP/1.1"),
        line("RFC 3986 3.2.3: a port that is no number", "GET http://a:b/ HTTP/1.1"),
        line("RFC 3986 3.5: a fragment is not sent", "GET /a#b HTTP/1.1"),
        line("RFC 3986 2: a quotation mark must be escaped", "GET /a\"b HTTP/1.1"),
        line("RFC 3986 2: angle brackets must be escaped", "GET /<a> HTTP/1.1"),
        line("RFC 3986 2: a control character must be escaped", "GET /a\u{1}b HTTP/1.1"),
        line("RFC 3986 2: DEL must be escaped", "GET /a\u{7F}b HTTP/1.1"),
        line("RFC 3986 2: bytes beyond ASCII must be escaped", "GET /caf\u{E9} HTTP/1.1"),
    ]

    static let hosts: [Exchange] = [
        host("RFC 9110 7.2: a name", "example.org"),
        host("RFC 9110 7.2: a name and a port", "example.org:80"),
        host("RFC 3986 3.2.3: an empty port", "example.org:"),
        host("RFC 3986 3.2.2: an IPv4 address", "127.0.0.1:8080"),
        host("RFC 3986 3.2.2: an IPv6 address", "[::1]"),
        host("RFC 3986 3.2.2: an IPv6 address that ends in an IPv4 one", "[::ffff:127.0.0.1]:1"),
        host("RFC 3986 3.2.2: every mark that a registered name may have", "a_b-c.d~e!$&'()*+,;="),
        host("RFC 3986 3.2.2: an escape in a registered name", "a%20b"),
        notHost("RFC 9112 3.2: a host with a space", "a b"),
        notHost("RFC 9112 3.2: a host with a path", "a/b"),
        notHost("RFC 9112 3.2: a host with a query", "a?b"),
        notHost("RFC 9112 3.2: a host with a fragment", "a#b"),
        notHost("RFC 9112 3.2: a host with a scheme", "http://a"),
        notHost("RFC 9110 4.2.4: a host with a user", "a@b"),
        notHost("RFC 9110 4.2.1: an empty host", ""),
        notHost("RFC 3986 3.2.3: a port with letters", "a:b"),
        notHost("RFC 3986 3.2.3: two ports", "a:80:80"),
        notHost("RFC 3986 3.2.3: a port of six digits", "a:123456"),
        notHost("RFC 3986 3.2.2: an IPv6 address without brackets", "::1"),
        notHost("RFC 3986 3.2.2: a bracket that is not closed", "[::1"),
        notHost("RFC 3986 3.2.2: brackets around nothing", "[]"),
        notHost("RFC 3986 3.2.2: something behind the bracket", "[::1]x"),
        .refused("RFC 9112 3.2: no Host in 1.1", 400, "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n"),
        .refused("RFC 9112 3.2: no Host beside an absolute target", 400, "GET http://a/ HTTP/1.1\r\n\r\n"),
        .refused("RFC 9112 3.2: two Host lines that agree", 400, Exchange.get("/", "Host: a")),
        .refused("RFC 9112 3.2: two Host lines that differ", 400, Exchange.get("/", "Host: b")),
        .refused("RFC 9112 3.2: two Host lines in 1.0", 400, Exchange.get("/", "Host: b", version: "1.0")),
        .refused(
            "RFC 9112 3.2: a wrong Host beside an absolute target", 400,
            "GET http://a/ HTTP/1.1\r\nHost: a b\r\n\r\n"),
    ]

    private static func line(_ name: String, _ line: String) -> Exchange {
        .refused(name, 400, line + "\r\nHost: a\r\n\r\n")
    }

    private static func host(_ name: String, _ host: String) -> Exchange {
        .answered("\(name) in Host", "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n", "200 GET /")
    }

    private static func notHost(_ name: String, _ host: String) -> Exchange {
        .refused(name, 400, "GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    }

    @Test(arguments: targets) func `a target has one of four forms`(_ exchange: Exchange) { exchange.check() }
    @Test(arguments: hosts) func `Host says whom a request is for`(_ exchange: Exchange) { exchange.check() }
}
