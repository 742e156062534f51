import HTTPCore
import Treaties

/// The JSON of rows that are the same in every answer, rendered once: a list is then the joining of ready bytes.
struct PreparedRows: Sendable {
    private let bytes: [UInt8]
    /// Where each row begins, and the end of the last.
    private let starts: [Int]

    /// Renders every row of a table's lists.
    init<Row>(_ table: Table<Row>, _ rows: some Sequence<Row>, in library: Library) {
        let keys = table.listed
        var json = JSONWriter()
        var starts: [Int] = []
        for row in rows {
            json.newline()
            starts.append(json.bytes.count)
            json.beginObject()
            for column in keys {
                json.key(column.name)
                column.cell(row, library).write(to: &json)
            }
            json.endObject()
        }
        // The line feed before the next row is not part of a row.
        json.newline()
        starts.append(json.bytes.count)
        bytes = json.bytes
        self.starts = starts
    }

    /// Writes some of the rows in the order given, each followed by `end`.
    func write(_ rows: [Int], to json: inout JSONWriter, end: (inout JSONWriter) -> Void = { _ in }) {
        for row in rows {
            json.raw(bytes.span.extracting(starts[row]..<(starts[row + 1] - 1)))
            end(&json)
        }
    }

    /// How many bytes some of the rows take.
    func size(of rows: [Int]) -> Int {
        rows.reduce(0) { $0 + starts[$1 + 1] - starts[$1] }
    }
}

/// The prepared rows of a library: of its tables that are asked for most.
struct PreparedTables: Sendable {
    /// By the numbers of spans.
    let ratifications: PreparedRows
    /// By places in the library's actions.
    let actions: PreparedRows

    init(_ library: Library) {
        ratifications = PreparedRows(
            .ratifications, (0..<library.spanCount).lazy.map(library.row(ofSpan:)), in: library)
        actions = PreparedRows(.actions, library.actions.indices.map { Reference($0) }, in: library)
    }
}
