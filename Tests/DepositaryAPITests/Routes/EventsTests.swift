import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Events` {
    @Test(arguments: Way.allCases)
    func `of Thailand under the Palermo Protocol are its signature, its ratification and the day in force`(
        way: Way
    ) throws {
        let rows = try way.rows("/v1/events?country=THA&instrument=palermo-protocol")
        #expect(
            rows.map { [$0["date"]?.string, $0["kind"]?.string, $0["action"]?.string, $0["basis"]?.string] }
                == [
                    ["2001-12-18", "signature", "signature", nil],
                    ["2013-10-17", "consent", "ratification", nil],
                    ["2013-11-16", "entry_into_force_for_party", "ratification", "computed"],
                ])
        #expect(rows[0]["url"]?.string == "/v1/countries/thailand/ratifications?instrument=palermo-protocol")
    }

    @Test(arguments: Way.allCases)
    func `of leaving are the notice and the day from which it holds`(way: Way) throws {
        let rows = try way.rows(
            "/v1/events?instrument=rome-statute&kind=notice_of_ending,ending&since=2025-01-01")
        #expect(
            rows.map { [$0["date"]?.string, $0["kind"]?.string, $0["country"]?.string] } == [
                ["2025-06-02", "notice_of_ending", "hungary"], ["2026-06-02", "ending", "hungary"],
            ])
    }

    @Test(arguments: Way.allCases)
    func `of an instrument itself have no country`(way: Way) throws {
        let rows = try way.rows(
            "/v1/events?instrument=palermo-protocol&kind=adoption,opening_for_signature,entry_into_force")
        #expect(rows.map { $0["kind"]?.string } == ["adoption", "opening_for_signature", "entry_into_force"])
        #expect(rows.last?["date"]?.string == "2003-12-25")
        #expect(
            rows.allSatisfy {
                $0["country"] == .null && $0["url"]?.string == "/v1/frameworks/palermo-protocol"
            })
    }

    @Test(arguments: Way.allCases)
    func `stand in the order of their days, and only those wholly within the bounds`(way: Way) throws {
        let rows = try way.lines("/v1/events.ndjson?since=1999-06-01&until=2001-05-31")
        let dates = rows.compactMap { $0["date"]?.string }
        #expect(dates == dates.sorted())
        #expect(dates.allSatisfy { $0 >= "1999-06" && $0 <= "2001-05-31" && $0 != "1999" && $0 != "2001" })
        let all = try way.lines("/v1/events.ndjson").compactMap { $0["date"]?.string }
        let slow = all.filter { date in
            let first = date + "-01-01".suffix(10 - date.count)
            let last = date + (date.count == 4 ? "-12-31" : date.count == 7 ? "-31" : "")
            return first >= "1999-06-01" && last <= "2001-05-31"
        }
        #expect(dates == slow)
    }

    @Test(arguments: Way.allCases)
    func `of consent are as many as there are consents in force or ended`(way: Way) throws {
        let consents = try way.rows("/v1/events?instrument=palermo-protocol&kind=consent&until=2010-01-01")
        let parties = try way.json("/v1/frameworks/palermo-protocol/parties?as_of=2010-01-01")
        let counts = parties["meta"]?["counts"]?["participants"]
        let bound = ["party", "contracting", "former_party"].compactMap { counts?[$0]?.integer }.reduce(0, +)
        #expect(consents.count == bound)
    }
}
