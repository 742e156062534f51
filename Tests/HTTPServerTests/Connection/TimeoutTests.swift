import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct TimeoutTests {
    private func wire() -> Wire {
        Wire {
            $0.timeouts.idle = .seconds(60)
            $0.timeouts.head = .seconds(10)
            $0.timeouts.body = .seconds(30)
            $0.timeouts.send = .seconds(20)
            $0.timeouts.linger = .seconds(2)
        }
    }

    @Test func `an idle connection is closed without a word`() {
        var wire = wire()
        wire.wait(.milliseconds(59_999))
        #expect(!wire.state.isClosed)
        wire.wait(.milliseconds(1))
        #expect(wire.state.isClosed)
        #expect(wire.receive() == "")
    }

    @Test func `every request lets the idle time begin anew`() {
        var wire = wire()
        for _ in 0..<5 {
            wire.wait(.seconds(59))
            wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(wire.receive().hasPrefix("HTTP/1.1 200 "))
        }
        wire.wait(.seconds(60))
        #expect(wire.state.isClosed)
    }

    @Test func `RFC 9110 15.5.9: a head that dribbles in is 408 though bytes keep coming`() {
        var wire = wire()
        for byte in "GET / HTTP/1.1\r\n".utf8.prefix(10) {
            wire.send([byte])
            wire.wait(.milliseconds(999))
        }
        #expect(wire.receive() == "")
        wire.send("T")
        wire.wait(.milliseconds(10))
        #expect(wire.receive().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        #expect(!wire.state.isIdle)
    }

    @Test func `RFC 9110 15.5.9: content that dribbles in is 408 though bytes keep coming`() {
        var wire = wire()
        wire.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n")
        for _ in 0..<29 {
            wire.wait(.seconds(1))
            wire.send("x")
        }
        #expect(wire.receive() == "")
        wire.wait(.seconds(1))
        #expect(wire.receive().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
    }

    @Test func `each message has a clock of its own`() {
        var wire = wire()
        wire.send("GET /1 HTTP/1.1\r\n")
        for number in 2..<6 {
            wire.wait(.seconds(9))
            wire.send("Host: a\r\n\r\nGET /\(number) HTTP/1.1\r\n")
            #expect(Received.all(in: wire.receive()).map(\.body) == ["GET /\(number - 1) "])
        }
        wire.wait(.seconds(10))
        #expect(wire.receive().hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `a client that takes nothing of its response is cut off, and one that takes a little is not`()
    {
        var wire = Wire(Answer { $1.body = [UInt8](repeating: 0x61, count: 100_000) }) {
            $0.timeouts.send = .seconds(20)
        }
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        for _ in 0..<5 {
            wire.wait(.seconds(19))
            #expect(wire.receive(atMost: 100).count == 100)
        }
        wire.wait(.seconds(20))
        #expect(wire.state.isClosed)
    }

    @Test func `sending more requests does not excuse taking no response`() {
        var wire = Wire(Answer { $1.body = [UInt8](repeating: 0x61, count: 1000) }) {
            $0.timeouts.send = .seconds(20)
        }
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        for _ in 0..<4 {
            wire.wait(.seconds(5))
            wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        #expect(wire.state.isClosed)
    }

    @Test func `after a refusal the client has a little time to read it`() {
        var wire = wire()
        wire.send("nonsense\r\n\r\n")
        #expect(wire.receive().hasPrefix("HTTP/1.1 400 "))
        wire.wait(.milliseconds(1999))
        wire.send("more nonsense")
        #expect(!wire.state.isClosed)
        wire.wait(.milliseconds(1))
        #expect(wire.state.isClosed)
    }
}
