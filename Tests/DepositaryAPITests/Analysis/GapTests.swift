import TestSupport
import Testing

@Suite struct `Gaps` {
    private typealias Found = (gaps: Set<String>, unknown: Int)

    private func asked(_ query: String, _ kind: String) throws -> Found {
        let target = "kind=\(kind)&\(query)"
        let rows = try Way.inProcess.lines("/v1/gaps.ndjson?" + target)
        let meta = try Way.inProcess.json("/v1/gaps?limit=1&" + target)["meta"]
        let gaps = Set(rows.map { "\($0.text("country")) \($0.text("instrument")) \($0.text("obligation"))" })
        #expect(gaps.count == rows.count, "each stands once")
        #expect(rows.allSatisfy { $0.text("kind") == kind })
        #expect(meta?["gaps"]?[kind]?.integer == rows.count)
        return (gaps, try #require(meta?["unknown"]?[kind]?.integer))
    }

    private func check(_ query: String, _ kind: String, _ expected: Found) throws {
        let found = try asked(query, kind)
        let differing = found.gaps.symmetricDifference(expected.gaps)
        #expect(differing.isEmpty, "\(kind), \(query): \(differing.count) differ: \(differing.prefix(3))")
        #expect(found.unknown == expected.unknown, "\(kind), \(query)")
    }

    @Test(arguments: SlowLibrary.days)
    func `in ratification and in being party are those that the ratifications show`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        var signed: Found = ([], 0)
        var parties: Found = ([], 0)
        for country in slow.countries where slow.exists(country) {
            for instrument in slow.instruments {
                let key = "\(country.text("id")) \(instrument.text("id")) "
                guard let row = slow.row(country.text("id"), instrument.text("id")) else { continue }
                let status = row.text("status")
                if status == "signatory" { signed.gaps.insert(key) }
                if status == "unknown", !row.text("signature_name").isEmpty { signed.unknown += 1 }
                guard slow.isOpen(instrument, to: country) else { continue }
                if ["none", "signatory", "former_party"].contains(status) { parties.gaps.insert(key) }
                if status == "unknown" { parties.unknown += 1 }
            }
        }
        try check("as_of=" + day, "signed_not_ratified", signed)
        try check("as_of=" + day, "not_party", parties)
        let meta = try Way.inProcess.json("/v1/gaps?kind=signed_not_ratified&as_of=" + day)["meta"]
        let incomplete = slow.instruments.filter {
            $0["binding"] == .boolean(true) && $0["coverage_signatures"]?.string != "complete"
        }
        #expect(
            meta?["signatures_incomplete"]?.array?.compactMap(\.string) == incomplete.map { $0.text("id") })
    }

    @Test(arguments: SlowLibrary.days)
    func `in laws are parties of which the legislation has none`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        for instrument in ["palermo-protocol", "ilo-c029"] {
            var expected: Found = ([], 0)
            for country in slow.states {
                let dates = slow.laws.filter { $0["country"] == country["id"] }
                    .map { $0["enacted"]?.string ?? $0["in_force"]?.string }
                if dates.contains(where: { $0.map { SlowLibrary.latest($0) <= day } ?? false }) { continue }
                let isDoubtful = dates.contains { $0.map { SlowLibrary.earliest($0) <= day } ?? true }
                switch slow.status(country.text("id"), instrument) {
                case "unknown": expected.unknown += 1
                case "party" where isDoubtful: expected.unknown += 1
                case "party": expected.gaps.insert("\(country.text("id")) \(instrument) ")
                default: continue
                }
            }
            // The Palermo Protocol is meant where none is named.
            let query = instrument == "palermo-protocol" ? "" : "&instrument=" + instrument
            try check("as_of=" + day + query, "no_national_law_known", expected)
        }
    }

    @Test(arguments: SlowLibrary.days)
    func `in obligations are what most neighbours owe and the country does not`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        let byID = Dictionary(uniqueKeysWithValues: slow.duties.map { ($0.text("id"), $0) })
        let duties = slow.duties.map { duty in
            (
                id: duty.text("id"), instrument: duty.text("instrument"),
                all: [duty.text("instrument")]
                    + slow.related(to: duty, among: byID).map { $0.text("instrument") }
            )
        }
        func expected(_ neighbours: (JSONValue) -> [JSONValue]) -> Found {
            var found: Found = ([], 0)
            for country in slow.states {
                let others = neighbours(country).filter { $0 != country }
                let id = country.text("id")
                let instruments = slow.instruments.filter { instrument in
                    others.count { slow.status($0.text("id"), instrument.text("id")) == "party" } * 2
                        > others.count && slow.isOpen(instrument, to: country)
                }.map { $0.text("id") }
                for duty in duties where instruments.contains(duty.instrument) {
                    let statuses = duty.all.map { slow.status(id, $0) }
                    if statuses.contains("party") || statuses.contains("contracting") { continue }
                    if statuses.contains("unknown") {
                        found.unknown += 1
                    } else {
                        found.gaps.insert("\(id) \(duty.instrument) \(duty.id)")
                    }
                }
            }
            return found
        }
        try check(
            "as_of=" + day, "obligations_not_owed",
            expected { country in
                country["sub_region"] == .null
                    ? [] : slow.states.filter { $0["sub_region"] == country["sub_region"] }
            })
        let members = slow.members(of: "african-union")
        let states = slow.states.filter { members.contains($0.text("id")) }
        try check(
            "group=african-union&as_of=" + day, "obligations_not_owed",
            expected { members.contains($0.text("id")) ? states : [] })
    }

    @Test func `say how long a ratification has been pending, in full years`() throws {
        func years(_ day: String) throws -> JSONValue? {
            let rows = try Way.inProcess.rows(
                "/v1/gaps?kind=signed_not_ratified&country=TH&instrument=palermo-protocol&as_of=" + day)
            return rows.first?["years_pending"]
        }
        #expect(try years("2001-12-17") == nil)
        #expect(try years("2001-12-18") == .integer(0))
        #expect(try years("2013-10-16") == .integer(11))
        #expect(try years("2012-12-18") == .integer(11))
        #expect(try years("2013-10-17") == nil, "it has ratified")
    }

    @Test func `can be asked for by country, region and instrument`() throws {
        let whole = try Way.inProcess.lines("/v1/gaps.ndjson?kind=not_party&as_of=2015-01-01")
        for (query, holds) in [
            ("region=africa", { $0.text("region") == "africa" }),
            ("country=JP,china", { ["japan", "china"].contains($0.text("country")) }),
            ("instrument=cets-197,C105", { ["cets-197", "ilo-c105"].contains($0.text("instrument")) }),
        ] as [(String, (JSONValue) -> Bool)] {
            let part = try Way.inProcess.lines("/v1/gaps.ndjson?kind=not_party&as_of=2015-01-01&" + query)
            #expect(!part.isEmpty && part == whole.filter(holds), "\(query)")
        }
    }
}
