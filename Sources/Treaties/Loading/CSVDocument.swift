/// A file of comma-separated values (RFC 4180) with a header row that must be the expected one.
///
/// A row is one line: a line feed within a quoted cell, which the RFC allows, is refused.
struct CSVDocument {
    struct Row {
        /// From 1.
        let line: Int
        let cells: [String]
    }

    let file: String
    let columns: [String]
    let rows: [Row]

    /// A document without rows.
    init(emptyFile file: String, columns: [String]) {
        self.file = file
        self.columns = columns
        rows = []
    }

    /// Reads the rows; what is malformed is reported and left out.
    init(file: String, bytes: [UInt8], columns: [String], findings: inout [Finding]) {
        self.file = file
        self.columns = columns
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
            findings.append(
                Finding(
                    .error, file: file, line: 1, "the file begins with a byte order mark",
                    remedy: "save it as UTF-8 without one"))
            rows = []
            return
        }
        var parser = CSVParser(bytes: bytes)
        var rows: [Row] = []
        var expectsHeader = true
        while let result = parser.nextRow() {
            switch result {
            case .failure(let failure):
                findings.append(
                    Finding(.error, file: file, line: failure.line, failure.problem, remedy: failure.remedy))
                // Without its header nothing else of the file can be told.
                if expectsHeader {
                    self.rows = []
                    return
                }
            case .success(let row) where expectsHeader:
                expectsHeader = false
                guard row.cells == columns else {
                    findings.append(
                        Finding(
                            .error, file: file, line: row.line, "the header is not the expected one",
                            remedy: "it must read \(columns.joined(separator: ","))"))
                    self.rows = []
                    return
                }
            case .success(let row) where row.cells.count != columns.count:
                findings.append(
                    Finding(
                        .error, file: file, line: row.line,
                        "the row has \(row.cells.count) cell\(row.cells.count == 1 ? "" : "s")",
                        remedy: "it needs \(columns.count)"))
            case .success(let row):
                rows.append(row)
            }
        }
        if expectsHeader {
            findings.append(
                Finding(
                    .error, file: file, "the file is empty",
                    remedy: "it must begin with \(columns.joined(separator: ","))"))
        }
        self.rows = rows
    }
}

/// Takes one row after another from the bytes.
struct CSVParser {
    struct Failure: Error {
        let line: Int
        let problem: String
        let remedy: String
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    /// Of the row before, which the next one will most likely have too.
    private var width = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil at the end. After a failure it goes on with the next line.
    mutating func nextRow() -> Result<CSVDocument.Row, Failure>? {
        guard position < bytes.count else { return nil }
        var cells: [String] = []
        cells.reserveCapacity(width)
        while true {
            switch nextCell() {
            case .failure(let failure):
                skipLine()
                return .failure(failure)
            case .success(let cell):
                cells.append(cell)
            }
            guard position < bytes.count else { break }
            let separator = bytes[position]
            position += 1
            if separator == UInt8(ascii: ",") { continue }
            break
        }
        width = cells.count
        defer { line += 1 }
        return .success(CSVDocument.Row(line: line, cells: cells))
    }

    private mutating func nextCell() -> Result<String, Failure> {
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return quotedCell() }
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "\n"):
                return text(bytes[start..<position])
            case UInt8(ascii: "\""):
                return failure(
                    "a quote stands inside an unquoted cell",
                    "put the whole cell in quotes and double the inner ones")
            case UInt8(ascii: "\r"):
                return carriageReturn()
            default: position += 1
            }
        }
        return text(bytes[start..<position])
    }

    private mutating func quotedCell() -> Result<String, Failure> {
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            // The cell ends with its line at the latest, so that the rows after it are read all the same.
            if byte == UInt8(ascii: "\n") { break }
            position += 1
            guard byte == UInt8(ascii: "\"") else {
                content.append(byte)
                continue
            }
            if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
                content.append(byte)
                position += 1
                continue
            }
            guard position < bytes.count else { return text(content[...]) }
            switch bytes[position] {
            case UInt8(ascii: ","), UInt8(ascii: "\n"): return text(content[...])
            case UInt8(ascii: "\r"): return carriageReturn()
            default:
                return failure("text follows a closing quote", "end the cell with a comma or a line feed")
            }
        }
        return failure("a quoted cell is not closed", "close it with a quote on the same line")
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> Result<String, Failure> {
        if bytes.isEmpty { return .success("") }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) {
            return failure("the cell holds a control character", "remove it; a tab is one too")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return failure("the cell is not valid UTF-8", "save the file as UTF-8")
        }
        return .success(text)
    }

    private func carriageReturn<T>() -> Result<T, Failure> {
        failure("a carriage return stands in the line", "end lines with a line feed alone")
    }

    private func failure<T>(_ problem: String, _ remedy: String) -> Result<T, Failure> {
        .failure(Failure(line: line, problem: problem, remedy: remedy))
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position += 1
        line += 1
    }
}
