import TestSupport
import Testing

@Suite struct `Comparisons` {
    @Test(arguments: SlowLibrary.days)
    func `of countries show the instruments under which they are known to differ`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        for countries in [["malaysia", "thailand"], ["france", "japan", "united-kingdom"]] {
            let answer = try Way.inProcess.json(
                "/v1/compare?countries=\(countries.joined(separator: ","))&as_of=\(day)")
            var (expected, same, unknown) = ([String](), 0, 0)
            for instrument in slow.instruments.map({ $0.text("id") }) {
                let statuses = countries.map { slow.status($0, instrument) ?? "not open" }
                if Set(statuses) == ["not open"] { continue }
                if Set(statuses.filter { $0 != "unknown" }).count > 1 {
                    expected.append(instrument)
                } else if statuses.contains("unknown") {
                    unknown += 1
                } else {
                    same += 1
                }
            }
            let rows = answer["data"]?.array ?? []
            #expect(rows.map { $0.text("id") } == expected)
            for row in rows {
                for country in countries {
                    #expect(row[country]?.string == slow.status(country, row.text("id")))
                }
            }
            #expect(answer["meta"]?["same"]?.integer == same)
            #expect(answer["meta"]?["unknown"]?.integer == unknown)
        }
    }

    @Test(arguments: SlowLibrary.days)
    func `of instruments show obligations that one lacks, and who is party to one alone`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        let two = ["cets-197", "palermo-protocol"]
        let answer = try Way.inProcess.json(
            "/v1/compare?instruments=\(two.joined(separator: ","))&as_of=\(day)")
        let rows = Dictionary(grouping: answer["data"]?.array ?? []) { $0.text("aspect") }
        let duties = slow.duties.filter { two.contains($0.text("instrument")) }
        let byID = Dictionary(uniqueKeysWithValues: duties.map { ($0.text("id"), $0) })
        let lacking = duties.filter { slow.related(to: $0, among: byID).isEmpty }
        #expect(rows["obligation"]?.map { $0.text("id") } == lacking.map { $0.text("id") })
        for row in rows["obligation"] ?? [] {
            let duty = byID[row.text("id")]
            for id in two {
                #expect(row[id] == (duty?.text("instrument") == id ? duty?["article"] : .null))
            }
        }
        let pillars = two.map { id in
            Set(duties.filter { $0.text("instrument") == id }.map { $0.text("pillar") })
        }
        #expect(
            Set((rows["pillar"] ?? []).map { $0.text("id") }) == pillars[0].symmetricDifference(pillars[1]))

        var (expected, unknown) = ([String](), 0)
        for country in slow.countries where slow.exists(country) {
            let statuses = two.map { slow.status(country.text("id"), $0) ?? "not open" }
            let isNone = statuses.contains { ["not open", "none", "signatory", "former_party"].contains($0) }
            if statuses.contains("party"), isNone {
                expected.append(country.text("id"))
            } else if statuses.contains("unknown") {
                unknown += 1
            }
        }
        #expect((rows["country"] ?? []).map { $0.text("id") } == expected)
        #expect(answer["meta"]?["unknown"]?.integer == unknown)
    }

    @Test(arguments: [
        ("", "countries"), ("countries=FR", "countries"), ("instruments=cets-197,CETS197", "instruments"),
        ("countries=FR,DE&instruments=cets-197,C029", "instruments"), ("countries=FR,Atlantis", "countries"),
    ])
    func `need two of one kind`(item: (query: String, parameter: String)) throws {
        let response = try Way.inProcess.get("/v1/compare?" + item.query)
        #expect(response.status == 400)
        #expect(
            try response.problem()["errors"]?.array?.map { $0.text("parameter") } == [item.parameter])
    }
}
