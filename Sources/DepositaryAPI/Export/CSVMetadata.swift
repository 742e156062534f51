import HTTPCore
import Treaties

/// `csv-metadata.json`: what the CSV files hold, as CSV on the Web (Metadata Vocabulary for Tabular Data).
enum CSVMetadata {
    static func description(of collections: [ExportCollection], _ library: Library, asOf day: CalendarDay)
        -> [UInt8]
    {
        let group = Cell.record([
            "@context": .list([
                .text("http://www.w3.org/ns/csvw"), .record(["@language": .text("en")]),
            ]),
            "dc:title": .text(library.information.title),
            "dc:description": .text(
                "\(library.information.disclaimer) What depends on a day is as of \(day)."),
            "dc:rights": .text(library.information.license),
            "dc:hasVersion": .text(library.version.description),
            "tables": .list(collections.map { table($0, among: collections) }),
        ])
        return Array((group.json + "\n").utf8)
    }

    private static func table(_ collection: ExportCollection, among all: [ExportCollection]) -> Cell {
        var schema: [Cell.Member] = [
            .init(name: "columns", cell: .list(collection.columns.map(column)))
        ]
        if !collection.key.isEmpty { schema.append(.init(name: "primaryKey", cell: .texts(collection.key))) }
        // Instruments lie in two tables, and a reference can name one only; nor may it be null.
        let references = collection.references.filter { reference in
            all.contains { $0.name == reference.collection }
                && !collection.columns.contains { $0.name == reference.column && $0.schema.isOptional }
        }
        if !references.isEmpty {
            let keys = references.map { reference in
                Cell.record([
                    "columnReference": .text(reference.column),
                    "reference": .record([
                        "resource": .text(reference.collection + ".csv"), "columnReference": .text("id"),
                    ]),
                ])
            }
            schema.append(.init(name: "foreignKeys", cell: .list(keys)))
        }
        return .record([
            "url": .text(collection.name + ".csv"), "dc:description": .text(collection.meaning),
            "tableSchema": .object(schema),
        ])
    }

    private static func column(_ column: ExportCollection.Column) -> Cell {
        var members: [Cell.Member] = [
            .init(name: "name", cell: .text(column.name)), .init(name: "titles", cell: .text(column.name)),
            .init(name: "datatype", cell: datatype(of: column.schema)), .init(name: "null", cell: .text("")),
        ]
        if separates(column.schema) { members.append(.init(name: "separator", cell: .text(";"))) }
        if !column.meaning.isEmpty {
            members.append(.init(name: "dc:description", cell: .text(column.meaning)))
        }
        return .object(members)
    }

    /// Whether it is a list of plain values, which stand in one cell with `;` between them.
    private static func separates(_ schema: Schema) -> Bool {
        switch schema {
        case .optional(let inner): separates(inner)
        case .list(.record), .list(.list): false
        case .list: true
        default: false
        }
    }

    private static func datatype(of schema: Schema) -> Cell {
        switch schema {
        case .optional(let inner): datatype(of: inner)
        case .integer: .text("integer")
        case .boolean: .text("boolean")
        case .day: .text("date")
        case .partialDate: .record(["base": .text("string"), "format": .text(Schema.partialDatePattern)])
        case .address: .text("anyURI")
        case .list(.record), .list(.list), .record: .text("json")
        case .list(let inner): datatype(of: inner)
        case .text, .code, .path: .text("string")
        }
    }
}
