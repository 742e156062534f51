import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

/// What columns say of themselves is what their cells hold.
@Suite struct `A schema` {
    private let samples: Samples
    private let codes: Set<String>

    init() throws {
        let library = try CheckedOutLibrary.library
        samples = Samples(library: library, search: PreparedSearch(library), routes: RouteTable.routes)
        codes = Set(library.vocabulary.map { $0.set + "/" + $0.code })
    }

    @Test(arguments: Example.lists.filter { !$0.route.hasColumnsOfQuestion })
    func `of a list's columns fits every row`(example: Example) throws {
        let schema = try #require(try samples.sample(of: example.route).schema)
        let misfits = try Way.inProcess.rows(example.target("limit=10000")).enumerated().flatMap {
            schema.misfits($1, at: "[\($0)]", codes: codes)
        }
        #expect(misfits.isEmpty, "\(misfits.prefix(5))")
    }

    /// Each record of the collection that the route goes on from, so that nothing rare is missed.
    @Test(arguments: Example.records.filter { $0.route.captureNames.count == 1 })
    func `of a record fits every record of its collection`(example: Example) throws {
        let schema = try #require(try samples.sample(of: example.route).schema)
        let name = try #require(example.route.captureNames.first)
        let keys = try samples.keys(for: name, of: example.route)
        #expect(!keys.isEmpty)
        for key in keys {
            let record = try Way.inProcess.json(example.route.path([name: key]))["data"] ?? .null
            let misfits = schema.misfits(record, at: key, codes: codes)
            #expect(misfits.isEmpty, "\(misfits.prefix(5))")
        }
    }

    @Test(arguments: Example.lists + Example.records)
    func `says in a sentence what each member means`(example: Example) throws {
        func fields(_ schema: Schema) -> [Schema.Field] {
            switch schema {
            case .record(let members): members + members.flatMap { fields($0.schema) }
            case .list(let element), .optional(let element): fields(element)
            default: []
            }
        }
        guard let schema = try samples.sample(of: example.route).schema else { return }
        for field in fields(schema) {
            #expect(field.meaning.hasSuffix(".") && field.meaning.count > 8, "\(field.name)")
        }
    }
}

@Suite struct `What does not fit a schema` {
    @Test(arguments: [
        (Schema.text, "null"), (.text, "1"), (.integer, "\"1\""), (.boolean, "0"), (.day, "\"2001\""),
        (.partialDate, "\"soon\""), (.code("status"), "\"partly\""), (.address, "\"a book\""),
        (.path, "\"v1\""), (.list(.text), "[\"a\", 1]"), (.optional(.text), "1"),
        (.record([.init("a", .text, "")]), "{}"),
        (.record([.init("a", .text, "")]), "{\"a\": \"\", \"b\": 1}"),
    ])
    func `is noticed`(schema: Schema, text: String) throws {
        #expect(try !schema.misfits(JSONValue(text), at: "", codes: ["status/party"]).isEmpty)
    }
}
