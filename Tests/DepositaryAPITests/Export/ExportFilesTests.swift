import Foundation
import Storage
import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

@Suite struct `Export files` {
    private static let asOf = Result { try CheckedOutLibrary.library.version.released.description }

    /// The names of the collections, from the index.
    private static func collections() throws -> [String] {
        try Way.inProcess.rows("/v1/export").compactMap { row in
            row["file"]?.string.flatMap { $0.hasSuffix(".csv") ? String($0.dropLast(4)) : nil }
        }
    }

    /// Those that no list of the API has: parts of records.
    private static let parts: Set = ["memberships", "status-spans", "decisions"]

    @Test func `hold every list of the API that has no key in its path, byte for byte`() throws {
        let way = Way.inProcess
        // What answers a question, and is no collection.
        let questions: Set = [
            "/v1/search", "/v1/themes", "/v1/export", "/v1/changes", "/v1/events", "/v1/matrix", "/v1/gaps",
            "/v1/compare", "/v1/timeline", "/v1/statistics", "/v1/simulate",
        ]
        var lists: Set<String> = []
        for route in RouteTable.routes
        where route.representation == .list && !route.pattern.contains("{")
            && !questions.contains(route.pattern)
        {
            lists.insert(String(route.pattern.dropFirst("/v1/".count)))
            let query = route.isOfADay ? "?as_of=" + (try Self.asOf.get()) : ""
            for format in [Format.csv, .ndjson] {
                let list = try way.get(route.pattern + ".\(format.rawValue)" + query)
                let file = try way.get("/v1/export" + route.pattern.dropFirst(3) + ".\(format.rawValue)")
                #expect(file.status == 200, "\(route.pattern)")
                // Compared before the expectation, which would spend minutes on how megabytes differ.
                let isSame = file.body == list.body
                #expect(isSame, "\(route.pattern).\(format.rawValue)")
                #expect(file.field("content-type") == list.field("content-type"))
            }
        }
        #expect(try Set(Self.collections()) == lists.union(Self.parts))
    }

    @Test func `agree row by row and cell by cell`() throws {
        let way = Way.inProcess
        for name in try Self.collections() {
            let ndjson = try way.get("/v1/export/\(name).ndjson").body
            let lines = try JSONValue.lines(ndjson)
            let json = try JSONValue(way.get("/v1/export/\(name).json").body)
            let csv = try CSVText(way.get("/v1/export/\(name).csv").text)
            #expect(json["data"]?.array == lines, "\(name)")
            #expect(json["meta"]?["total"]?.integer == lines.count)
            #expect(try json["meta"]?["as_of"]?.string == Self.asOf.get())
            #expect(csv.rows.count == lines.count && !lines.isEmpty, "\(name)")
            #expect(JSONValue.names(inFirstLineOf: ndjson) == csv.header)
            var differences = 0
            for (line, cells) in zip(lines, csv.rows) {
                for (column, cell) in zip(csv.header, cells)
                where try !CSVCell.agrees(cell, with: line[column]) {
                    differences += 1
                }
            }
            #expect(differences == 0, "\(name)")
        }
    }

    @Test func `are listed with their rows, sizes and digests, which are their tags`() throws {
        let way = Way.overSocket
        let rows = try way.rows("/v1/export")
        for row in rows {
            let address = try #require(row["url"]?.string)
            let head = try way.send("HEAD", address, [])
            #expect(head.status == 200, "\(address)")
            #expect(head.field("content-length") == row["bytes"]?.integer.map(String.init))
            #expect(head.field("etag") == row["sha256"]?.string.map { "\"\($0)\"" })
            #expect(head.field("content-type") == row["media_type"]?.string)
            #expect(head.field("accept-ranges") == "bytes")
        }
        let sums = try way.get("/v1/export/SHA256SUMS").text.split(separator: "\n").map(String.init)
        let expected = rows.dropLast().map { row in
            "\(row["sha256"]?.string ?? "")  \(row["file"]?.string ?? "")"
        }
        #expect(sums == expected)
    }

    @Test func `the archive holds every table and its description, as they are`() throws {
        let way = Way.inProcess
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = folder.appending(path: "depositary.tar.gz")
        try Data(way.get("/v1/export/depositary.tar.gz").body).write(to: archive)
        let tar = Process()
        tar.executableURL = URL(filePath: "/bin/tar")
        tar.arguments = ["-xzf", archive.path, "-C", folder.path]
        try tar.run()
        tar.waitUntilExit()
        #expect(tar.terminationStatus == 0)
        let unpacked = folder.appending(path: "depositary")
        let names = try FileManager.default.contentsOfDirectory(atPath: unpacked.path)
        let expected = try Self.collections().map { $0 + ".csv" } + ["datapackage.json", "csv-metadata.json"]
        #expect(names.sorted() == expected.sorted())
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: unpacked.appending(path: name)))
            #expect(try bytes == way.get("/v1/export/\(name)").body, "\(name)")
        }
    }

    @Test func `descriptions name every column of every table, and the digest of its file`() throws {
        let way = Way.inProcess
        let package = try JSONValue(way.get("/v1/export/datapackage.json").body)
        let metadata = try JSONValue(way.get("/v1/export/csv-metadata.json").body)
        let digests = try way.rows("/v1/export").reduce(into: [String: String]()) { digests, row in
            digests[row["file"]?.string ?? ""] = row["sha256"]?.string
        }
        let names = try Self.collections()
        #expect(package["resources"]?.array?.count == names.count)
        #expect(metadata["tables"]?.array?.count == names.count)
        for (place, name) in names.enumerated() {
            let header = try CSVText(way.get("/v1/export/\(name).csv").text).header
            let resource = try #require(package["resources"]?[place])
            #expect(resource["path"]?.string == name + ".csv")
            #expect(resource["hash"]?.string == digests[name + ".csv"].map { "sha256:" + $0 })
            let table = try #require(metadata["tables"]?[place])
            #expect(table["url"]?.string == name + ".csv")
            for fields in [resource["schema"]?["fields"], table["tableSchema"]?["columns"]] {
                #expect(fields?.array?.compactMap { $0["name"]?.string } == header, "\(name)")
            }
        }
    }

    @Test func `are the same bytes whenever they are made`() throws {
        let again = try ExportSet(CheckedOutLibrary.library)
        let digests = try Way.inProcess.rows("/v1/export").compactMap { $0["sha256"]?.string }
        #expect(again.files.map(\.content.digest.hexadecimal) == digests)
    }
}
