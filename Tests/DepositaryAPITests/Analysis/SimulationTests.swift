import TestSupport
import Testing

@Suite struct `Simulations` {
    private static let instruments = [
        "palermo-protocol", "cets-197", "ilo-c189", "op-crc-sc", "icmw", "untoc",
    ]

    @Test(arguments: instruments)
    func `of consents that were given come to the day that was reckoned or stated`(instrument: String) throws
    {
        let rows = try Way.inProcess.rows("/v1/ratifications?status=party&instrument=" + instrument).filter {
            ["ratification", "acceptance", "approval", "accession"].contains($0.text("consent"))
                && $0.text("consent_date").count == 10 && $0.text("entry_into_force_basis") == "computed"
                && $0.text("country_kind") == "state"
        }
        var count = 0
        for row in rows.prefix(60) {
            let deposit = row.text("consent_date")
            let eve = try Days.before(deposit)
            let response = try Way.inProcess.get(
                "/v1/simulate?country=\(row.text("country"))&instrument=\(instrument)&deposit=\(deposit)&as_of=\(eve)"
            )
            // Those who joined without belonging to the circle, by invitation, are not asked about.
            guard response.status == 200 else { continue }
            let meta = try JSONValue(response.body)["meta"]
            #expect(meta?["entry_into_force"] == row["entry_into_force"], "\(row.text("country"))")
            #expect(meta?["entry_into_force_rule"] == row["entry_into_force_rule"])
            count += 1
        }
        #expect(count >= min(10, rows.count), "\(count) of \(rows.count)")
    }

    @Test(arguments: ["2005-06-30", "2019-12-31", "2026-12-01"])
    func `call an obligation new where nothing related binds the country`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        let duties = slow.duties
        let byID = Dictionary(uniqueKeysWithValues: duties.map { ($0.text("id"), $0) })
        var count = 0
        for country in ["japan", "thailand", "france", "kenya"] {
            for instrument in slow.instruments {
                let id = instrument.text("id")
                let response = try Way.inProcess.get(
                    "/v1/simulate?country=\(country)&instrument=\(id)&deposit=2030-02-28&as_of=\(day)")
                let record = try #require(slow.countries.first { $0.text("id") == country })
                let status = slow.status(country, id)
                let isPossible =
                    slow.isOpen(instrument, to: record) && instrument.text("kind") != "directive"
                    && status != "party" && status != "contracting"
                #expect(response.status == (isPossible ? 200 : 400), "\(country) \(id)")
                guard isPossible else { continue }
                let answer = try JSONValue(response.body)
                #expect(answer["meta"]?["status"]?.string == status)
                let rows = answer["data"]?.array ?? []
                let asked = duties.filter { $0.text("instrument") == id }
                #expect(rows.map { $0.text("obligation") } == asked.map { $0.text("id") })
                for (row, duty) in zip(rows, asked) {
                    count += 1
                    let related = slow.related(to: duty, among: byID)
                    let statuses = related.map { slow.status(country, $0.text("instrument")) ?? "" }
                    let binding = zip(related, statuses).filter { ["party", "contracting"].contains($1) }
                    let owed =
                        !binding.isEmpty ? "already" : statuses.contains("unknown") ? "unknown" : "newly"
                    #expect(row.text("owed") == owed, "\(row.text("obligation"))")
                    #expect(
                        Set((row["owed_under"]?.array ?? []).compactMap(\.string))
                            == Set(binding.map { $0.0.text("id") }))
                    #expect(row["entry_into_force"] == answer["meta"]?["entry_into_force"])
                }
            }
        }
        #expect(count > 100)
    }

    @Test(arguments: [
        ("country=TH&instrument=palermo-protocol&deposit=2027-01-01", "country", "already party"),
        ("country=TH&instrument=eu-2011-36&deposit=2027-01-01", "instrument", "directive"),
        ("country=TH&instrument=african-charter&deposit=2027-01-01", "country", "not open"),
        ("country=TH&instrument=ilo-r203&deposit=2027-01-01", "instrument", "not binding"),
        ("country=czechoslovakia&instrument=icmw&deposit=2027-01-01", "country", "not open"),
        ("country=TH&instrument=icmw&deposit=2026-11-30", "deposit", "before today"),
        ("country=TH&instrument=icmw&deposit=2019-11-30&as_of=2020-01-01", "deposit", "before as_of"),
        ("country=TH&instrument=palermo-protocol&deposit=1999-01-01&as_of=1998-01-01", "deposit", "was made"),
        ("country=TH,JP&instrument=icmw&deposit=2027-01-01", "country", "give one"),
        ("country=TH&instrument=icmw,cets-197&deposit=2027-01-01", "instrument", "give one"),
        ("country=TH&instrument=icmw", "deposit", "missing"),
    ])
    func `of what makes no sense are refused with the reason`(
        item: (query: String, parameter: String, reason: String)
    ) throws {
        let response = try Way.inProcess.get("/v1/simulate?" + item.query)
        #expect(response.status == 400)
        let errors = try response.problem()["errors"]?.array ?? []
        #expect(errors.map { $0.text("parameter") } == [item.parameter])
        #expect(errors.first?.text("reason").contains(item.reason) == true, "\(errors)")
    }
}
