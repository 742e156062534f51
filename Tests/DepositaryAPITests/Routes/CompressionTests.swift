import DepositaryAPI
import Foundation
import HTTPCore
import TestSupport
import Testing

/// gzip on the way to a client (RFC 9110 12.5.3).
struct CompressionTests {
    private static let list = "/v1/ratifications?instrument=palermo-protocol&as_of=2020-01-01"

    private func gunzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/gzip")
        process.arguments = ["-dc"]
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Array(data)
    }

    @Test(arguments: Way.allCases)
    func `a client that accepts gzip gets the same bytes in gzip, whatever the format`(way: Way) throws {
        for target in [
            Self.list, "/v1/ratifications.csv?instrument=cets-197&as_of=2020-01-01",
            "/v1/actions.ndjson?limit=50",
        ] {
            let plain = try way.get(target)
            // Twice: once made, once from what is kept.
            for _ in 1...2 {
                let coded = try way.get(target, [("Accept-Encoding", "gzip, deflate, br")])
                #expect(coded.field("content-encoding") == "gzip")
                #expect(coded.field("content-type") == plain.field("content-type"))
                #expect(coded.field("content-length") == String(coded.body.count))
                #expect(coded.body.count < plain.body.count / 3)
                #expect(try gunzip(coded.body) == plain.body)
            }
            #expect(plain.field("content-encoding") == nil)
        }
    }

    @Test(arguments: Way.allCases)
    func `the coded answer has a tag of its own, and each tag brings its own 304`(way: Way) throws {
        let plain = try #require(try way.get(Self.list).field("etag"))
        let coded = try #require(
            try way.get(Self.list, [("Accept-Encoding", "gzip")]).field("etag"))
        #expect(plain != coded)
        let gzip = ("Accept-Encoding", "gzip")
        #expect(try way.get(Self.list, [("If-None-Match", plain)]).status == 304)
        #expect(try way.get(Self.list, [gzip, ("If-None-Match", coded)]).status == 304)
        #expect(try way.get(Self.list, [gzip, ("If-None-Match", plain)]).status == 200)
        #expect(try way.get(Self.list, [("If-None-Match", coded)]).status == 200)
    }

    @Test(arguments: Way.allCases)
    func `HEAD tells the length of the coded content`(way: Way) throws {
        let gzip = [(name: "Accept-Encoding", value: "gzip")]
        let got = try way.get(Self.list, gzip)
        let head = try way.send("HEAD", Self.list, gzip)
        #expect(head.field("content-length") == got.field("content-length"))
        #expect(head.field("content-encoding") == "gzip")
        #expect(head.field("etag") == got.field("etag"))
        #expect(head.body.isEmpty)
    }

    @Test(arguments: Way.allCases)
    func `a short answer is not compressed, unless identity is excluded`(way: Way) throws {
        let target = "/v1/sources/country-codes"
        #expect(try way.get(target, [("Accept-Encoding", "gzip")]).field("content-encoding") == nil)
        let forced = try way.get(target, [("Accept-Encoding", "gzip, identity;q=0")])
        #expect(forced.field("content-encoding") == "gzip")
        #expect(try gunzip(forced.body) == (try way.get(target)).body)
    }

    @Test(arguments: Way.allCases)
    func `a page that repeats by what address it was asked is not compressed, unless identity is excluded`(
        way: Way
    ) throws {
        let html = [(name: "Accept", value: "text/html")]
        let page = try way.get("/", html + [("Accept-Encoding", "gzip")])
        #expect(page.field("content-encoding") == nil)
        #expect(page.text.contains("http://localhost/") && page.body.count > 2000)
        let forced = try way.get("/", html + [("Accept-Encoding", "gzip, identity;q=0")])
        #expect(try gunzip(forced.body) == page.body)
    }

    @Test(arguments: Way.allCases)
    func `who accepts neither gzip nor identity is told so`(way: Way) throws {
        let refused = try way.get(Self.list, [("Accept-Encoding", "br, *;q=0")])
        #expect(refused.status == 406)
        #expect(refused.field("content-type") == "application/problem+json")
    }

    @Test func `a list from prepared rows is the list that was rendered row by row`() throws {
        let library = try CheckedOutLibrary.library
        let plain = CurrentLibrary(library)
        let prepared = CurrentLibrary(library)
        prepared.prepareTables()
        let (slow, quick) = (
            InProcess(try DepositaryResponder(library: plain)),
            InProcess(try DepositaryResponder(library: prepared))
        )
        for target in [
            "/v1/ratifications?limit=10000&as_of=2012-06-30",
            "/v1/ratifications.ndjson?status=party&as_of=1960-01-01",
            "/v1/ratifications?country=serbia&sort=-consent_date", "/v1/actions.ndjson",
            "/v1/regional-agreements/cets-197/parties?as_of=2015-05-05",
            "/v1/ratifications?limit=300&fields=iso3,status",
        ] {
            #expect(try slow.get(target).body == quick.get(target).body, "\(target)")
        }
    }
}
