import Foundation
import TestSupport
import Testing

@testable import DepositaryAPI

extension RawResponse {
    /// The target of `Link: <…>; rel="next"`.
    var nextLink: String? {
        let links = fields.filter { $0.name == "link" }.map(\.value)
        guard let link = links.first(where: { $0.hasPrefix("<") && $0.hasSuffix(">; rel=\"next\"") }) else {
            return nil
        }
        return String(link.dropFirst().prefix { $0 != ">" })
    }

    /// What stands between the brackets of `data`, as it was sent.
    var rowBytes: [UInt8]? {
        let start = Array("{\"data\":[".utf8)
        guard body.starts(with: start),
            let end = Data(body).range(of: Data("],\"meta\":{\"count\":".utf8), options: .backwards)
        else { return nil }
        return Array(body[start.count..<end.lowerBound])
    }
}

@Suite struct `Paging` {
    @Test(
        arguments: Way.allCases,
        [
            ("/v1/ratifications", 10_000), ("/v1/ratifications", 3001), ("/v1/actions", 5000),
            ("/v1/actions", 997),
            ("/v1/actions?sort=-source,country", 2000),
            ("/v1/actions?action=accession&until=2005-01-01", 100),
            ("/v1/ratifications?group=ecowas&sort=-consent_date&fields=country,instrument,consent_date", 250),
            ("/v1/conflicts", 1), ("/v1/countries?q=united", 2),
        ])
    func `in JSON loses and repeats nothing`(way: Way, item: (target: String, limit: Int)) throws {
        let (target, limit) = item
        let question = target.split(separator: "?", maxSplits: 1).map(String.init)
        let query = question.count == 2 ? question[1] : ""
        let whole = try way.get(question[0] + ".ndjson" + (query.isEmpty ? "" : "?" + query)).body
        let count = whole.count { $0 == UInt8(ascii: "\n") }
        var next: String? = target + (query.isEmpty ? "?" : "&") + "limit=\(limit)"
        var pages: [[UInt8]] = []
        while let address = next {
            let response = try way.get(address)
            #expect(response.status == 200)
            pages.append(try #require(response.rowBytes))
            next = response.nextLink
            try #require(pages.count <= count, "the pages do not end")
        }
        #expect(Array(pages.joined(separator: [UInt8(ascii: ",")])) == JSONValue.asElements(whole))
        #expect(pages.count == (count + limit - 1) / limit)
    }

    @Test(arguments: Way.allCases, ["csv", "ndjson"])
    func `by the Link field, in lines, loses and repeats nothing`(way: Way, suffix: String) throws {
        let whole = try way.get("/v1/actions." + suffix).text
        var next: String? = "/v1/actions.\(suffix)?limit=2500"
        var text = ""
        while let address = next {
            let response = try way.get(address)
            let page = response.text
            let header =
                suffix == "csv" && !text.isEmpty ? page.range(of: "\r\n")?.upperBound : page.startIndex
            text += page[try #require(header)...]
            next = response.nextLink
        }
        #expect(text == whole)
    }

    @Test(arguments: Way.allCases)
    func `holds on to the day on which it began`(way: Way) throws {
        let first = try way.json("/v1/ratifications?limit=100")
        let next = try #require(first["links"]?["next"]?.string)
        #expect(next.contains("as_of=2026-12-01"))
        let second = try way.json(next)
        #expect(second["meta"]?["as_of"]?.string == "2026-12-01")
        #expect(second["meta"]?["total"] == first["meta"]?["total"])
        #expect(second["data"]?[0] != first["data"]?[0])
    }

    @Test(arguments: Way.allCases)
    func `JSON gives 1000 rows where no limit is given`(way: Way) throws {
        let page = try way.json("/v1/actions")
        #expect(page["data"]?.array?.count == 1000)
        #expect(page["links"]?["self"]?.string == "/v1/actions")
    }

    /// The cursor of the page after the first.
    private func cursor(_ target: String, _ transport: some Transport) throws -> String {
        let next = try #require(try transport.get(target).nextLink)
        let parameters = next.split { $0 == "?" || $0 == "&" }
        return String(try #require(parameters.first { $0.hasPrefix("cursor=") }))
    }

    @Test(
        arguments: Way.allCases,
        [
            ("/v1/actions?limit=10", "/v1/actions?limit=10&country=FR"),
            ("/v1/actions?limit=10", "/v1/actions?limit=20"),
            ("/v1/actions?limit=10", "/v1/sources?limit=10"),
            ("/v1/frameworks/ilo-c029/actions?limit=10", "/v1/frameworks/ilo-c105/actions?limit=10"),
            ("/v1/ratifications?limit=10&as_of=2020-01-01", "/v1/ratifications?limit=10&as_of=2020-01-02"),
        ])
    func `the cursor of one question is refused by another`(way: Way, item: (one: String, other: String))
        throws
    {
        let (one, other) = item
        let cursor = try cursor(one, way)
        #expect(try way.get(one + "&" + cursor).status == 200)
        let response = try way.get(other + "&" + cursor)
        #expect(response.status == 410)
        #expect(try response.problem()["type"]?.string == "/problems/stale-cursor")
    }

    @Test(arguments: [
        ("/v1/frameworks/ilo-c029/actions?limit=10", "/v1/frameworks/ILO-C029/actions?limit=10"),
        ("/v1/actions?limit=10", "/v1/actions.csv?limit=10"),
        ("/v1/actions?limit=10", "/v1/actions/?limit=10"),
    ])
    func `the cursor of a question is taken in another spelling of its path`(one: String, other: String)
        throws
    {
        let cursor = try cursor(one, Way.inProcess)
        #expect(try Way.inProcess.get(other + "&" + cursor).status == 200)
    }

    @Test func `the cursor of one library is refused by another`() throws {
        let other = try CheckedOutLibrary.load {
            $0["names.csv"]?.append(contentsOf: Array("france,alias,Hexagone,,,,country-codes\n".utf8))
        }
        let renewed = InProcess(try Way.responder(library: other))
        let target = "/v1/actions?limit=10"
        #expect(try renewed.get(target + "&" + cursor(target, Way.inProcess)).status == 410)
    }

    @Test(arguments: Way.allCases, ["x", "1", "a-b", "%20", ""])
    func `a cursor that was never given out is a wrong value`(way: Way, text: String) throws {
        let response = try way.get("/v1/actions?cursor=" + text)
        #expect(response.status == 400)
        #expect(try response.problem()["errors"]?[0]?["parameter"]?.string == "cursor")
    }

    @Test(arguments: Way.allCases)
    func `an offset put into a cursor by hand is refused`(way: Way) throws {
        let mark = try #require(try cursor("/v1/actions?limit=10", way).split(separator: "-").last)
        for offset in ["1", "zzz", "1y2p0ij32e8e6", "1y2p0ij32e8e7"] {
            #expect(try way.get("/v1/actions?limit=10&cursor=\(offset)-\(mark)").status >= 400)
        }
        #expect(try way.get("/healthz").status == 200)
    }
}
