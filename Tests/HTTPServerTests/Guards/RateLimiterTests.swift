import Dispatch
import Synchronization
import Testing

@testable import HTTPServer

@Suite struct RateLimiterTests {
    private func address(_ text: String) throws -> NetworkAddress { try #require(NetworkAddress(text)) }

    @Test func `each client has a bucket of its own`() throws {
        let limiter = RateLimiter(RateLimit(perSecond: 1, burst: 2))
        for client in ["192.0.2.1", "192.0.2.2", "2001:db8::1"] {
            let allowed = try (0..<3).map { _ in limiter.take(for: try address(client), at: 1).isAllowed }
            #expect(allowed == [true, true, false])
        }
    }

    @Test func `a client cannot escape within its /64, nor by writing its IPv4 address as IPv6`() throws {
        let limiter = RateLimiter(RateLimit(perSecond: 1, burst: 1))
        #expect(limiter.take(for: try address("2001:db8:0:7::1"), at: 1).isAllowed)
        #expect(!limiter.take(for: try address("2001:db8:0:7:ffff::2"), at: 1).isAllowed)
        #expect(limiter.take(for: try address("2001:db8:0:8::1"), at: 1).isAllowed)
        #expect(limiter.take(for: try address("192.0.2.9"), at: 1).isAllowed)
        #expect(!limiter.take(for: try address("::ffff:192.0.2.9"), at: 1).isAllowed)
    }

    @Test func `exactly the burst passes however many threads ask at once`() throws {
        let limiter = RateLimiter(RateLimit(perSecond: 1, burst: 1000))
        let client = try address("192.0.2.1")
        let allowed = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
            for _ in 0..<500 where limiter.take(for: client, at: 1).isAllowed {
                allowed.add(1, ordering: .relaxed)
            }
        }
        #expect(allowed.load(ordering: .relaxed) == 1000)
    }

    @Test func `more clients than there are places are still counted, each within its limit`() throws {
        let limiter = RateLimiter(RateLimit(perSecond: 1, burst: 3), capacity: 512)
        // The flood passes: each of them asks once.
        for number in 0..<50_000 {
            let client = NetworkAddress(high: UInt64(number) << 16 | 1 << 61, low: 0)
            #expect(limiter.take(for: client, at: 1).remaining == 2)
        }
        // And whoever comes again and again is held.
        let client = try address("192.0.2.1")
        let allowed = (0..<10).map { _ in limiter.take(for: client, at: 1).isAllowed }
        #expect(allowed.count { $0 } == 3)
    }
}
