import Foundation

/// JSON of any shape, read by Foundation and not by the project's own code.
public enum JSONValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// A value that no answer of this project may hold, such as a fraction.
    public struct Unexpected: Error {
        /// The value in words.
        public let description: String
    }

    /// Reads a whole text. Throws Foundation's error, or `Unexpected`.
    public init(_ bytes: [UInt8]) throws {
        try self.init(
            foundation: JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
    }

    /// Reads a whole text. Throws Foundation's error, or `Unexpected`.
    public init(_ text: String) throws {
        try self.init(Array(text.utf8))
    }

    private init(foundation value: Any) throws {
        switch value {
        case let string as String: self = .string(string)
        case is NSNull: self = .null
        case let array as [Any]:
            self = .array(try array.map { try JSONValue(foundation: $0) })
        case let object as [String: Any]:
            self = .object(try object.mapValues { try JSONValue(foundation: $0) })
        // A truth value is a number too, of one byte.
        case let number as NSNumber where unsafe number.objCType.pointee == CChar(UInt8(ascii: "c")):
            self = .boolean(number.boolValue)
        case let number as NSNumber where number.doubleValue == Double(number.intValue):
            self = .integer(number.intValue)
        default: throw Unexpected(description: "\(value)")
        }
    }

    /// The elements of an array, or the lines of NDJSON, read at once.
    public static func lines(_ bytes: [UInt8]) throws -> [JSONValue] {
        try JSONValue([UInt8(ascii: "[")] + asElements(bytes) + [UInt8(ascii: "]")]).array ?? []
    }

    /// NDJSON as the elements of a JSON array: no line end can stand within a JSON text.
    public static func asElements(_ ndjson: [UInt8]) -> [UInt8] {
        ndjson.dropLast().map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: ",") : $0 }
    }

    /// The names of the first line's members, in the order in which they were written.
    public static func names(inFirstLineOf ndjson: [UInt8]) -> [String] {
        var names: [String] = []
        var depth = 0
        var start: Int?
        var isEscaped = false
        var last = ""
        for (index, byte) in ndjson.enumerated() {
            if let begun = start {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    last = String(decoding: ndjson[begun..<index], as: UTF8.self)
                    start = nil
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): start = index + 1
            case UInt8(ascii: ":") where depth == 1: names.append(last)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\n"): return names
            default: break
            }
        }
        return names
    }

    /// The member of that name; nil where there is none, or where this is no object.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The element at that place; nil where there is none, or where this is no array.
    public subscript(index: Int) -> JSONValue? {
        if let array, array.indices.contains(index) { array[index] } else { nil }
    }

    /// The text; nil where this is none.
    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The whole number; nil where this is none.
    public var integer: Int? {
        if case .integer(let integer) = self { integer } else { nil }
    }

    /// The truth value; nil where this is none.
    public var boolean: Bool? {
        if case .boolean(let boolean) = self { boolean } else { nil }
    }

    /// The elements; nil where this is no array.
    public var array: [JSONValue]? {
        if case .array(let array) = self { array } else { nil }
    }

    /// The members; nil where this is no object.
    public var object: [String: JSONValue]? {
        if case .object(let object) = self { object } else { nil }
    }
}
