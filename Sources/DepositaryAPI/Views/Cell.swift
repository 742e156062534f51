import HTTPCore

/// One value of a row, before it takes a format.
indirect enum Cell: Equatable, Sendable {
    case null
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([Cell])
    case object([Member])

    struct Member: Equatable, Sendable {
        let name: String
        let cell: Cell
    }

    static func optional(_ text: String?) -> Cell {
        text.map(Cell.text) ?? .null
    }

    static func describing(_ value: (some CustomStringConvertible)?) -> Cell {
        value.map { .text($0.description) } ?? .null
    }

    static func texts(_ texts: some Sequence<String>) -> Cell {
        .list(texts.map(Cell.text))
    }

    /// A nested record, with its members in the order given.
    static func record(_ members: KeyValuePairs<String, Cell>) -> Cell {
        .object(members.map { Member(name: $0.key, cell: $0.value) })
    }

    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .text(let text): json.string(text)
        case .integer(let value): json.integer(value)
        case .boolean(let value): json.boolean(value)
        case .list(let cells):
            json.beginArray()
            for cell in cells { cell.write(to: &json) }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for member in members {
                json.key(member.name)
                member.cell.write(to: &json)
            }
            json.endObject()
        }
    }

    /// A list of plain values becomes one cell joined by `;`; whatever is deeper becomes JSON.
    func write(to csv: inout CSVWriter) {
        switch self {
        case .null: csv.plainCell([])
        case .text(let text): csv.cell(text)
        case .integer(let value): csv.plainCell(String(value).utf8)
        case .boolean(let value): csv.plainCell((value ? "true" : "false").utf8)
        case .list(let cells):
            if let texts = Self.plainTexts(cells) {
                csv.cell(texts.joined(separator: ";"))
            } else {
                writeJSON(to: &csv)
            }
        case .object: writeJSON(to: &csv)
        }
    }

    private static func plainTexts(_ cells: [Cell]) -> [String]? {
        var texts: [String] = []
        for cell in cells {
            guard case .text(let text) = cell else { return nil }
            texts.append(text)
        }
        return texts
    }

    private func writeJSON(to csv: inout CSVWriter) { csv.cell(json) }

    /// As a JSON text.
    var json: String {
        var json = JSONWriter()
        write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// For sorting: values by themselves, lists and records by their members in turn.
    static func ascending(_ left: Cell, _ right: Cell) -> Bool {
        switch (left, right) {
        case (.text(let a), .text(let b)): a < b
        case (.integer(let a), .integer(let b)): a < b
        case (.boolean(let a), .boolean(let b)): !a && b
        case (.list(let a), .list(let b)): a.lexicographicallyPrecedes(b, by: ascending)
        case (.object(let a), .object(let b)):
            a.lexicographicallyPrecedes(b) { ascending($0.cell, $1.cell) }
        // A column holds one kind of value; within it the unknown comes last.
        default: left != .null && right == .null
        }
    }
}
