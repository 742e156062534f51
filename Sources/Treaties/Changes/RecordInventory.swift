/// The records of a library's files, each by what names it and with its fields as they are written.
///
/// It reads no meaning into them, so that it can also read a library of another schema: a field that one of two
/// libraries lacks is the same as an empty one.
struct RecordInventory {
    struct Key: Hashable {
        let collection: Change.Collection
        /// The identifier, or with colons between them the parts that name the record.
        let record: String
    }

    /// Field by field; what is empty is left out.
    private(set) var records: [Key: [String: String]] = [:]
    /// What could not be read.
    private(set) var findings: [Finding] = []

    init(_ files: LibraryFiles) {
        for table in Self.tables { read(table.file, of: files) { table.key($0) } }
        for kind in Change.Collection.allCases where RecordKind(rawValue: kind.rawValue) != nil {
            read("collections/\(kind.rawValue).csv", of: files) { Key(collection: kind, record: $0["id"]) }
        }
        for folder in ["frameworks/", "regional-agreements/"] { readInstruments(in: folder, of: files) }
        for table in Self.belongings { append(table, of: files) }
    }

    // MARK: Tables

    /// The cells of a row by column.
    private struct Row {
        let cells: [String: String]
        subscript(column: String) -> String { cells[column] ?? "" }

        func joined(_ columns: String...) -> String { columns.map { self[$0] }.joined(separator: ":") }
    }

    /// A file whose rows are records.
    private struct RecordFile: Sendable {
        let file: String
        let key: @Sendable (Row) -> Key
    }

    /// A file whose rows are a field of other records.
    private struct BelongingFile: Sendable {
        let file, field: String
        let owner: @Sendable (Row) -> Key?
    }

    private static let tables = [
        RecordFile(file: "participants.csv") { Key(collection: .countries, record: $0["id"]) },
        RecordFile(file: "groups.csv") { Key(collection: .groups, record: $0["id"]) },
        RecordFile(file: "memberships.csv") {
            Key(collection: .memberships, record: $0.joined("group", "participant", "status", "from"))
        },
        RecordFile(file: "sources.csv") { Key(collection: .sources, record: $0["id"]) },
        RecordFile(file: "vocabulary.csv") { Key(collection: .vocabulary, record: $0.joined("set", "code")) },
    ]

    private static let belongings = [
        BelongingFile(file: "names.csv", field: "names") {
            Key(collection: .countries, record: $0["participant"])
        },
        BelongingFile(file: "collections/decisions.csv", field: "decisions") {
            Key(collection: .cases, record: $0["case"])
        },
        BelongingFile(file: "collections/court-acceptances.csv", field: "acceptances") {
            Key(collection: .courts, record: $0["court"])
        },
        BelongingFile(file: "collections/evidence.csv", field: "field_evidence") { row in
            Change.Collection(rawValue: row["collection"]).map { Key(collection: $0, record: row["record"]) }
        },
    ]

    // MARK: Reading

    private mutating func read(_ file: String, of files: LibraryFiles, key: (Row) -> Key) {
        for row in rows(of: file, in: files) {
            add(row.cells, at: key(row))
        }
    }

    /// Two rows of one name are told apart by their source, and else stand as one.
    private mutating func add(_ fields: [String: String], at key: Key) {
        let fields = fields.filter { !$0.value.isEmpty }
        guard records[key] != nil, let source = fields["source"] else {
            records[key] = fields
            return
        }
        records[Key(collection: key.collection, record: key.record + ":" + source)] = fields
    }

    private mutating func readInstruments(in folder: String, of files: LibraryFiles) {
        for file in files.paths(in: folder, ending: ".json") {
            let document = JSONDocument(file: file, bytes: files.contents[file] ?? [], findings: &findings)
            guard let document else { continue }
            var fields = document.root.mapValues(\.canonicalText)
            fields["scope"] = String(folder.dropLast())
            add(fields, at: Key(collection: .instruments, record: Self.id(of: file, in: folder)))
        }
        for file in files.paths(in: folder, ending: ".csv") {
            let instrument = Self.id(of: file, in: folder)
            read(file, of: files) { row in
                Key(
                    collection: .actions,
                    record: instrument + ":" + row.joined("participant", "type", "date"))
            }
        }
    }

    private static func id(of file: String, in folder: String) -> String {
        String(file.dropFirst(folder.count).prefix { $0 != "." })
    }

    /// In no order, for rows that only changed places are the same.
    private mutating func append(_ table: BelongingFile, of files: LibraryFiles) {
        var lines: [Key: [String]] = [:]
        for row in rows(of: table.file, in: files) {
            guard let owner = table.owner(row) else { continue }
            let cells = row.cells.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            lines[owner, default: []].append(cells.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
        }
        for (owner, lines) in lines {
            records[owner]?[table.field] = lines.sorted().joined(separator: "\n")
        }
    }

    private mutating func rows(of file: String, in files: LibraryFiles) -> [Row] {
        guard let bytes = files.contents[file] else { return [] }
        var parser = CSVParser(bytes: bytes)
        var columns: [String]?
        var rows: [Row] = []
        while let result = parser.nextRow() {
            switch result {
            case .failure(let failure):
                findings.append(
                    Finding(.error, file: file, line: failure.line, failure.problem, remedy: failure.remedy))
            case .success(let row):
                guard let columns else {
                    columns = row.cells
                    continue
                }
                rows.append(Row(cells: Dictionary(zip(columns, row.cells)) { first, _ in first }))
            }
        }
        return rows
    }
}

extension JSONValue {
    /// The same for equal values, however they are laid out; empty where it says nothing.
    fileprivate var canonicalText: String {
        switch content {
        case .null: ""
        case .boolean(let value): value ? "true" : "false"
        case .number(let value): String(value)
        case .otherNumber: "a number"
        case .text(let text): text
        case .list(let values):
            values.isEmpty ? "" : "[" + values.map(\.canonicalText).joined(separator: "\n") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.canonicalText)" }
                .joined(separator: "\n") + "}"
        }
    }
}
