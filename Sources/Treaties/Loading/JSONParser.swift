/// Reads a JSON text (RFC 8259) and tells the line of each value and of a mistake, which Foundation's decoder does not.
struct JSONParser {
    struct Failure: Error {
        let line: Int
        let problem: String
        let remedy: String
    }

    /// Deeper than any schema here, and far from the end of the stack.
    private static let deepest = 64

    let bytes: [UInt8]
    var position = 0
    private(set) var line = 1
    /// Of the last byte before the space that was skipped last.
    private var lineBeforeSpace = 1
    private var depth = 0
    /// Members that stand twice in their object; the first is kept.
    private(set) var repeated: [(name: String, line: Int)] = []

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The one value that the text holds.
    mutating func parse() throws(Failure) -> JSONValue {
        let value = try value()
        skipSpace()
        if current != nil { throw failure("something follows the end", "remove it") }
        return value
    }

    private mutating func value() throws(Failure) -> JSONValue {
        skipSpace()
        let begin = line
        let content: JSONValue.Content =
            switch current {
            case UInt8(ascii: "{"): try object()
            case UInt8(ascii: "["): try list()
            case UInt8(ascii: "\""): .text(try text())
            case UInt8(ascii: "t") where take(word: "true"): .boolean(true)
            case UInt8(ascii: "f") where take(word: "false"): .boolean(false)
            case UInt8(ascii: "n") where take(word: "null"): .null
            case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): try number()
            case nil: throw failure("the text ends too early", "close what is open")
            default:
                throw failure(
                    "a value is missing", "write null, true, false, a number, \"text\", a list or an object")
            }
        return JSONValue(content: content, line: begin)
    }

    private mutating func object() throws(Failure) -> JSONValue.Content {
        var members: [String: JSONValue] = [:]
        try elements(until: "}") { (parser: inout JSONParser) throws(Failure) in
            guard parser.current == UInt8(ascii: "\"") else {
                throw parser.failure("the name of a field is missing", "write it in double quotes")
            }
            let line = parser.line
            let name = try parser.text()
            parser.skipSpace()
            guard parser.take(":") else {
                throw parser.failure("\"\(name)\" has no colon", "write a colon after the name")
            }
            let value = try parser.value()
            if members[name] == nil {
                members[name] = JSONValue(content: value.content, line: line)
            } else {
                parser.repeated.append((name, line))
            }
        }
        return .object(members)
    }

    private mutating func list() throws(Failure) -> JSONValue.Content {
        var values: [JSONValue] = []
        try elements(until: "]") { (parser: inout JSONParser) throws(Failure) in
            values.append(try parser.value())
        }
        return .list(values)
    }

    /// Reads what stands between brackets, with commas between.
    private mutating func elements(
        until end: Unicode.Scalar, _ readElement: (inout JSONParser) throws(Failure) -> Void
    ) throws(Failure) {
        position += 1
        depth += 1
        if depth > Self.deepest { throw failure("the values are nested too deeply", "flatten them") }
        skipSpace()
        var isFirst = true
        while !take(end) {
            if current == nil { throw failure("the text ends too early", "close what is open with \(end)") }
            if !isFirst {
                guard take(",") else {
                    // The line to mend is the one that lacks it, not that of the next value.
                    throw Failure(
                        line: lineBeforeSpace, problem: "a comma or \(end) is missing",
                        remedy: "put a comma between two, and \(end) after the last")
                }
                skipSpace()
                if current == UInt8(ascii: end) {
                    throw Failure(
                        line: lineBeforeSpace, problem: "a comma stands before \(end)", remedy: "remove it")
                }
            }
            try readElement(&self)
            skipSpace()
            isFirst = false
        }
        depth -= 1
    }

    private mutating func skipSpace() {
        lineBeforeSpace = line
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
            default: return
            }
            position += 1
        }
    }
}
