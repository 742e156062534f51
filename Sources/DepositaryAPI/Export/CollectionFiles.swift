import HTTPCore
import Storage
import Treaties

/// One collection in every format. Each row is read once and written everywhere, so that no two can disagree.
enum CollectionFiles {
    /// What is written is passed on in pieces of about this size.
    private static let piece = 64 << 10

    static func make(
        _ collection: ExportCollection, of library: Library, asOf day: CalendarDay,
        into database: ExportDatabase?
    ) throws(StorageError) -> [ExportFile] {
        let files = (csv: try FileMaker(), ndjson: try FileMaker(), json: try FileMaker())
        var (csv, ndjson, json) = (CSVWriter(), JSONWriter(), JSONWriter())
        for column in collection.columns { csv.cell(column.name) }
        csv.endRow()
        json.beginObject()
        json.key("data")
        json.beginArray()
        let insertion = try database?.insertion(into: collection)
        for place in 0..<collection.count {
            let cells = collection.row(place)
            for cell in cells { cell.write(to: &csv) }
            csv.endRow()
            let start = ndjson.bytes.count
            write(cells, collection.columns, to: &ndjson)
            json.raw(ndjson.bytes.span.extracting(start..<ndjson.bytes.count))
            ndjson.newline()
            try insertion?.run(cells.map(\.databaseValue))
            if json.bytes.count >= piece {
                try files.csv.write(csv.bytes.span)
                try files.ndjson.write(ndjson.bytes.span)
                try files.json.write(json.bytes.span)
                csv.clear()
                ndjson.clear()
                json.clear()
            }
        }
        json.endArray()
        json.key("meta")
        meta(collection, of: library, asOf: day).write(to: &json)
        json.endObject()
        json.newline()
        try files.csv.write(csv.bytes.span)
        try files.ndjson.write(ndjson.bytes.span)
        try files.json.write(json.bytes.span)
        return [(Format.csv, files.csv), (.ndjson, files.ndjson), (.json, files.json)].map { format, maker in
            ExportFile(
                name: "\(collection.name).\(format.rawValue)", contentType: format.contentType,
                meaning: collection.meaning, rows: collection.count, content: maker.finish())
        }
    }

    private static func write(
        _ cells: [Cell], _ columns: [ExportCollection.Column], to json: inout JSONWriter
    ) {
        json.beginObject()
        for (column, cell) in zip(columns, cells) {
            json.key(column.name)
            cell.write(to: &json)
        }
        json.endObject()
    }

    /// As in an answer of the API.
    private static func meta(_ collection: ExportCollection, of library: Library, asOf day: CalendarDay)
        -> Cell
    {
        .record([
            "count": .integer(collection.count), "total": .integer(collection.count),
            "as_of": .text(day.description), "library_version": .text(library.version.description),
            "license": .text(library.information.license),
            "disclaimer": .text(library.information.disclaimer),
        ])
    }
}
