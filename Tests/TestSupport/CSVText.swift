/// Comma-separated values (RFC 4180) read for tests: a small reader that shares nothing with the project's own.
public struct CSVText {
    /// The cells of the first line.
    public let header: [String]
    /// The cells of every further line.
    public let rows: [[String]]

    /// What breaks RFC 4180.
    public struct Malformed: Error {
        /// Counted in records, from 1.
        public let line: Int
        /// What is wrong there.
        public let reason: String
    }

    /// Reads a whole text.
    ///
    /// - Throws: `Malformed`, also where a row has not as many cells as the header.
    public init(_ text: String) throws(Malformed) {
        var records: [[String]] = []
        var record: [String] = []
        var cell: [Unicode.Scalar] = []
        var isQuoted = false
        var wasQuoted = false
        var scalars = text.unicodeScalars.makeIterator()
        var pending: Unicode.Scalar?

        func endCell() {
            var string = String.UnicodeScalarView()
            string.append(contentsOf: cell)
            record.append(String(string))
            cell = []
            wasQuoted = false
        }
        while let scalar = pending ?? scalars.next() {
            pending = nil
            switch scalar {
            case "\"" where isQuoted:
                pending = scalars.next()
                if pending == "\"" {
                    cell.append("\"")
                    pending = nil
                } else {
                    isQuoted = false
                    wasQuoted = true
                }
            case _ where isQuoted: cell.append(scalar)
            case "\"" where cell.isEmpty && !wasQuoted: isQuoted = true
            case ",": endCell()
            case "\n":
                endCell()
                records.append(record)
                record = []
            case "\r":
                pending = scalars.next()
                if pending != "\n" { throw Malformed(line: records.count + 1, reason: "CR without LF") }
            case _ where wasQuoted || scalar == "\"":
                throw Malformed(line: records.count + 1, reason: "a quote inside a cell")
            default: cell.append(scalar)
            }
        }
        guard !isQuoted, cell.isEmpty, record.isEmpty else {
            throw Malformed(line: records.count + 1, reason: "the last line does not end")
        }
        guard let first = records.first else { throw Malformed(line: 1, reason: "there is no header") }
        header = first
        rows = Array(records.dropFirst())
        if let odd = rows.firstIndex(where: { $0.count != first.count }) {
            throw Malformed(line: odd + 2, reason: "\(rows[odd].count) cells under \(first.count) names")
        }
    }

    /// The rows as dictionaries by the names of the header.
    public var records: [[String: String]] {
        rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
