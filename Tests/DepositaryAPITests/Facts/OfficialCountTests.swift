import TestSupport
import Testing

@Suite struct `Official counts` {
    private static let rows = Result {
        try CSVText(CheckedOutLibrary.fixture("EndToEndTests/Fixtures/official-counts.csv")).records
    }

    /// The address of an instrument, whichever list it is in.
    private func address(of instrument: String) throws -> String {
        let response = try Way.inProcess.get("/v1/frameworks/" + instrument)
        return response.status == 200
            ? "/v1/frameworks/" + instrument : "/v1/regional-agreements/" + instrument
    }

    @Test func `as many are party, or have consented, on the day as the depositary counted`() throws {
        let rows = try Self.rows.get()
        #expect(rows.count == 25)
        for row in rows {
            let instrument = try #require(row["instrument"])
            let target =
                try address(of: instrument) + "/parties?status=party,contracting&as_of="
                + (row["as_of"] ?? "")
            let answer = try Way.inProcess.json(target)
            #expect(answer["meta"]?["total"]?.integer == Int(row["parties"] ?? ""), "\(instrument)")
            #expect(answer["meta"]?["as_of"]?.string == row["as_of"])
            let record = try Way.inProcess.json(try address(of: instrument))
            #expect(
                record["data"]?["official_count"]?["parties"]?.integer == Int(row["parties"] ?? ""),
                "\(instrument)")
            #expect(record["data"]?["official_count"]?["as_of"]?.string == row["as_of"], "\(instrument)")
        }
    }
}
