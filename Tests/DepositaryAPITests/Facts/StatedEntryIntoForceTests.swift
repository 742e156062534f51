import TestSupport
import Testing

@Suite struct `Stated entry into force` {
    @Test func `each day of an official table is the one that the API gives`() throws {
        let rows = try CSVText(
            CheckedOutLibrary.fixture("EndToEndTests/Fixtures/stated-entry-into-force.csv")
        ).records
        #expect(rows.count > 20)
        for row in rows {
            let (instrument, iso3) = (row["instrument"] ?? "", row["iso3"] ?? "")
            let found = try Way.inProcess.rows("/v1/countries/\(iso3)/ratifications?instrument=\(instrument)")
            #expect(
                found.first?["entry_into_force"]?.string == row["entry_into_force"], "\(instrument) \(iso3)")
        }
    }
}
