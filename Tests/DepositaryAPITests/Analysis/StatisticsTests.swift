import TestSupport
import Testing

@Suite struct `Statistics` {
    private static let statuses = [
        "party", "contracting", "signatory", "former_party", "none", "unknown",
    ]

    @Test(arguments: SlowLibrary.days, ["", "palermo-protocol"])
    func `count states as the ratifications show them`(day: String, instrument: String) throws {
        let slow = try SlowLibrary.on(day)
        let query = "as_of=\(day)" + (instrument.isEmpty ? "" : "&instrument=" + instrument)
        let rows = try Way.inProcess.lines("/v1/statistics.ndjson?" + query)
        #expect(rows.count { $0.text("dimension") == "world" } == 1)
        #expect(rows.filter { $0.text("dimension") == "group" }.map { $0.text("key") } == slow.groups)
        #expect(rows.count { $0.text("dimension") == "region" } > 20)
        for row in rows { try check(row, slow, instrument.isEmpty ? nil : instrument) }
    }

    @Test func `can be had for each instrument, and for some regions and groups`() throws {
        let slow = try SlowLibrary.on("2019-12-31")
        let rows = try Way.inProcess.lines(
            "/v1/statistics.ndjson?as_of=2019-12-31&per_instrument=true&group=ecowas&region=africa,asia")
        #expect(rows.count == 3 * slow.instruments.count)
        for row in rows { try check(row, slow, row.text("instrument")) }
    }

    private func check(_ row: JSONValue, _ slow: SlowLibrary, _ instrument: String?) throws {
        let key = row.text("key")
        let states = slow.states.filter { state in
            switch row.text("dimension") {
            case "world": true
            case "region":
                ["region", "sub_region", "intermediate_region"].contains { state.text($0) == key }
            default: slow.members(of: key).contains(state.text("id"))
            }
        }
        #expect(row["states"]?.integer == states.count, "\(key)")
        let ids = Set(states.map { $0.text("id") })
        let standings = slow.standings.values.filter {
            ids.contains($0.text("country")) && (instrument == nil || $0.text("instrument") == instrument)
        }
        for status in Self.statuses {
            #expect(
                row[status]?.integer == standings.count { $0.text("status") == status }, "\(key) \(status)")
        }
        let parties = standings.count { $0.text("status") == "party" }
        #expect(
            row["party_percent"]
                == (standings.isEmpty ? .null : .integer(parties * 100 / standings.count)), "\(key)")
        let waits = try standings.filter {
            ["ratification", "acceptance", "approval"].contains($0.text("consent"))
                && $0.text("consent_date").count == 10 && $0.text("signature_date").count == 10
                && $0.text("signature_date") <= $0.text("consent_date")
        }.map { try Days.between($0.text("signature_date"), $0.text("consent_date")) }.sorted()
        #expect(row["ratified_after_signature"]?.integer == waits.count, "\(key)")
        let median = waits.isEmpty ? nil : waits[(waits.count - 1) / 2]
        #expect(row["median_days_to_ratify"] == (median.map { .integer($0) } ?? .null), "\(key)")
        #expect(
            row["median_years_to_ratify"] == (median.map { .integer(Int(Double($0) / 365.25)) } ?? .null))
    }

    @Test func `name the newest acts before the day`() throws {
        let meta = try Way.inProcess.json("/v1/statistics?as_of=2010-01-01&instrument=cets-197")["meta"]
        let newest = try Way.inProcess.rows("/v1/actions?instrument=cets-197&until=2010-01-01&limit=10")
        #expect(newest.count == 10)
        #expect(
            meta?["newest_actions"]?.array?.map { [$0["date"], $0["country"], $0["action"]] }
                == newest.map { [$0["date"], $0["country"], $0["action"]] })
    }
}
