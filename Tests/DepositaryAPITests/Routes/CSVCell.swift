import TestSupport

/// What a cell of CSV holds, beside the JSON of the same row.
enum CSVCell {
    /// Whether it says what the JSON member does.
    static func agrees(_ cell: String, with member: JSONValue?) throws -> Bool {
        switch member {
        case nil: false
        case .null: cell.isEmpty
        case .boolean(let value): cell == (value ? "true" : "false")
        case .integer(let value): cell == "\(value)"
        case .string(let text): cell == safe(text)
        case .array(let members) where members.allSatisfy { $0.string != nil }:
            cell == safe(members.compactMap(\.string).joined(separator: ";"))
        case .array, .object: try JSONValue(cell) == member
        }
    }

    /// An apostrophe keeps spreadsheets from running a text.
    private static func safe(_ text: String) -> String {
        text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    }
}
