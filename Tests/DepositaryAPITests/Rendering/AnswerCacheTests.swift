import HTTPCore
import Testing
import Treaties

@testable import DepositaryAPI

struct AnswerCacheTests {
    private let today = CalendarDay(number: 20_000)

    private func answer(bytes count: Int, day: CalendarDay? = nil, isCoded: Bool = false) -> PreparedAnswer {
        PreparedAnswer(
            route: "/x", tag: nil, lastModified: HTTPDate(secondsSinceEpoch: 0), fieldLines: [],
            notModifiedFieldLines: [], body: [UInt8](repeating: 1, count: count), day: day, isCoded: isCoded)
    }

    private func question(_ target: String, _ fields: [(name: String, value: String)] = []) throws -> Question
    {
        Question(try Request("GET", target, fields: fields).head)
    }

    @Test func `an answer is found by the same question and by no other`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        cache.keep(answer(bytes: 10), for: try question("/v1?a=1", [("Accept", "text/csv")]))
        #expect(cache.find(try question("/v1?a=1", [("Accept", "text/csv")]), today: today) != nil)
        let others: [(String, [(name: String, value: String)])] = [
            ("/v1?a=2", [("Accept", "text/csv")]), ("/v1", [("Accept", "text/csv")]), ("/v1?a=1", []),
            ("/v1?a=1", [("Accept", "text/cs")]), ("/v1?a=1", [("Accept-Encoding", "text/csv")]),
            ("/v1?a=1", [("Accept", "text/csv"), ("Accept-Encoding", "gzip")]),
            ("/v1?a=1", [("Accept", "text/csv"), ("Accept", "text/csv")]),
            ("/v1?a=1&", [("Accept", "text/csv")]),
        ]
        for (target, fields) in others {
            #expect(cache.find(try question(target, fields), today: today) == nil, "\(target) \(fields)")
        }
    }

    @Test func `fields that no negotiation reads make no other question`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        cache.keep(answer(bytes: 10), for: try question("/v1", [("User-Agent", "one")]))
        #expect(
            cache.find(try question("/v1", [("User-Agent", "two"), ("Cookie", "x")]), today: today) != nil)
    }

    @Test func `an answer as of today is void tomorrow`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        cache.keep(answer(bytes: 10, day: today), for: try question("/v1"))
        #expect(cache.find(try question("/v1"), today: today) != nil)
        #expect(cache.find(try question("/v1"), today: today.adding(days: 1)) == nil)
    }

    @Test func `however many strange questions come, what is kept stays within the room`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        for number in 0..<5_000 { cache.keep(answer(bytes: 1_000), for: try question("/v1?n=\(number)")) }
        let kept = try (0..<5_000).count { cache.find(try question("/v1?n=\($0)"), today: today) != nil }
        #expect(kept > 0)
        #expect(kept * 1_000 <= 1 << 20)
    }

    @Test func `what is asked again and again outlives questions that are asked once`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        let often = try question("/v1/often")
        cache.keep(answer(bytes: 1_000), for: often)
        for number in 0..<5_000 {
            cache.keep(answer(bytes: 1_000), for: try question("/v1?n=\(number)"))
            try #require(cache.find(often, today: today) != nil, "lost after \(number) others")
        }
    }

    @Test func `a large answer is kept when it is asked a second time, a compressed one at once`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        let large = try question("/v1/large")
        cache.keep(answer(bytes: 100_000), for: large)
        #expect(cache.find(large, today: today) == nil)
        cache.keep(answer(bytes: 100_000), for: large)
        #expect(cache.find(large, today: today) != nil)
        let coded = try question("/v1/coded")
        cache.keep(answer(bytes: 100_000, isCoded: true), for: coded)
        #expect(cache.find(coded, today: today) != nil)
    }

    @Test func `what would take a quarter of the room is never kept`() throws {
        let cache = AnswerCache(capacity: 1 << 20)
        let huge = try question("/v1/huge")
        for _ in 0..<3 { cache.keep(answer(bytes: 1 << 19, isCoded: true), for: huge) }
        #expect(cache.find(huge, today: today) == nil)
    }
}
