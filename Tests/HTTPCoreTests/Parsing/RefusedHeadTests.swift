import HTTPCore
import Testing

/// What is refused is in the tables of the standards (HTTPServerTests); here is when, and where it is said to be.
@Suite struct RefusedHeadTests {
    @Test(arguments: [
        ("GET  / HTTP/1.1", 400), ("GET / HTTP/1.10", 400), ("GET /<a> HTTP/1.1", 400),
        ("GET / HTTP/2.0", 505),
        ("G@T / HTTP/1.1", 400), ("GET /", 400), ("OPTIONS ** HTTP/1.1", 400),
    ])
    func `a bad request line is refused before its fields arrive`(line: String, status: Int) {
        #expect(parse(line + "\r\n").refusal?.status.code == status)
    }

    @Test func `a refusal tells where the trouble is`() {
        #expect(parse("GET / HTTP/1.1\r\nHost: a\r\nA : b\r\n\r\n").refusal?.offset == 26)
        #expect(parse("GET / HTTP/1.1\nHost: a\r\n\r\n").refusal?.offset == 14)
    }
}
