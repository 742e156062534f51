import TestSupport
import Treaties

@testable import DepositaryAPI

extension Schema {
    /// What of a value this schema does not allow, each with its place; empty where it fits.
    func misfits(_ value: JSONValue, at place: String, codes: Set<String>) -> [String] {
        switch self {
        case .optional(let schema):
            return value == .null ? [] : schema.misfits(value, at: place, codes: codes)
        case .text, .address, .path, .day, .partialDate, .code:
            guard let text = value.string else { return ["\(place): \(value) is no text"] }
            return allows(text, codes) ? [] : ["\(place): \"\(text)\" is no \(self)"]
        case .integer: return value.integer == nil ? ["\(place): \(value) is no number"] : []
        case .boolean: return value.boolean == nil ? ["\(place): \(value) is no truth value"] : []
        case .list(let schema):
            guard let elements = value.array else { return ["\(place): \(value) is no list"] }
            return elements.enumerated().flatMap { index, element in
                schema.misfits(element, at: "\(place)[\(index)]", codes: codes)
            }
        case .record(let fields): return Self.misfits(value, fields, at: place, codes: codes)
        }
    }

    private func allows(_ text: String, _ codes: Set<String>) -> Bool {
        switch self {
        case .address: text.hasPrefix("https://") || text.hasPrefix("http://")
        case .path: text.hasPrefix("/")
        case .day: CalendarDay(text) != nil
        case .partialDate: PartialDate(text) != nil
        case .code(let set): codes.contains(set + "/" + text)
        default: true
        }
    }

    private static func misfits(_ value: JSONValue, _ fields: [Field], at place: String, codes: Set<String>)
        -> [String]
    {
        guard let members = value.object else { return ["\(place): \(value) is no record"] }
        guard Set(members.keys) == Set(fields.map(\.name)) else {
            return ["\(place): has \(members.keys.sorted()) and not \(fields.map(\.name).sorted())"]
        }
        return fields.flatMap { field in
            field.schema.misfits(members[field.name] ?? .null, at: place + "." + field.name, codes: codes)
        }
    }
}
