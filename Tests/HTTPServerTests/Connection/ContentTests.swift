import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct ContentTests {
    private func post(_ fields: String, _ content: String = "") -> String {
        "POST /p HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n\(content)"
    }

    @Test func `content of a known length is handed over whole, however it arrives`() {
        for cut in 0...5 {
            var wire = Wire()
            wire.send(post("Content-Length: 5") + "hello".prefix(cut))
            if cut < 5 {
                #expect(wire.receive() == "")
                wire.send(String("hello".dropFirst(cut)))
            }
            #expect(Received.all(in: wire.receive()).map(\.body) == ["POST /p hello"])
        }
    }

    @Test func `chunked content is handed over without its coding, and the next request is found`() {
        var wire = Wire()
        wire.send(post("Transfer-Encoding: chunked", "5\r\nhel"))
        wire.send("lo\r\n1;x\r\n!\r\n0\r\nT: t\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(Received.all(in: wire.receive()).map(\.body) == ["POST /p hello!", "GET /next "])
    }

    @Test func `RFC 9110 15.5.14: content over the limit is 413 before any of it is read`() {
        var wire = Wire { $0.maximumBody = 4 }
        wire.send(post("Content-Length: 5"))
        #expect(wire.receive().hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))

        var chunked = Wire { $0.maximumBody = 4 }
        chunked.send(post("Transfer-Encoding: chunked", "3\r\nabc\r\n2\r\n"))
        #expect(chunked.receive().hasPrefix("HTTP/1.1 413 Content Too Large\r\n"))

        var exact = Wire { $0.maximumBody = 4 }
        exact.send(post("Content-Length: 4", "abcd"))
        #expect(Received.all(in: exact.receive()).first?.body == "POST /p abcd")
    }

    @Test func `broken chunks are 400, and nothing after them is taken for a request`() {
        var wire = Wire()
        wire.send(post("Transfer-Encoding: chunked", "zz\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"))
        let responses = Received.all(in: wire.receive())
        #expect(responses.map(\.statusLine) == ["HTTP/1.1 400 Bad Request"])
    }
}
