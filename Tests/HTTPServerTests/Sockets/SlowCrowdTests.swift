import HTTPCore
import HTTPServer
import Synchronization
import TestSupport
import Testing

@Suite struct SlowCrowdTests {
    @Test func `500 slow clients of every kind do not keep a normal one waiting`() throws {
        let large = [UInt8](repeating: 0x61, count: 4 << 20)
        let responder = Answer { $1.body = $0.path == "/large" ? large : Array("small".utf8) }
        try withServer(responder) { _, port in
            let slow = try (0..<500).map { number in
                let client = try RawClient(port: port, receiveBuffer: 4096)
                switch number % 3 {
                case 0: try client.send("GET / HTTP/1.1\r\nHos")
                case 1: try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nslow")
                default: try client.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n")
                }
                return client
            }
            let normal = try RawClient(port: port)
            for _ in 0..<200 {
                try normal.send(getRoot)
                #expect(try normal.receiveResponse().text == "small")
            }
            // All of them are there still, each in the middle of what it was doing.
            for (number, client) in slow.enumerated() where number % 3 < 2 {
                try client.send(
                    number % 3 == 0 ? "t: a\r\n\r\n" : String(repeating: "x", count: 996))
                #expect(try client.receiveResponse().text == "small")
            }
            #expect(try slow[2].receiveResponse().body.count == large.count)
        }
    }

    @Test
    func `of 10,000 requests in one go of a client that does not read, few are answered before it does`()
        throws
    {
        let answered = Counter()
        let body = [UInt8](repeating: 0x61, count: 100_000)
        let responder = Answer { request, response in
            guard request.path == "/large" else { return }
            answered.count.add(1, ordering: .relaxed)
            response.body = body
        }
        try withServer(responder) { _, port in
            let mute = try RawClient(port: port, receiveBuffer: 4096)
            try mute.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 1000))
            // By the time that another client has been answered so often, the loop has done for this one all it will do.
            let other = try RawClient(port: port)
            for _ in 0..<9 {
                mute.sendWhatFits(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 1000))
                for _ in 0..<100 {
                    try other.send(getRoot)
                    #expect(try other.receiveResponse().status == 200)
                }
            }
            // What the limit of unsent bytes and the kernel's buffers hold, of a thousand million bytes.
            let made = answered.count.load(ordering: .relaxed) * body.count
            #expect(made > 0 && made < 16 << 20)
        }
    }
}

private final class Counter: Sendable {
    let count = Atomic(0)
}
