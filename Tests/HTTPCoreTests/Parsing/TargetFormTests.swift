import HTTPCore
import Testing

@Suite struct TargetFormTests {
    @Test(
        arguments: [
            ("http://example.org/a/b?c", "/a/b", "c", "example.org"),
            ("HTTPS://example.org:8443/", "/", nil, "example.org:8443"),
            ("http://example.org", "/", nil, "example.org"),
            ("http://example.org?c=/d", "/", "c=/d", "example.org"),
            ("http://[2001:db8::1]:80/x", "/x", nil, "[2001:db8::1]:80"),
        ] as [(String, String, String?, String)])
    func `RFC 9112 3.2.2: an absolute target gives its path, and its authority wins over Host`(
        target: String, path: String, query: String?, authority: String
    ) throws {
        let head = try #require(parse("GET \(target) HTTP/1.1\r\nHost: ignored\r\n\r\n").head)
        #expect(head.targetForm == .absolute)
        #expect(head.path == path)
        #expect(head.query == query)
        #expect(head.authority == authority)
    }

    @Test func `RFC 9112 3.2.4: OPTIONS may ask about the whole server`() throws {
        let head = try #require(parse("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").head)
        #expect(head.targetForm == .asterisk)
        #expect(head.path == "*")
    }

    @Test func `RFC 9112 3.2.3: CONNECT names a host and a port`() throws {
        let head = try #require(parse("CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n").head)
        #expect(head.targetForm == .authority)
        #expect(head.authority == "a.example:443")
    }

    @Test func `what browsers leave as it is in a query is let pass`() throws {
        let query = "a=[b]|{c}^\\`'"
        #expect(try #require(parse("GET /?\(query) HTTP/1.1\r\nHost: a\r\n\r\n").head).query == query)
    }

    @Test(arguments: [
        "example.org", "example.org:80", "example.org:", "127.0.0.1:8080", "[::1]", "[::ffff:127.0.0.1]:1",
        "a_b-c.d~e",
        "xn--bcher-kva.example", "a%20b",
    ])
    func `RFC 9112 3.2: every form of host and port may stand in Host`(host: String) {
        #expect(parse("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n").head?.authority == host)
    }
}
