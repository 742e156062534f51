import Foundation
import TestSupport
import Testing

@Suite struct `Palermo Protocol through the API` {
    private static let path = "/v1/frameworks/palermo-protocol"

    /// 2003-12-25, when the protocol itself entered into force (article 17(1)).
    private static let first = "2003-12-25"

    /// Thirty days after a deposit (article 17(2)), by Foundation's calendar.
    private func inForce(after deposit: String) throws -> String {
        let style = Date.ISO8601FormatStyle().year().month().day()
        let day = try style.parse(deposit)
        return max(Self.first, style.format(day.addingTimeInterval(30 * 86_400)))
    }

    @Test(arguments: Way.allCases, ["2003-12-24", "2003-12-25", "2010-01-01", "2014-01-27", "2025-04-10"])
    func `the parties on a day are those for whom it was in force by the log`(way: Way, day: String) throws {
        let log = try way.lines(Self.path + "/actions.ndjson").filter { $0["superseded"] == .boolean(false) }
        let grades = ["official", "official_copy", "secondary", "derived", "unverified"]
        let consents: Set = [
            "ratification", "acceptance", "approval", "accession", "succession", "definitive_signature",
        ]
        var expected: Set<String> = []
        for (country, acts) in Dictionary(grouping: log, by: { $0["country"]?.string ?? "" }) {
            let best = acts.sorted {
                (grades.firstIndex(of: $0["evidence"]?.string ?? "") ?? 9, $0["date"]?.string ?? "9")
                    < (grades.firstIndex(of: $1["evidence"]?.string ?? "") ?? 9, $1["date"]?.string ?? "9")
            }
            let stated = best.first { $0["action"]?.string == "entry_into_force" }?["date"]?.string
            let consent = best.first { consents.contains($0["action"]?.string ?? "") }
            guard let consent, let deposit = consent["date"]?.string else { continue }
            let computed =
                consent["action"]?.string == "succession"
                ? max(Self.first, deposit) : try inForce(after: deposit)
            if (stated ?? computed) <= day { expected.insert(country) }
        }

        let answer = try way.json(Self.path + "/parties?as_of=" + day)
        let rows = try #require(answer["data"]?.array)
        let parties = rows.filter { $0["status"]?.string == "party" }
        #expect(Set(parties.compactMap { $0["country"]?.string }) == expected)
        let counts = answer["meta"]?["counts"]
        #expect(counts?["participants"]?["party"]?.integer == expected.count)
        let states = parties.filter { ["state", "former_state"].contains($0["country_kind"]?.string) }
        #expect(counts?["states"]?["party"]?.integer == states.count)
    }

    @Test(arguments: Way.allCases)
    func `Thailand ratified on 2013-10-17, in force 2013-11-16, computed by article 17`(way: Way) throws {
        for target in [
            "/v1/countries/THA/ratifications?instrument=palermo-protocol", Self.path + "/parties?country=TH",
        ] {
            let rows = try way.rows(target)
            #expect(rows.count == 1)
            let row = try #require(rows.first)
            #expect(row["status"]?.string == "party")
            #expect(row["consent"]?.string == "ratification")
            #expect(row["consent_date"]?.string == "2013-10-17")
            #expect(row["entry_into_force"]?.string == "2013-11-16")
            #expect(row["entry_into_force_basis"]?.string == "computed")
            #expect(row["entry_into_force_rule"]?.string?.contains("article 17") == true)
            #expect(row["evidence"]?.string == "official_copy")
            #expect(row["iso3"]?.string == "THA")
        }
    }

    @Test(
        arguments: Way.allCases,
        [
            ("2001-12-17", "none"), ("2001-12-18", "signatory"), ("2013-10-16", "signatory"),
            ("2013-10-17", "contracting"),
            ("2013-11-15", "contracting"), ("2013-11-16", "party"),
        ])
    func `Thailand's standing changes on the days of its acts`(way: Way, item: (day: String, status: String))
        throws
    {
        let rows = try way.rows(
            "/v1/countries/THA/ratifications?instrument=palermo-protocol&as_of=" + item.day)
        #expect(rows.first?["status"]?.string == item.status)
    }

    @Test(arguments: Way.allCases)
    func `the European Union is shown as a party and not counted among states`(way: Way) throws {
        let answer = try way.json(Self.path + "/parties?as_of=2010-01-01")
        let union = answer["data"]?.array?.first { $0["country"]?.string == "european-union" }
        #expect(union?["status"]?.string == "party")
        #expect(union?["country_kind"]?.string == "regional_organization")
        let counts = answer["meta"]?["counts"]
        let participants = try #require(counts?["participants"]?["party"]?.integer)
        #expect(counts?["states"]?["party"]?.integer == participants - 1)
    }

    @Test(arguments: Way.allCases)
    func `Serbia signed under the name that it bore on 2000-12-12`(way: Way) throws {
        let row = try #require(try way.rows(Self.path + "/parties?country=serbia").first)
        #expect(row["country_name"]?.string == "Serbia")
        #expect(row["signature_date"]?.string == "2000-12-12")
        #expect(row["signature_name"]?.string == "Yugoslavia")
        #expect(row["consent_name"]?.string == "Yugoslavia")
        let acts = try way.rows(Self.path + "/actions?country=serbia&action=signature")
        #expect(acts.first?["name_at_the_time"]?.string == "Yugoslavia")
    }

    @Test(arguments: Way.allCases)
    func `who has not acted is none while the list is complete, and unknown from the day after`(way: Way)
        throws
    {
        func standing(_ day: String) throws -> [String: String] {
            let rows = try way.rows(Self.path + "/parties?fields=country,status,known_until&as_of=" + day)
            #expect(rows.allSatisfy { $0["known_until"]?.string == "2025-04-10" })
            return Dictionary(
                uniqueKeysWithValues: rows.map { ($0["country"]?.string ?? "", $0["status"]?.string ?? "") })
        }
        let (last, next) = (try standing("2025-04-10"), try standing("2025-04-11"))
        let absent = last.filter { $0.value == "none" }.keys
        #expect(!absent.isEmpty)
        #expect(!last.values.contains("unknown"))
        #expect(!next.values.contains("none"))
        #expect(absent.allSatisfy { next[$0] == "unknown" })
        #expect(last.filter { $0.value == "party" } == next.filter { $0.value == "party" })
    }
}
