import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

@Suite struct `Changes` {
    /// The library with further rows in its log.
    private static func later(_ rows: Int) throws -> Library {
        let last = try CheckedOutLibrary.library.changes.last?.number ?? 0
        return try CheckedOutLibrary.load { contents in
            let lines = (1...rows).map {
                "\(last + $0),2026-11-24,corrected,countries,france,names,Once more.\n"
            }
            contents["changes.csv"]?.append(contentsOf: Array(lines.joined().utf8))
        }
    }

    /// The numbers on all pages, by following `links.next`.
    private func walk(_ target: String, _ transport: some Transport) throws -> [[Int]] {
        var next: String? = target
        var pages: [[Int]] = []
        while let address = next {
            let page = try JSONValue(try transport.get(address).body)
            pages.append(try #require(page["data"]?.array).compactMap { $0["number"]?.integer })
            next = page["links"]?["next"]?.string
            try #require(pages.count < 5000, "the pages do not end")
        }
        return pages
    }

    @Test(
        arguments: [1, 2, 7, 99, 100, 101, 1000, 10_000],
        ["collection=cases", "country=fra", "kind=corrected", "since=2026-11-24&instrument=palermo-protocol"])
    func `by pages of any length are all of them, each once and in order`(limit: Int, filter: String) throws {
        let whole = try Way.inProcess.lines("/v1/changes.ndjson?" + filter).compactMap {
            $0["number"]?.integer
        }
        let pages = try walk("/v1/changes?\(filter)&limit=\(limit)", Way.inProcess)
        #expect(pages.flatMap(\.self) == whole)
        #expect(pages.dropLast().allSatisfy { $0.count == limit })
    }

    @Test(arguments: Way.allCases)
    func `are numbered from one, without a gap, and lead to their records`(way: Way) throws {
        let changes = try CheckedOutLibrary.library.changes
        let rows = try way.lines("/v1/changes.ndjson")
        #expect(rows.compactMap { $0["number"]?.integer } == changes.map(\.number))
        #expect(changes.map(\.number) == Array(1...changes.count))
        // One of each kind of record; all of them would be thousands of requests.
        var seen: Set<String> = []
        for row in rows where seen.insert(row["collection"]?.string ?? "").inserted {
            let url = try #require(row["url"]?.string)
            #expect(try way.get(url).status == 200, "\(url)")
            #expect(row["title"]?.string?.isEmpty == false)
        }
        #expect(seen.count > 10)
    }

    @Test(arguments: [1, 3, 500])
    func `that come while somebody pages are at the end of the pages, and nothing is lost`(limit: Int) throws
    {
        let target = "/v1/changes?country=france,palau&limit=\(limit)"
        let before = try walk(target, Way.inProcess)
        let first = try Way.inProcess.json(target)
        let later = try Self.later(5)
        let renewed = InProcess(try Way.responder(library: later))
        let further = try first["links"]?["next"]?.string.map { try walk($0, renewed) } ?? []
        let seen = ([before[0]] + further).flatMap(\.self)
        let expected = before.flatMap(\.self)
        #expect(Array(seen.prefix(expected.count)) == expected)
        if before.count > 1 { #expect(seen.count == expected.count + 5) }
    }

    @Test func `after the last number that a client knows are just the new ones`() throws {
        let known = try #require(
            try Way.inProcess.json("/v1/changes?limit=1")["meta"]?["latest_number"]?.integer)
        #expect(try Way.inProcess.rows("/v1/changes?after=\(known)").isEmpty)
        let renewed = InProcess(try Way.responder(library: Self.later(3)))
        let answer = try JSONValue(renewed.get("/v1/changes?after=\(known)").body)
        #expect(
            answer["data"]?.array?.compactMap { $0["number"]?.integer } == [known + 1, known + 2, known + 3])
        #expect(answer["meta"]?["latest_number"]?.integer == known + 3)
        #expect(answer["data"]?[0]?["note"]?.string == "Once more.")
        #expect(answer["data"]?[0]?["fields"] == .array([.string("names")]))
        // The cursor of the last page is as good.
        let cursor = try JSONValue(renewed.get("/v1/changes?cursor=after-\(known)").body)
        #expect(cursor["data"] == answer["data"])
    }

    @Test(arguments: Way.allCases)
    func `are found by release, both days included`(way: Way) throws {
        let all = try way.json("/v1/changes?limit=1")["meta"]?["total"]
        #expect(try way.json("/v1/changes?limit=1&since=2026-11-24")["meta"]?["total"] == all)
        #expect(try way.json("/v1/changes?limit=1&until=2026-11-24")["meta"]?["total"] == all)
        #expect(try way.rows("/v1/changes?since=2026-11-25").isEmpty)
        #expect(try way.rows("/v1/changes?until=2026-11-23").isEmpty)
        #expect(try way.get("/v1/changes?since=2026-11-25&until=2026-11-24").status == 400)
    }

    @Test(arguments: Way.allCases)
    func `of an act and of a law are found by country and instrument`(way: Way) throws {
        let acts = try way.rows("/v1/changes?collection=actions&country=albania&instrument=cets-216")
        #expect(acts.count == 2)
        #expect(
            acts.last?["title"]?.string == "Albania: ratification, Santiago Convention, 2016-06-06")
        #expect(acts.last?["id"]?.string == "cets-216:albania:ratification:2016-06-06")
        let laws = try way.rows("/v1/changes?collection=legislation&country=kenya")
        #expect(laws.contains { $0["id"]?.string == "kenya-counter-trafficking-persons-act-2010" })
        #expect(laws.allSatisfy { $0["countries"]?.array?.contains(.string("kenya")) == true })
    }

    @Test(arguments: [
        "after-0", "after--1", "after-", "after-01", "after-+1", "after-x", "1", "a-0123456789abc",
    ])
    func `refuse a cursor that was never given out`(cursor: String) throws {
        let response = try Way.inProcess.get("/v1/changes?cursor=" + cursor)
        #expect(response.status == 400)
        #expect(try response.problem()["errors"]?[0]?["parameter"]?.string == "cursor")
    }

    @Test func `in another order are paged within one library`() throws {
        let target = "/v1/changes?collection=cases&sort=title&limit=10"
        let next = try #require(try Way.inProcess.json(target)["links"]?["next"]?.string)
        #expect(try Way.inProcess.get(next).status == 200)
        #expect(try InProcess(Way.responder(library: Self.later(1))).get(next).status == 410)
        #expect(try walk(target, Way.inProcess).flatMap(\.self).count == 68)
        #expect(try Way.inProcess.get(target + "&cursor=after-10").status == 400)
    }
}
