import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct ResponseHeadTests {
    private func answer(to request: String, _ responder: any Responder = Echo()) -> String {
        var wire = Wire(responder)
        wire.send(request)
        return wire.receive()
    }

    @Test func `a response is its status, date, fields, length and body`() {
        #expect(
            answer(to: "GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
                == "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                + "X-Content-Type-Options: nosniff\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 7\r\n\r\nGET /a ")
    }

    @Test func `RFC 9110 9.3.2: HEAD has the fields of GET and no body`() {
        let get = answer(to: "GET /a HTTP/1.1\r\nHost: a\r\n\r\n", Answer { $1.body = [1, 2, 3] })
        let head = answer(to: "HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n", Answer { $1.body = [1, 2, 3] })
        #expect(head == get.dropLast(3))
        #expect(head.contains("Content-Length: 3\r\n"))
    }

    @Test func `RFC 9110 9.3.2: a HEAD that is refused has no body either`() {
        let refused = answer(to: "HEAD /a HTTP/1.1\r\nHost: a\r\nExpect: magic\r\n\r\n")
        #expect(refused.hasPrefix("HTTP/1.1 417 "))
        #expect(refused.hasSuffix("\r\n\r\n"))
    }

    @Test func `RFC 9112 6.3: 204 and 304 have neither body nor length`() {
        for status in [Status.noContent, .notModified] {
            let text = answer(
                to: "GET /a HTTP/1.1\r\nHost: a\r\n\r\n",
                Answer {
                    $1.status = status
                    $1.body = [1, 2, 3]
                })
            #expect(text.hasPrefix("HTTP/1.1 \(status)\r\n"))
            #expect(text.hasSuffix("\r\n\r\n"))
            #expect(!text.contains("Content-Length"))
        }
    }

    @Test func `an empty 200 says that its length is 0`() {
        #expect(
            answer(to: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", Answer { _, _ in }).contains(
                "\r\nContent-Length: 0\r\n"))
    }

    @Test func `RFC 9110 9.3.7: OPTIONS about the whole server is answered without the responder`() {
        let text = answer(to: "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", Answer { $1.status = .notFound })
        #expect(text.hasPrefix("HTTP/1.1 204 No Content\r\n"))
    }

    @Test(arguments: [0, 1, OutputQueue.longestCopied, OutputQueue.longestCopied + 1, 3 << 20])
    func `a body of any size arrives whole behind its head`(size: Int) {
        let body = (0..<size).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        let text = answer(to: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", Answer { $1.body = body })
        #expect(text.hasSuffix("Content-Length: \(size)\r\n\r\n" + String(decoding: body, as: UTF8.self)))
    }

    @Test func `a refusal is a problem document that any origin may read`() throws {
        let response = try #require(Received.all(in: answer(to: "GET / HTTP/1.1\r\n\r\n")).first)
        #expect(response.statusLine == "HTTP/1.1 400 Bad Request")
        #expect(response.field("Content-Type") == "application/problem+json")
        #expect(response.field("Access-Control-Allow-Origin") == "*")
        #expect(response.field("Connection") == "close")
        #expect(response.field("Date") == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(
            response.body == #"{"type":"about:blank","title":"Bad Request","status":400,"#
                + #""detail":"An HTTP/1.1 request must name its Host. (RFC 9112 3.2)"}"# + "\n")
    }
}
