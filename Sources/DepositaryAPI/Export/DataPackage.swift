import HTTPCore
import Storage
import Treaties

/// `datapackage.json`: what the CSV files hold, as a Frictionless Data Package 1.0.
enum DataPackage {
    /// - Parameter files: one for each collection, in the same order.
    static func description(
        of collections: [ExportCollection], _ files: [ExportFile], _ library: Library, asOf day: CalendarDay
    ) -> [UInt8] {
        let package = Cell.record([
            "profile": .text("tabular-data-package"),
            "name": .text("depositary"),
            "title": .text(library.information.title),
            "description": .text(
                "\(library.information.disclaimer) What depends on a day is as of \(day)."),
            "version": .text(library.version.description),
            "created": .text("\(day)T00:00:00Z"),
            // "Other (Attribution)" of the licences that Open Definition names.
            "licenses": .list([
                .record(["name": .text("other-at"), "title": .text(library.information.license)])
            ]),
            "resources": .list(zip(collections, files).map { resource($0, $1, among: collections) }),
        ])
        return Array((package.json + "\n").utf8)
    }

    private static func resource(
        _ collection: ExportCollection, _ file: ExportFile, among all: [ExportCollection]
    ) -> Cell {
        .record([
            "profile": .text("tabular-data-resource"),
            "name": .text(collection.name),
            "path": .text(file.name),
            "title": .text(collection.meaning),
            "format": .text("csv"),
            "mediatype": .text(Format.csv.mediaType),
            "encoding": .text("utf-8"),
            "bytes": .integer(file.content.size),
            "hash": .text("sha256:" + file.content.digest.hexadecimal),
            "dialect": .record(["lineTerminator": .text("\r\n")]),
            "schema": schema(collection, among: all),
        ])
    }

    private static func schema(_ collection: ExportCollection, among all: [ExportCollection]) -> Cell {
        var members: [Cell.Member] = [
            .init(name: "fields", cell: .list(collection.columns.map(field))),
            // "NA" is Namibia.
            .init(name: "missingValues", cell: .texts([""])),
        ]
        if !collection.key.isEmpty { members.append(.init(name: "primaryKey", cell: .texts(collection.key))) }
        // Instruments lie in two files, and a reference can name one only.
        let references = collection.references.filter { reference in
            all.contains { $0.name == reference.collection }
        }
        if !references.isEmpty {
            members.append(
                .init(
                    name: "foreignKeys",
                    cell: .list(references.map { reference($0.column, $0.collection, in: collection) })))
        }
        return .object(members)
    }

    private static func reference(_ column: String, _ other: String, in collection: ExportCollection) -> Cell
    {
        .record([
            "fields": .texts([column]),
            "reference": .record([
                // The empty name is the resource itself.
                "resource": .text(other == collection.name ? "" : other), "fields": .texts(["id"]),
            ]),
        ])
    }

    private static func field(_ column: ExportCollection.Column) -> Cell {
        var members: [Cell.Member] = [.init(name: "name", cell: .text(column.name))]
        members += type(of: column.schema)
        if !column.meaning.isEmpty { members.append(.init(name: "description", cell: .text(column.meaning))) }
        return .object(members)
    }

    /// Lists of words are joined by `;` and so are strings here; what is deeper is JSON.
    private static func type(of schema: Schema) -> [Cell.Member] {
        func type(_ name: String, _ further: [Cell.Member] = []) -> [Cell.Member] {
            [.init(name: "type", cell: .text(name))] + further
        }
        switch schema {
        case .optional(let inner): return Self.type(of: inner)
        case .integer: return type("integer")
        case .boolean: return type("boolean")
        case .day: return type("date")
        case .partialDate:
            let pattern = Cell.record(["pattern": .text(Schema.partialDatePattern)])
            return type("string", [.init(name: "constraints", cell: pattern)])
        case .list(.record), .list(.list): return type("array")
        case .record: return type("object")
        case .text, .code, .address, .path, .list: return type("string")
        }
    }
}

extension Schema {
    /// What every partial date matches.
    static let partialDatePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
}
