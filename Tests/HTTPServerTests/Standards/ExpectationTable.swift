import Testing

@testable import HTTPServer

@Suite struct Expectations {
    /// The head goes first, and the content once the server has said what it has to say of the head.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let head: String
        let toHead: [String]
        let content: String
        let toContent: [String]

        init(_ name: String, _ head: String, _ toHead: [String], _ content: String, _ toContent: [String]) {
            testDescription = name
            self.head = head
            self.toHead = toHead
            self.content = content
            self.toContent = toContent
        }
    }

    private static let length = "Content-Length: 5"
    private static let expect = "Expect: 100-continue"

    static let table: [Row] = [
        Row(
            "RFC 9110 10.1.1: who waits is told to continue", Exchange.post(length, expect), ["100"], "hello",
            ["200 POST /p hello"]),
        Row(
            "RFC 9110 10.1.1: an expectation in another letter case",
            Exchange.post(length, "Expect: 100-Continue"), ["100"], "hello", ["200 POST /p hello"]),
        Row(
            "RFC 9110 10.1.1: who waits to send chunks is told to continue",
            Exchange.post("Transfer-Encoding: chunked", expect), ["100"],
            "5\r\nhello\r\n0\r\n\r\n", ["200 POST /p hello"]),
        Row(
            "RFC 9110 10.1.1: who has begun to send is not told to",
            Exchange.post(length, expect, content: "he"), [], "llo", ["200 POST /p hello"]),
        Row(
            "RFC 9110 10.1.1: without content there is nothing to continue", Exchange.get("/a", expect),
            ["200 GET /a"], "", []),
        Row(
            "RFC 9110 10.1.1: an expectation in 1.0 is passed over",
            Exchange.post(length, expect, version: "1.0"), [], "hello", ["200 POST /p hello"]),
        Row(
            "RFC 9110 10.1.1: content too long is refused in place of continuing",
            Exchange.post("Content-Length: 2000000", expect), ["413"], "hello", []),
        Row(
            "RFC 9110 15.5.18: another expectation is 417", Exchange.post(length, "Expect: 200-ok"), ["417"],
            "hello", []),
        Row(
            "RFC 9110 15.5.18: another expectation beside 100-continue is 417",
            Exchange.post(length, "Expect: 100-continue, x"), ["417"], "hello", []),
        Row(
            "RFC 9112 9.3.2: who waits behind another request is told after its answer",
            Exchange.get("/a") + Exchange.post(length, expect),
            ["200 GET /a", "100"], "hello", ["200 POST /p hello"]),
    ]

    @Test(arguments: table) func `are met or refused before the content comes`(_ row: Row) {
        var wire = Wire()
        wire.send(row.head)
        #expect(Received.all(in: wire.receive()).map(\.summary) == row.toHead)
        wire.send(row.content)
        #expect(Received.all(in: wire.receive()).map(\.summary) == row.toContent)
    }
}
