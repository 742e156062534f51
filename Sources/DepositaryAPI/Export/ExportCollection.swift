import Treaties

/// A list as it is exported: every row of one library, in the columns and the order of the API's own list.
struct ExportCollection {
    struct Column {
        let name: String
        let schema: Schema
        let meaning: String
    }

    /// As in the path of the list.
    let name: String
    let meaning: String
    let columns: [Column]
    /// Names of the columns that tell a row from all others; empty where none do.
    let key: [String]
    /// Of rows.
    let count: Int
    /// The cells of the row at a place.
    let row: (Int) -> [Cell]

    init<Row>(
        _ name: String, _ meaning: String, _ table: Table<Row>, _ rows: some RandomAccessCollection<Row>,
        key: [String] = [], in library: Library
    ) {
        let listed = table.listed
        self.name = name
        self.meaning = meaning
        columns = listed.map { Column(name: $0.name, schema: $0.schema, meaning: $0.meaning) }
        self.key = key.isEmpty && listed.contains { $0.name == "id" } ? ["id"] : key
        count = rows.count
        row = { place in
            let row = rows[rows.index(rows.startIndex, offsetBy: place)]
            return listed.map { $0.cell(row, library) }
        }
    }

    /// Columns are named for what they refer to: the collection by whose `id` a value is found.
    static let referred = [
        "source": "sources", "country": "countries", "group": "groups", "instrument": "instruments",
        "court": "courts", "case": "cases", "parent": "organizations",
    ]

    /// The columns that hold the identifier of a record elsewhere, with the collection of that.
    var references: [(column: String, collection: String)] {
        columns.compactMap { column in Self.referred[column.name].map { (column.name, $0) } }
    }
}
