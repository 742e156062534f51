import HTTPCore

/// Writes a listing in one of the formats.
enum ListRendering {
    /// The envelope of a JSON list: rows, what is said beside them, and where to go on.
    static func json(
        _ listing: Listing, _ selection: ListSelection, meta: [Cell.Member], links: [Cell.Member]
    )
        -> [UInt8]
    {
        let ready = ready(listing, selection)
        var json = JSONWriter(reservingCapacity: envelopeSize + size(of: selection, ready))
        json.beginObject()
        json.key("data")
        json.beginArray()
        if let ready {
            ready.rows.write(ready.places, to: &json)
        } else {
            for row in selection.rows { writeObject(listing, row, selection.columns, &json) }
        }
        json.endArray()
        json.key("meta")
        Cell.object(meta).write(to: &json)
        json.key("links")
        Cell.object(links).write(to: &json)
        json.endObject()
        json.newline()
        return json.bytes
    }

    /// Room for all but the rows. Were it too little, the rows would be copied once more to make room.
    private static let envelopeSize = 4096

    /// One JSON object a line.
    static func ndjson(_ listing: Listing, _ selection: ListSelection) -> [UInt8] {
        let ready = ready(listing, selection)
        var json = JSONWriter(reservingCapacity: size(of: selection, ready))
        if let ready {
            ready.rows.write(ready.places, to: &json) { $0.newline() }
            return json.bytes
        }
        for row in selection.rows {
            writeObject(listing, row, selection.columns, &json)
            json.newline()
        }
        return json.bytes
    }

    /// The rows among the prepared ones, where they are wanted whole.
    private static func ready(_ listing: Listing, _ selection: ListSelection) -> (
        rows: PreparedRows, places: [Int]
    )? {
        guard selection.takesAllColumns, let prepared = listing.prepared else { return nil }
        return (prepared.rows, selection.rows.map(prepared.place))
    }

    private static func size(of selection: ListSelection, _ ready: (rows: PreparedRows, places: [Int])?)
        -> Int
    {
        ready.map { $0.rows.size(of: $0.places) } ?? selection.rows.count * 640
    }

    static func csv(_ listing: Listing, _ selection: ListSelection, byteOrderMark: Bool) -> [UInt8] {
        var csv = CSVWriter(byteOrderMark: byteOrderMark, reservingCapacity: selection.rows.count * 320)
        for column in selection.columns { csv.cell(listing.columns[column]) }
        csv.endRow()
        for row in selection.rows {
            for column in selection.columns { listing.cell(row, column).write(to: &csv) }
            csv.endRow()
        }
        return csv.bytes
    }

    private static func writeObject(
        _ listing: Listing, _ row: Int, _ columns: [Int], _ json: inout JSONWriter
    ) {
        json.beginObject()
        for column in columns {
            json.key(listing.columns[column])
            listing.cell(row, column).write(to: &json)
        }
        json.endObject()
    }
}
