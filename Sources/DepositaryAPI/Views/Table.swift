import Treaties

/// How the rows of a collection look: the same columns in every format.
struct Table<Row>: Sendable {
    struct Column: Sendable {
        let name: String
        let schema: Schema
        let meaning: String
        /// Left out of lists, where it would repeat much: shown on the record's own page.
        let isDetail: Bool
        let cell: @Sendable (Row, Library) -> Cell

        init(
            _ name: String, _ schema: Schema, _ meaning: String, isDetail: Bool = false,
            _ cell: @escaping @Sendable (Row, Library) -> Cell
        ) {
            self.name = name
            self.schema = schema
            self.meaning = meaning
            self.isDetail = isDetail
            self.cell = cell
        }

        /// What it holds, whatever the row.
        var field: Schema.Field { Schema.Field(name, schema, meaning) }
    }

    let columns: [Column]
    /// The columns of lists.
    let listed: [Column]
    /// What they hold.
    private let listedFields: [Schema.Field]
    private let listedNames: [String]

    init(columns: [Column]) {
        self.columns = columns
        listed = columns.filter { !$0.isDetail }
        listedFields = listed.map(\.field)
        listedNames = listed.map(\.name)
    }

    /// What every column of one row holds.
    var schema: Schema { .record(columns.map(\.field)) }

    func listing(
        _ rows: [Row], in library: Library, meta: [Cell.Member] = [], prepared: PreparedListing? = nil
    ) -> Listing {
        listing(count: rows.count, in: library, meta: meta, prepared: prepared) { rows[$0] }
    }

    /// Rows that are made only when they are needed.
    func listing(
        count: Int, in library: Library, meta: [Cell.Member] = [], prepared: PreparedListing? = nil,
        row: @escaping (Int) -> Row
    ) -> Listing {
        let columns = listed
        return Listing(
            columns: listedNames, count: count, meta: meta,
            cell: { place, column in columns[column].cell(row(place), library) }, prepared: prepared,
            fields: listedFields)
    }

    /// Every column of one row.
    func record(_ row: Row, in library: Library) -> Cell {
        .object(columns.map { Cell.Member(name: $0.name, cell: $0.cell(row, library)) })
    }

    /// The same as an answer, at its canonical address.
    func answer(_ row: Row, in library: Library, location: String) -> Answer {
        .record(record(row, in: library), location: location, schema: schema)
    }
}

/// The rows that answer a request, whatever they are rows of.
struct Listing {
    let columns: [String]
    let count: Int
    /// What the answer says beside its rows.
    let meta: [Cell.Member]
    /// The cell at a row and a column.
    let cell: (Int, Int) -> Cell
    /// The same rows in all their columns, ready to be joined.
    var prepared: PreparedListing?
    /// What the columns hold; empty where they are of no table.
    var fields: [Schema.Field] = []
}

/// Where the rows of a listing stand among the prepared ones.
struct PreparedListing {
    let rows: PreparedRows
    let place: (Int) -> Int
}
