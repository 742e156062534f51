import Storage
import Treaties

/// The database of an export: a table for each collection, keys between them, and views that ask what the API asks.
struct ExportDatabase {
    private let database: Database

    /// Makes its tables and views, empty but for the library's own and the calendar.
    init(_ library: Library, _ collections: [ExportCollection], asOf day: CalendarDay) throws(StorageError) {
        database = try Database()
        try database.execute("BEGIN")
        for statement in DatabaseSchema.statements(for: collections, asOf: day) {
            try database.execute(statement)
        }
        let information = library.information
        try database.prepare("INSERT INTO \"library\" VALUES (?, ?, ?, ?, ?)").run([
            .text(information.title), .text(library.version.description), .text(day.description),
            .text(information.license), .text(information.disclaimer),
        ])
        try fillCalendar(library, asOf: day)
    }

    /// Every day on which a status may have changed, and ten years to come.
    private func fillCalendar(_ library: Library, asOf day: CalendarDay) throws(StorageError) {
        let first = (0..<library.spanCount).compactMap { library.days(ofSpan: $0).from }.min() ?? day
        let last = day.adding(months: 120)
        let insertion = try database.prepare("INSERT INTO \"days\" VALUES (?)")
        // From the day before the first change on: it stands for all days before.
        for number in (min(first, day).number - 1)...last.number {
            try insertion.run([.text(CalendarDay(number: number).description)])
        }
    }

    /// Where the rows of a collection go; nil where they are a view of another's.
    func insertion(into collection: ExportCollection) throws(StorageError) -> Insertion? {
        guard let table = DatabaseSchema.table(of: collection) else { return nil }
        let places = collection.columns.map { _ in "?" }.joined(separator: ", ")
        return try database.prepare("INSERT INTO \"\(table)\" VALUES (\(places))")
    }

    /// The file, once all rows are in it.
    func finish() throws(StorageError) -> StoredFile {
        try database.execute("COMMIT")
        try database.execute("ANALYZE")
        return try database.finish()
    }
}

extension Cell {
    /// A truth value is 0 or 1, as SQLite has it; a list or record is JSON, which its functions read.
    var databaseValue: Insertion.Value {
        switch self {
        case .null: .null
        case .text(let text): .text(text)
        case .integer(let number): .integer(number)
        case .boolean(let value): .integer(value ? 1 : 0)
        case .list, .object: .text(json)
        }
    }
}
