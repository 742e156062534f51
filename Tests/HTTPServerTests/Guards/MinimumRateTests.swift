import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct MinimumRateTests {
    private func wire(_ bodySize: Int = 0) -> Wire {
        Wire(Answer { $1.body = [UInt8](repeating: 0x61, count: bodySize) }) {
            $0.minimumRate = 100
            $0.minimumRateGrace = .seconds(10)
            $0.timeouts.body = .seconds(3600)
            $0.timeouts.send = .seconds(3600)
        }
    }

    @Test func `a transfer falls short when its average does, and not within the grace`() {
        let rate = TransferRate(minimum: 100, grace: 10_000)
        let began = Instant(milliseconds: 5000)
        #expect(rate.deadline(began: began, moved: 0) == Instant(milliseconds: 15_000))
        #expect(rate.deadline(began: began, moved: 1000) == Instant(milliseconds: 15_000))
        #expect(rate.deadline(began: began, moved: 1100) == Instant(milliseconds: 16_000))
        #expect(TransferRate(minimum: 0, grace: 10_000).deadline(began: began, moved: 0) == nil)
    }

    @Test func `content that trickles below the rate is 408 long before its timeout`() {
        var wire = wire()
        wire.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n")
        for _ in 0..<10 {
            wire.send(String(repeating: "x", count: 99))
            wire.wait(.seconds(1))
        }
        #expect(wire.receive().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
    }

    @Test func `content that keeps up the rate is taken, however long it is`() {
        var wire = wire()
        wire.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n")
        for _ in 0..<200 {
            wire.send(String(repeating: "x", count: 100))
            wire.wait(.milliseconds(999))
        }
        #expect(wire.receive().hasPrefix("HTTP/1.1 200 OK\r\n"))
    }

    @Test func `a reader below the rate is cut off, though it takes a little all the time`() {
        var wire = wire(100_000)
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        for _ in 0..<10 {
            _ = wire.receive(atMost: 99)
            wire.wait(.seconds(1))
        }
        #expect(wire.state.isClosed)
    }

    @Test func `a reader that keeps up the rate gets all, and one that took much may pause`() {
        var wire = wire(50_000)
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        for _ in 0..<100 {
            #expect(wire.receive(atMost: 100).count == 100)
            wire.wait(.milliseconds(999))
        }
        _ = wire.receive(atMost: 20_000)
        wire.wait(.seconds(199))
        #expect(!wire.state.isClosed)
        #expect(wire.receive().count > 10_000)
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        wire.wait(.seconds(9))
        #expect(!wire.state.isClosed)
        wire.wait(.seconds(1))
        #expect(wire.state.isClosed)
    }
}
