import FoundationEssentials

/// Any JSON value, as decoded by Foundation.
indirect enum JSONValue: Decodable {
    case null
    case boolean(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Int.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .text: "text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

/// A JSON file whose values can be traced back to their lines.
struct JSONDocument {
    let file: String
    let root: [String: JSONValue]
    private let outline: JSONOutline

    /// Nil, with a finding, where the bytes are not a JSON object.
    init?(file: String, bytes: [UInt8], findings: inout [Finding]) {
        self.file = file
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            findings.append(
                Finding(.error, file: file, "the file is not valid UTF-8", remedy: "save it as UTF-8"))
            return nil
        }
        do {
            guard case .object(let root) = try JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
                findings.append(
                    Finding(
                        .error, file: file, line: 1, "the file is not a JSON object",
                        remedy: "begin it with {"))
                return nil
            }
            self.root = root
            outline = JSONOutline(bytes)
            for path in outline.repeated {
                findings.append(
                    Finding(
                        .error, file: file, line: outline.lines[path], field: JSONOutline.field(path),
                        "the field stands twice", remedy: "keep one"))
            }
        } catch {
            let place = Self.place(of: error)
            findings.append(
                Finding(
                    .error, file: file, line: place.line, "the file is not valid JSON", remedy: place.advice))
            return nil
        }
    }

    /// The line of a value or, where it is missing, of what should hold it; nil for the whole file.
    func line(of path: [JSONStep]) -> Int? {
        var path = path
        while !path.isEmpty {
            if let line = outline.lines[path] { return line }
            path.removeLast()
        }
        return nil
    }

    /// Foundation tells the line in words only ("around line 3, column 4").
    private static func place(of error: any Error) -> (line: Int?, advice: String) {
        var reason = "\(error)"
        if let decoding = error as? DecodingError, case .dataCorrupted(let context) = decoding {
            reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
        }
        let line = reason.firstMatch(of: /line ([0-9]+)/).flatMap { Int($0.output.1) }
        return (line, "mend the syntax" + (line == nil ? ": \(reason)" : " at or just before this line"))
    }
}
