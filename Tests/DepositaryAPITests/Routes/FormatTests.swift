import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Formats of a list` {
    /// Whole tables too, where the examples are parts.
    private static let targets =
        Example.lists.map { ($0.path, $0.query) } + [("/v1/ratifications", ""), ("/v1/actions", "")]

    @Test(arguments: Way.allCases, targets)
    func `JSON, NDJSON and CSV agree row by row and cell by cell`(
        way: Way, target: (path: String, query: String)
    ) throws {
        let query = target.query.isEmpty ? "" : "?" + target.query
        let ndjson = try way.get(target.path + ".ndjson" + query).body
        let csv = try CSVText(way.get(target.path + ".csv" + query).text)
        let lines = try JSONValue.lines(ndjson)
        let total = try way.json(target.path + query)["meta"]?["total"]?.integer
        #expect(lines.count == total, "NDJSON is never cut short")
        #expect(csv.rows.count == total, "CSV is never cut short")
        #expect(try rowsOfAllPages(target.path, target.query, way) == JSONValue.asElements(ndjson))
        #expect(JSONValue.names(inFirstLineOf: ndjson) == csv.header)

        var differences: [String] = []
        for (number, (line, cells)) in zip(lines, csv.rows).enumerated() {
            let row = try #require(line.object)
            if Set(row.keys) != Set(csv.header) { differences.append("row \(number): other columns") }
            for (name, cell) in zip(csv.header, cells) where try !CSVCell.agrees(cell, with: row[name]) {
                differences.append("row \(number), \(name): \(cell)")
            }
        }
        #expect(differences.isEmpty, "\(differences.count) differ, such as \(differences.prefix(3))")
    }

    /// What stands between the brackets of `data`, over every page.
    private func rowsOfAllPages(_ path: String, _ query: String, _ way: Way) throws -> [UInt8] {
        var pages: [[UInt8]] = []
        var next: String? = path + "?" + [query, "limit=10000"].filter { !$0.isEmpty }.joined(separator: "&")
        while let target = next {
            let response = try way.get(target)
            pages.append(try #require(response.rowBytes))
            next = response.nextLink
        }
        return Array(pages.joined(separator: [UInt8(ascii: ",")]))
    }

    @Test(arguments: Way.allCases, Example.lists)
    func `a limit that was asked for is kept in every format, with a link to go on`(
        way: Way, example: Example
    ) throws {
        for format in Format.allCases {
            let response = try way.get(example.target("limit=1", suffix: "." + format.rawValue))
            let count: Int? =
                switch format {
                case .json: try JSONValue(response.body)["data"]?.array?.count
                case .csv: try CSVText(response.text).rows.count
                case .ndjson: response.text.split(separator: "\n").count
                }
            #expect(count == 1, "\(format)")
            #expect(
                response.nextLink?.hasPrefix(example.path + "." + format.rawValue + "?") == true, "\(format)")
        }
        let json = try way.get(example.target("limit=1"))
        #expect(try JSONValue(json.body)["links"]?["next"]?.string == json.nextLink)
        #expect(try JSONValue(json.body)["meta"]?["count"]?.integer == 1)
    }

    @Test(arguments: Way.allCases, Example.lists)
    func `columns can be chosen, in every format and in any order`(way: Way, example: Example) throws {
        let all = try CSVText(way.get(example.target("", suffix: ".csv")).text)
        let chosen = Array(all.header.suffix(2).reversed())
        let query = "fields=" + chosen.joined(separator: ",")
        let csv = try CSVText(way.get(example.target(query, suffix: ".csv")).text)
        #expect(csv.header == chosen)
        #expect(csv.rows == all.rows.map { Array($0.suffix(2).reversed()) })
        let ndjson = try way.get(example.target(query, suffix: ".ndjson")).body
        #expect(JSONValue.names(inFirstLineOf: ndjson) == chosen)
        #expect(
            try way.rows(example.target(query)).allSatisfy { $0.object.map { Set($0.keys) } == Set(chosen) })
    }

    @Test(arguments: Way.allCases)
    func `a byte order mark comes before CSV where it is asked for, and only there`(way: Way) throws {
        let plain = try way.get("/v1/groups.csv")
        let marked = try way.get("/v1/groups.csv?bom=1")
        #expect(marked.body == [0xEF, 0xBB, 0xBF] + plain.body)
        #expect(try way.get("/v1/groups.csv?bom=0").body == plain.body)
        #expect(try way.get("/v1/groups.ndjson?bom=1").body == way.get("/v1/groups.ndjson").body)
    }
}

@Suite struct `Order of a list` {
    @Test(arguments: Example.lists)
    func `can be any column's, in both directions, with the unknown last`(example: Example) throws {
        let way = Way.inProcess
        let given = try way.rows(example.target("limit=10000"))
        for (name, value) in try #require(given.first?.object) {
            let ascending = try way.rows(example.target("limit=10000&fields=\(name)&sort=\(name)"))
            let descending = try way.rows(example.target("limit=10000&fields=\(name)&sort=-\(name)"))
            #expect(ascending.count == given.count && descending.count == given.count)
            for rows in [ascending, descending] {
                let firstUnknown = rows.firstIndex { $0[name] == .null } ?? rows.endIndex
                #expect(rows[firstUnknown...].allSatisfy { $0[name] == .null }, "\(name)")
            }
            guard value.string != nil || value.integer != nil else { continue }
            let up = ascending.compactMap { Self.key($0[name]) }
            let down = descending.compactMap { Self.key($0[name]) }
            #expect(zip(up, up.dropFirst()).allSatisfy { $0 <= $1 }, "\(name)")
            #expect(zip(down, down.dropFirst()).allSatisfy { $0 >= $1 }, "\(name)")
        }
    }

    /// What orders texts and numbers alike.
    private static func key(_ value: JSONValue?) -> String? {
        value?.string ?? value?.integer.map { String(repeating: "0", count: 20 - "\($0)".count) + "\($0)" }
    }

    @Test(arguments: Way.allCases)
    func `among equals stays as it was, and a second column decides`(way: Way) throws {
        let target = "/v1/frameworks/palermo-protocol/parties?fields=country,region,status"
        let plain = try way.rows(target)
        let byRegion = try way.rows(target + "&sort=region")
        for region in Set(plain.map { $0["region"]?.string }) {
            #expect(
                byRegion.filter { $0["region"]?.string == region }
                    == plain.filter { $0["region"]?.string == region })
        }
        let byTwo = try way.rows(target + "&sort=-status,country")
        for status in Set(plain.map { $0["status"]?.string }) {
            let names = byTwo.filter { $0["status"]?.string == status }.compactMap { $0["country"]?.string }
            #expect(names == names.sorted())
        }
    }
}
