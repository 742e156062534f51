import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

/// The exported database, read with SQLite.
@Suite struct `The database of an export` {
    private static let bytes = Result {
        try Way.inProcess.get("/v1/export/depositary.sqlite").body
    }

    private func open() throws -> SQLiteFile { try SQLiteFile(Self.bytes.get()) }

    @Test func `is sound, and every key leads to a record`() throws {
        let database = try open()
        #expect(try database.rows("PRAGMA integrity_check") == [["ok"]])
        #expect(try database.rows("PRAGMA foreign_key_check") == [])
        let keys = try database.number(
            "SELECT count(*) FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) WHERE t.type = 'table'")
        #expect(try #require(keys) > 20)
    }

    @Test func `has as many rows in each table or view as the collection has`() throws {
        let database = try open()
        for row in try Way.inProcess.rows("/v1/export") {
            guard let file = row["file"]?.string, file.hasSuffix(".csv") else { continue }
            let name = file.dropLast(4).map { $0 == "-" ? "_" : String($0) }.joined()
            #expect(
                try database.number("SELECT count(*) FROM \"\(name)\"") == row["rows"]?.integer, "\(name)")
        }
        let version = try CheckedOutLibrary.library.version.description
        #expect(try database.rows("SELECT version FROM library") == [[version]])
    }

    @Test(arguments: [
        "1904-05-18", "1950-01-01", "1999-12-31", "2005-06-30", "2013-11-16", "2026-11-24", "2030-01-01",
    ])
    func `answers for a day what the API answers`(day: String) throws {
        let response = try Way.inProcess.get("/v1/ratifications.ndjson?as_of=\(day)")
        let columns = JSONValue.names(inFirstLineOf: response.body)
        let expected = try JSONValue.lines(response.body).map { line in
            try columns.map { column -> String? in
                switch line[column] {
                case .null: nil
                case .string(let text): text
                default: try #require(nil as String?, "\(column) is no text")
                }
            }
        }
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try open().rows("SELECT \(names) FROM status_on_date WHERE date = '\(day)'")
        func sorted(_ rows: [[String?]]) -> [[String?]] {
            rows.sorted { left, right in
                left.lexicographicallyPrecedes(right) { ($0 ?? "") < ($1 ?? "") }
            }
        }
        #expect(!expected.isEmpty)
        #expect(sorted(rows) == sorted(expected))
    }

    @Test func `finds a day's spans by index, and the text of lists by its functions of JSON`() throws {
        let database = try open()
        let plan = try database.rows(
            "EXPLAIN QUERY PLAN SELECT * FROM status_on_date WHERE date = '2010-01-01' AND country = 'japan'")
        #expect(plan.contains { $0.last??.contains("status_spans_country") ?? false }, "\(plan)")
        let members = try database.number(
            "SELECT count(*) FROM countries, json_each(countries.groups) WHERE json_each.value = 'asean'")
        let expected = try Way.inProcess.rows("/v1/countries?group=asean&as_of=2026-11-24").count
        #expect(members == expected)
    }
}
