import TestSupport
import Testing

@Suite struct `Matrix` {
    private let codes = [
        "P": "party", "C": "contracting", "S": "signatory", "F": "former_party", "N": "none", "U": "unknown",
    ]

    @Test(arguments: SlowLibrary.days)
    func `shows for each state and instrument what the ratifications show`(day: String) throws {
        let slow = try SlowLibrary.on(day)
        let answer = try Way.inProcess.json("/v1/matrix?as_of=" + day)
        let rows = try #require(answer["data"]?.array)
        #expect(
            rows.map { $0.text("country") }
                == slow.countries.filter { $0["kind"]?.string == "state" }.map { $0.text("id") })
        let instruments = slow.instruments.map { $0.text("id") }
        var wrong: [String] = []
        var counts: [String: Int] = [:]
        for row in rows {
            for instrument in instruments {
                let code = row.text(instrument)
                counts[code, default: 0] += 1
                let status = slow.status(row.text("country"), instrument)
                if code == "X" ? status != nil : status != codes[code] {
                    wrong.append("\(row.text("country")) \(instrument) \(code)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(3))")
        for (code, count) in counts { #expect(answer["meta"]?["counts"]?[code]?.integer == count) }
        for (code, status) in codes { #expect(answer["meta"]?["legend"]?[code]?.string == status) }
        #expect(
            answer["meta"]?["instruments"]?.array?.map { $0.text("id") } == instruments)
    }

    @Test func `takes rows and columns as they are chosen`() throws {
        let way = Way.inProcess
        func columns(_ query: String) throws -> Set<String> {
            Set(try CSVText(way.get("/v1/matrix.csv?" + query).text).header.dropFirst(4))
        }
        func rows(_ query: String) throws -> [String] {
            try CSVText(way.get("/v1/matrix.csv?" + query).text).records.compactMap { $0["country"] }
        }
        let themed = try
            (way.rows("/v1/frameworks?theme=slavery")
            + way.rows("/v1/regional-agreements?theme=slavery")).map { $0.text("id") }
        #expect(try columns("theme=slavery") == Set(themed))
        #expect(
            try columns("scope=regional_agreement&kind=directive")
                == Set(way.rows("/v1/regional-agreements?kind=directive").map { $0.text("id") }))
        #expect(try columns("instrument=C029,cets-197") == ["ilo-c029", "cets-197"])
        #expect(
            try rows("group=asean&as_of=1990-01-01")
                == ["brunei", "indonesia", "malaysia", "philippines", "singapore", "thailand"])
        #expect(try rows("country=EU,FR") == ["european-union", "france"])
        #expect(try !rows("region=europe").contains("european-union"))
        #expect(try rows("country_kind=regional_organization") == ["european-union"])
    }

    @Test func `knows its columns, which follow from the question`() throws {
        let way = Way.inProcess
        let chosen = try way.get("/v1/matrix.csv?fields=iso3,palermo-protocol&country=JP")
        #expect(chosen.text.hasPrefix("iso3,palermo-protocol\r\nJPN,"))
        let unknown = try way.get("/v1/matrix?theme=slavery&fields=palermo-protocl")
        #expect(unknown.status == 400)
        #expect(try way.get("/v1/matrix?instrument=cets-197&fields=palermo-protocol").status == 400)
        let sorted = try way.rows("/v1/matrix?instrument=cets-197&sort=-cets-197,country")
        #expect(sorted.first?.text("cets-197") == "X")
    }
}
