import HTTPCore

/// Writes a listing in one of the formats.
enum ListRendering {
    /// The envelope of a JSON list: rows, what is said beside them, and where to go on.
    static func json(
        _ listing: Listing, _ selection: ListSelection, meta: [Cell.Member], links: [Cell.Member]
    )
        -> [UInt8]
    {
        var json = JSONWriter(reservingCapacity: 512 + selection.rows.count * 640)
        json.beginObject()
        json.key("data")
        json.beginArray()
        for row in selection.rows { writeObject(listing, row, selection, &json) }
        json.endArray()
        json.key("meta")
        Cell.object(meta).write(to: &json)
        json.key("links")
        Cell.object(links).write(to: &json)
        json.endObject()
        json.newline()
        return json.bytes
    }

    /// One JSON object a line.
    static func ndjson(_ listing: Listing, _ selection: ListSelection) -> [UInt8] {
        var json = JSONWriter(reservingCapacity: selection.rows.count * 640)
        for row in selection.rows {
            writeObject(listing, row, selection, &json)
            json.newline()
        }
        return json.bytes
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
        _ listing: Listing, _ row: Int, _ selection: ListSelection, _ json: inout JSONWriter
    ) {
        if selection.takesAllColumns, let prepared = listing.prepared {
            return prepared.rows.write(prepared.place(row), to: &json)
        }
        json.beginObject()
        for column in selection.columns {
            json.key(listing.columns[column])
            listing.cell(row, column).write(to: &json)
        }
        json.endObject()
    }
}
