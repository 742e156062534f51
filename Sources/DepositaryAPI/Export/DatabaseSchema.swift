import Treaties

/// The tables, keys, indexes and views of the database, in SQL.
enum DatabaseSchema {
    /// The table that holds the rows of a collection: both collections of instruments share one, so that an instrument is
    /// found in one place. Ratifications are the spans of one day.
    static func table(of collection: ExportCollection) -> String? {
        switch collection.name {
        case "frameworks", "regional-agreements": "instruments"
        case "ratifications": nil
        default: name(of: collection)
        }
    }

    /// What the rows of a collection are found under, table or view.
    static func name(of collection: ExportCollection) -> String {
        String(collection.name.map { $0 == "-" ? "_" : $0 })
    }

    static func statements(for collections: [ExportCollection], asOf day: CalendarDay) -> [String] {
        var statements = [
            """
            CREATE TABLE "library" ("title" TEXT NOT NULL, "version" TEXT NOT NULL, "as_of" TEXT NOT NULL,
              "license" TEXT NOT NULL, "disclaimer" TEXT NOT NULL)
            """,
            "CREATE TABLE \"days\" (\"date\" TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID",
        ]
        var made: Set<String> = []
        for collection in collections {
            guard let table = table(of: collection), made.insert(table).inserted else { continue }
            statements.append(creation(of: table, collection))
            statements += collection.references.map { reference in
                "CREATE INDEX \"\(table)_\(reference.column)\" ON \"\(table)\" (\"\(reference.column)\")"
            }
        }
        return statements + views(collections, asOf: day)
    }

    private static func creation(of table: String, _ collection: ExportCollection) -> String {
        let references = Dictionary(
            uniqueKeysWithValues: collection.references.map { ($0.column, $0.collection) })
        var parts = collection.columns.map { column in
            "  \"\(column.name)\" \(type(of: column.schema))"
                + (references[column.name].map { " REFERENCES \"\($0)\" (\"id\")" } ?? "")
        }
        if !collection.key.isEmpty { parts.append("  PRIMARY KEY (\(quoted(collection.key)))") }
        return "CREATE TABLE \"\(table)\" (\n" + parts.joined(separator: ",\n") + "\n)"
    }

    private static func type(of schema: Schema) -> String {
        switch schema {
        case .optional(let inner): type(of: inner)
        case .integer, .boolean: "INTEGER"
        default: "TEXT"
        }
    }

    private static func views(_ collections: [ExportCollection], asOf day: CalendarDay) -> [String] {
        let scopes = [
            ("frameworks", Instrument.Scope.framework), ("regional_agreements", .regionalAgreement),
        ]
        let columns = collections.first { $0.name == "ratifications" }?.columns.map(\.name) ?? []
        return scopes.map { view, scope in
            "CREATE VIEW \"\(view)\" AS SELECT * FROM \"instruments\" WHERE \"scope\" = '\(scope.rawValue)'"
        } + [
            """
            CREATE VIEW "status_on_date" AS SELECT "days"."date", \(quoted(columns)) FROM "days" JOIN "status_spans"
              ON ("from_day" IS NULL OR "from_day" <= "days"."date")
              AND ("until_day" IS NULL OR "days"."date" < "until_day")
            """,
            """
            CREATE VIEW "ratifications" AS SELECT \(quoted(columns)) FROM "status_on_date"
              WHERE "date" = '\(day)'
            """,
        ]
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
