import TestSupport
import Testing

@Suite struct `Timelines` {
    private struct Pair: Hashable {
        let country: String
        let instrument: String
    }

    /// Who was party to what at the end of each year, by one question for each year.
    private static let partiesAtYearEnd = Result {
        Dictionary(
            uniqueKeysWithValues: try (1899...2025).map { year in
                (year, try parties(on: "\(year)-12-31"))
            })
    }

    private static func parties(on day: String) throws -> Set<Pair> {
        Set(
            try Way.inProcess.lines(
                "/v1/ratifications.ndjson?status=party&fields=country,instrument&as_of=" + day
            ).map { Pair(country: $0.text("country"), instrument: $0.text("instrument")) })
    }

    @Test(arguments: SlowLibrary.days)
    func `count what the actions and the parties at each year's end count`(day: String) throws {
        let way = Way.inProcess
        let slow = try SlowLibrary.on(day)
        let kinds = Dictionary(
            uniqueKeysWithValues: slow.countries.map { ($0.text("id"), $0.text("kind")) })
        let africa = Set(try way.rows("/v1/countries?region=africa").map { $0.text("id") })
        let asean = slow.members(of: "asean")
        let actions = try way.lines("/v1/actions.ndjson").filter { $0["superseded"] == .boolean(false) }
        let ends = try Self.partiesAtYearEnd.get()
        let lastYear = try #require(Int(day.prefix(4)))
        let today = try Self.parties(on: day)
        for (query, holds, type) in [
            ("", { _, _ in true }, nil),
            ("instrument=C029,cets-197", { ["ilo-c029", "cets-197"].contains($1) }, nil),
            ("region=africa", { country, _ in africa.contains(country) }, nil),
            ("group=asean&action=accession", { country, _ in asean.contains(country) }, "accession"),
            ("country=serbia", { country, _ in country == "serbia" }, nil),
        ] as [(String, (String, String) -> Bool, String?)] {
            let answer = try way.json("/v1/timeline?as_of=\(day)&" + query)
            let rows = try #require(answer["data"]?.array)
            let log = actions.filter {
                holds($0.text("country"), $0.text("instrument")) && (type == nil || $0.text("action") == type)
            }
            #expect(answer["meta"]?["undated_actions"]?.integer == log.count { $0["date"] == .null })
            #expect(
                answer["meta"]?["unknown_parties"]?.integer
                    == slow.standings.values.count {
                        $0.text("status") == "unknown" && holds($0.text("country"), $0.text("instrument"))
                    })
            func chosen(_ pairs: Set<Pair>?) -> Set<Pair> {
                (pairs ?? []).filter { holds($0.country, $0.instrument) }
            }
            let years = rows.compactMap { $0["year"]?.integer }
            #expect(years.last.map { $0 == lastYear } ?? true)
            #expect(zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 }, "no year is left out")
            if let first = years.first {
                #expect(chosen(ends[first - 1]).isEmpty, "nothing came before")
            }
            var before: Set<Pair> = []
            for (year, row) in zip(years, rows) {
                let after = chosen(year == lastYear ? today : ends[year])
                defer { before = after }
                let dated = log.count {
                    let date = $0.text("date")
                    return date.hasPrefix("\(year)") && SlowLibrary.earliest(date) <= day
                }
                let states = after.filter { ["state", "former_state"].contains(kinds[$0.country]) }
                let expected: [String: JSONValue] = [
                    "year": .integer(year), "actions": .integer(dated),
                    "new_parties": .integer(after.subtracting(before).count),
                    "lost_parties": .integer(before.subtracting(after).count),
                    "parties": .integer(after.count), "party_states": .integer(states.count),
                ]
                #expect(row.object == expected, "\(query) \(day)")
            }
        }
    }

    @Test func `begin with the first act and are empty before it`() throws {
        let way = Way.inProcess
        #expect(try way.rows("/v1/timeline?instrument=palermo-protocol").first?["year"] == .integer(2000))
        #expect(try way.rows("/v1/timeline?instrument=palermo-protocol&as_of=1999-12-31").isEmpty)
        #expect(try way.rows("/v1/timeline?instrument=ilo-r203").isEmpty, "soft law has no parties")
    }
}
