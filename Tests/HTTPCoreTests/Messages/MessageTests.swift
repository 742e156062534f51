import HTTPCore
import Testing

@Suite struct MessageTests {
    @Test func `a request made in process is what a client would have sent`() throws {
        let request = try Request(
            "POST", "/v1/a?b=c", fields: [("Accept", "text/csv"), ("X-Own", "1")], body: Array("hello".utf8),
            peer: "::1")
        #expect(request.method == .post)
        #expect(request.path == "/v1/a")
        #expect(request.query == "b=c")
        #expect(request.field(.accept) == "text/csv")
        #expect(request.field(named: "x-own") == "1")
        #expect(request.field(.host) == "localhost")
        #expect(request.head.framing == .length(5))
        #expect(request.body == Array("hello".utf8))
        #expect(request.peer == "::1")
    }

    @Test func `a request made in process is refused like one from a client`() {
        #expect(throws: Refusal.self) { try Request("GET", "/a b") }
        #expect(throws: Refusal.self) { try Request("GET", "/", fields: [("A", "b\r\n\r\nGET / HTTP/1.1")]) }
    }

    @Test func `a response gives back the fields it was given`() {
        var response = Response()
        response.addField("Vary", "Accept")
        response.addField("Link", "</a>; rel=\"next\"")
        response.addField("Vary", "Accept-Encoding")
        response.addFieldLines(Array("X-Ready: yes\r\n".utf8))
        #expect(response.field("vary") == "Accept, Accept-Encoding")
        #expect(response.field("Link") == "</a>; rel=\"next\"")
        #expect(response.field("x-ready") == "yes")
        #expect(response.field("ETag") == nil)
    }

    @Test func `RFC 9110 5.5: no value can start a line of its own`() {
        var response = Response()
        response.addField("Location", "/a\r\nSet-Cookie: b=c\0")
        #expect(response.field("Set-Cookie") == nil)
        #expect(response.field("Location") == "/a  Set-Cookie: b=c ")
        #expect(response.fieldLines.count { $0 == UInt8(ascii: "\n") } == 1)
    }

    @Test func `a response that was reset is as good as new`() {
        var response = Response(status: .notFound)
        response.addField("A", "b")
        response.body = [1]
        response.closesConnection = true
        response.reset()
        #expect(response.status == .ok)
        #expect(response.fieldLines.isEmpty && response.body.isEmpty && !response.closesConnection)
    }

    @Test(arguments: [(200, true), (404, true), (100, false), (204, false), (304, false)])
    func `RFC 9112 6.3: some statuses never have a body`(code: Int, allowed: Bool) {
        #expect(Status(code: code, reason: "").allowsBody == allowed)
    }
}
