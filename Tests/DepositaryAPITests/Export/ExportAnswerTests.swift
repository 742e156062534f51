import TestSupport
import Testing

@testable import DepositaryAPI

/// Ranges and conditions, over both ways.
@Suite struct `Answers with a file` {
    private static let target = "/v1/export/countries.csv"

    @Test(arguments: Way.allCases)
    func `a part is 206 with its place, and the parts make the whole`(way: Way) throws {
        let whole = try way.get(Self.target)
        let length = whole.body.count
        var joined: [UInt8] = []
        for start in stride(from: 0, to: length, by: 10_000) {
            let end = min(start + 10_000, length)
            let part = try way.get(Self.target, [("Range", "bytes=\(start)-\(end - 1)")])
            #expect(part.status == 206)
            #expect(part.field("content-range") == "bytes \(start)-\(end - 1)/\(length)")
            #expect(part.field("content-length") == "\(end - start)")
            #expect(part.field("etag") == whole.field("etag"))
            #expect(part.field("repr-digest") == whole.field("repr-digest"))
            joined += part.body
        }
        #expect(joined == whole.body)
    }

    @Test(arguments: Way.allCases)
    func `a resumed download with If-Range gets its part of the same file, and all of another`(way: Way)
        throws
    {
        let whole = try way.get(Self.target)
        let tag = try #require(whole.field("etag"))
        let same = try way.get(Self.target, [("Range", "bytes=100-"), ("If-Range", tag)])
        #expect(same.status == 206 && same.body.elementsEqual(whole.body[100...]))
        let other = try way.get(Self.target, [("Range", "bytes=100-"), ("If-Range", "\"other\"")])
        #expect(other.status == 200 && other.body == whole.body)
        #expect(other.field("content-range") == nil)
    }

    @Test(arguments: Way.allCases)
    func `a range beyond the end is 416 with the length, as problem details`(way: Way) throws {
        let length = try way.get(Self.target).body.count
        let response = try way.get(Self.target, [("Range", "bytes=\(length)-")])
        #expect(response.status == 416)
        #expect(response.field("content-range") == "bytes */\(length)")
        #expect(try response.problem()["type"]?.string == "/problems/range-not-satisfiable")
    }

    @Test(arguments: Way.allCases)
    func `conditions come before ranges`(way: Way) throws {
        let tag = try #require(try way.get(Self.target).field("etag"))
        let known = try way.get(Self.target, [("Range", "bytes=0-1"), ("If-None-Match", tag)])
        #expect(known.status == 304 && known.body.isEmpty)
        let failed = try way.get(Self.target, [("Range", "bytes=0-1"), ("If-Match", "\"other\"")])
        #expect(failed.status == 412)
        let held = try way.get(Self.target, [("Range", "bytes=0-1"), ("If-Match", tag)])
        #expect(held.status == 206)
    }

    @Test(arguments: Way.allCases)
    func `it is never coded, so that parts and digests hold`(way: Way) throws {
        let coded = try way.get(Self.target, [("Accept-Encoding", "gzip")])
        #expect(coded.status == 200 && coded.field("content-encoding") == nil)
        let refused = try way.get(Self.target, [("Accept-Encoding", "gzip, identity;q=0")])
        #expect(refused.status == 406)
    }

    @Test(arguments: Way.allCases)
    func `an unknown file is 404 with the nearest name`(way: Way) throws {
        let response = try way.get("/v1/export/ratification.csv")
        #expect(response.status == 404)
        #expect(try response.problem()["detail"]?.string?.contains("ratifications.csv") == true)
    }

    @Test func `until the files are made it is 503 with the time to come again`() throws {
        let current = CurrentLibrary(try CheckedOutLibrary.library)
        let transport = InProcess(try DepositaryResponder(library: current, clock: Way.clock))
        for target in ["/v1/export", Self.target] {
            let response = try transport.get(target)
            #expect(response.status == 503)
            #expect(response.field("retry-after") == "2")
            #expect(try response.problem()["type"]?.string == "/problems/not-ready")
        }
        try current.makeExports()
        #expect(try transport.get(Self.target).status == 200)
        #expect(try current.makeExports() == nil, "they are made once")
    }
}
