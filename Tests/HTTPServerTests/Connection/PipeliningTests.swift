import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct PipeliningTests {
    private func requests(_ range: Range<Int>) -> String {
        range.map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined()
    }

    @Test func `RFC 9112 9.3.2: requests sent together are answered in their order`() {
        var wire = Wire()
        wire.send(requests(0..<100))
        #expect(Received.all(in: wire.receive()).map(\.body) == (0..<100).map { "GET /\($0) " })
    }

    @Test func `it does not matter where the bytes are cut`() {
        let text = Array(
            (requests(0..<3) + "POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi" + requests(3..<5))
                .utf8)
        let expected = ["GET /0 ", "GET /1 ", "GET /2 ", "POST /p hi", "GET /3 ", "GET /4 "]
        for cut in text.indices {
            var wire = Wire()
            wire.send(Array(text[..<cut]))
            wire.send(Array(text[cut...]))
            #expect(Received.all(in: wire.receive()).map(\.body) == expected, "cut after \(cut)")
        }
        var wire = Wire()
        for byte in text { wire.send([byte]) }
        #expect(Received.all(in: wire.receive()).map(\.body) == expected)
    }

    @Test func `a client that does not read is not read from, and holds a bounded amount`() {
        var wire = Wire(Answer { $1.body = [UInt8](repeating: 0x61, count: 1000) }) {
            $0.maximumUnsent = 10_000
        }
        wire.send(requests(0..<1000))
        #expect(!wire.wantsToRead)
        #expect(wire.state.output.count >= 10_000)
        #expect(wire.state.output.count < 12_000)
        #expect(Received.all(in: wire.receive()).count == 1000)
        #expect(wire.wantsToRead)
    }

    @Test func `a slow reader gets every byte in order`() {
        let body = (0..<5000).map { UInt8(ascii: "a") + UInt8($0 % 26) }
        var wire = Wire(Answer { $1.body = Array("\($0.path)".utf8) + body }) { $0.maximumUnsent = 20_000 }
        var quick = Wire(Answer { $1.body = Array("\($0.path)".utf8) + body })
        wire.send(requests(0..<20))
        quick.send(requests(0..<20))
        var slowly: [UInt8] = []
        while !wire.state.output.isEmpty {
            let bytes = wire.receive(atMost: 777)
            #expect(!bytes.isEmpty && bytes.count <= 777)
            slowly += bytes
        }
        #expect(String(decoding: slowly, as: UTF8.self) == quick.receive())
        #expect(wire.state.isIdle)
    }

    @Test func `requests that wait for room survive the end of the client's direction`() {
        var wire = Wire { $0.maximumUnsent = 1 }
        wire.send(requests(0..<10))
        wire.end()
        #expect(Received.all(in: wire.receive()).map(\.body) == (0..<10).map { "GET /\($0) " })
        #expect(wire.state.isClosed)
    }
}
