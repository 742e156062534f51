import Testing

@testable import HTTPServer

@Suite struct `Persistence of connections` {
    static let table: [Exchange] = [
        .answered("RFC 9112 9.3: a connection of 1.1 persists", Exchange.get("/a"), "200 GET /a"),
        .closed(
            "RFC 9112 9.3: a connection of 1.0 does not", Exchange.get("/a", version: "1.0"), "200 GET /a"),
        .answered(
            "RFC 9112 C.2.2: one of 1.0 persists where it asks to, and is told so",
            Exchange.get("/a", "Connection: Keep-Alive", version: "1.0"), "200 GET /a",
            lines: ["Connection: keep-alive"]),
        .closed(
            "RFC 9112 9.3: close wins over keep-alive in 1.0",
            Exchange.get("/a", "Connection: keep-alive, close", version: "1.0"), "200 GET /a"),
        .closed(
            "RFC 9112 C.2.2: Proxy-Connection is no Connection",
            Exchange.get("/a", "Proxy-Connection: keep-alive", version: "1.0"), "200 GET /a"),
        .closed(
            "RFC 9112 9.3: a Keep-Alive field alone asks for nothing",
            Exchange.get("/a", "Keep-Alive: timeout=5", version: "1.0"), "200 GET /a"),
        .closed("RFC 9112 9.6: close", Exchange.get("/a", "Connection: close"), "200 GET /a"),
        .closed(
            "RFC 9110 7.6.1: close in another letter case", Exchange.get("/a", "Connection: Close"),
            "200 GET /a"),
        .closed(
            "RFC 9110 7.6.1: close among other options", Exchange.get("/a", "Connection: foo ,\tclose"),
            "200 GET /a"),
        .closed(
            "RFC 9110 7.6.1: close behind keep-alive", Exchange.get("/a", "Connection: keep-alive, close"),
            "200 GET /a"),
        .closed(
            "RFC 9110 5.3: close in a second line",
            Exchange.get("/a", "Connection: keep-alive", "Connection: close"), "200 GET /a"),
        .closed(
            "RFC 9110 5.6.1: close behind an empty member", Exchange.get("/a", "Connection: ,,close"),
            "200 GET /a"),
        .answered(
            "RFC 9110 7.6.1: an option that begins like close", Exchange.get("/a", "Connection: closed"),
            "200 GET /a"),
        .answered("RFC 9110 7.6.1: an empty Connection", Exchange.get("/a", "Connection:"), "200 GET /a"),
        .closed(
            "RFC 9112 9.6: a request behind one that closes is not answered",
            Exchange.get("/a", "Connection: close") + Exchange.get("/b"), "200 GET /a"),
        .closed(
            "RFC 9112 9.3.2: what is good before what is broken is answered",
            Exchange.get("/a") + Exchange.post("Content-Length: 2", content: "hi") + "BROKEN\r\n\r\n"
                + Exchange.get("/b"),
            "200 GET /a", "200 POST /p hi", "400"),
        .answered(
            "RFC 9112 9.3.2: requests of all framings sent together are answered in order",
            Exchange.get("/a") + Exchange.post("Content-Length: 2", content: "hi")
                + Exchange.chunked("2\r\nho\r\n0\r\n\r\n") + Exchange.get("/b"),
            "200 GET /a", "200 POST /p hi", "200 POST /p ho", "200 GET /b"),
        .answered(
            "RFC 9112 9.3.2: one of 1.0 that persists between two of 1.1",
            Exchange.get("/a") + Exchange.get("/b", "Connection: keep-alive", version: "1.0")
                + Exchange.get("/c"),
            "200 GET /a", "200 GET /b", "200 GET /c"),
    ]

    @Test(arguments: table) func `follows the version and Connection`(_ exchange: Exchange) {
        exchange.check()
    }

    /// What comes back where the client's direction ends in the middle.
    static let truncations: [Exchange] = [
        .closed("RFC 9112 8: a request line that ends with the connection", "GET /a HT", "400"),
        .closed("RFC 9112 8: fields that end with the connection", "GET /a HTTP/1.1\r\nHost: a\r\n", "400"),
        .closed(
            "RFC 9112 8: content shorter than its length",
            Exchange.post("Content-Length: 5", content: "hell"), "400"),
        .closed("RFC 9112 8: chunks without the last", Exchange.chunked("5\r\nhello\r\n"), "400"),
        .closed("RFC 9112 8: trailers without the last line", Exchange.chunked("0\r\nA: b\r\n"), "400"),
        .closed(
            "RFC 9112 8: what was whole before is answered", Exchange.get("/a") + "GET /b HTTP/1.1\r\nHo",
            "200 GET /a", "400"),
    ]

    @Test(arguments: truncations) func `ends with a request cut off`(_ exchange: Exchange) {
        var wire = Wire()
        wire.send(exchange.input)
        wire.end()
        let text = wire.receive()
        #expect(Received.all(in: text).map(\.summary) == exchange.replies)
        #expect(text.contains("\r\nConnection: close\r\n"))
        #expect(wire.state.isClosed)
    }
}
