import Testing

@testable import HTTPServer

@Suite struct TokenBucketTests {
    private static let second = 1_000_000_000
    private let limit = RateLimit(perSecond: 10, burst: 5)

    @Test func `a client may send its burst at once, and then one for each interval`() {
        var bucket = TokenBucket(fullAt: .min)
        let start = 7 * Self.second
        let verdicts = (0..<7).map { _ in bucket.take(at: start, limit) }
        #expect(verdicts.map(\.isAllowed) == [true, true, true, true, true, false, false])
        #expect(verdicts.map(\.remaining) == [4, 3, 2, 1, 0, 0, 0])
        #expect(verdicts[6].untilNext == Self.second / 10)
        #expect(verdicts[6].untilFull == Self.second / 2)
        #expect(!bucket.take(at: start + Self.second / 10 - 1, limit).isAllowed)
        #expect(bucket.take(at: start + Self.second / 10, limit).isAllowed)
        #expect(!bucket.take(at: start + Self.second / 10, limit).isAllowed)
    }

    @Test func `asking in vain does not put the next token off`() {
        var bucket = TokenBucket(fullAt: .min)
        for _ in 0..<5 { _ = bucket.take(at: 0, limit) }
        for _ in 0..<1000 { #expect(!bucket.take(at: 99_999_999, limit).isAllowed) }
        #expect(bucket.take(at: 100_000_000, limit).isAllowed)
    }

    @Test func `a rest fills the bucket and no more`() {
        var bucket = TokenBucket(fullAt: .min)
        for _ in 0..<5 { _ = bucket.take(at: 0, limit) }
        #expect(bucket.take(at: 3600 * Self.second, limit).remaining == 4)
    }

    @Test func `over any length of time no more than the burst and the rate pass`() {
        var bucket = TokenBucket(fullAt: .min)
        let passed = (0..<10_000).count { bucket.take(at: $0 * Self.second / 1000, limit).isAllowed }
        #expect(passed == 5 + 10 * 10 - 1)
    }

    @Test func `a clock that is read a little early on one loop does no harm`() {
        var bucket = TokenBucket(fullAt: .min)
        for _ in 0..<5 { #expect(bucket.take(at: 1000, limit).isAllowed) }
        #expect(!bucket.take(at: 0, limit).isAllowed)
    }
}
