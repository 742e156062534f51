import HTTPCore
import Treaties

/// Reads one parameter's text.
enum ParameterReading {
    struct Fault: Error {
        let reason: String
    }

    static func read(_ text: String, as kind: Parameter.Kind, in library: Library)
        -> Result<ParameterValues.Value, Fault>
    {
        guard !text.isEmpty else {
            return .failure(Fault(reason: "It is empty; leave it out or give a value."))
        }
        switch kind {
        case .day:
            guard let day = CalendarDay(text) else {
                return .failure(Fault(reason: "\"\(text)\" is not a day; write YYYY-MM-DD."))
            }
            return .success(.day(day))
        case .text: return .success(.text(text))
        case .cursor: return .success(.text(text))
        case .flag: return flag(text)
        case .count(let range): return count(text, in: range)
        case .codes(let allowed): return codes(text, among: allowed(library))
        case .participants:
            return keys(text) { library.participantKeys.find($0) }.map { .participants(Set($0)) }
        case .instruments:
            return keys(text) { library.instrumentKeys.find($0) }.map { .instruments(Set($0)) }
        case .groups: return keys(text) { library.groupKeys.find($0) }.map { .groups($0) }
        case .columns, .order: return .success(.columns(parts(of: text)))
        }
    }

    private static func flag(_ text: String) -> Result<ParameterValues.Value, Fault> {
        switch text.lowercased() {
        case "1", "true": .success(.flag(true))
        case "0", "false": .success(.flag(false))
        default: .failure(Fault(reason: "\"\(text)\" is not a truth value; write true or false."))
        }
    }

    private static func count(_ text: String, in range: ClosedRange<Int>) -> Result<
        ParameterValues.Value, Fault
    > {
        guard let count = Int(text), range.contains(count), !text.hasPrefix("+") else {
            return .failure(
                Fault(reason: "\"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound)."))
        }
        return .success(.count(count))
    }

    private static func codes(_ text: String, among allowed: [String]) -> Result<ParameterValues.Value, Fault>
    {
        var codes: Set<String> = []
        for part in parts(of: text) {
            let code = part.lowercased()
            guard allowed.contains(code) else {
                return .failure(Fault(reason: "There is no \"\(part)\". " + advice(for: code, allowed)))
            }
            codes.insert(code)
        }
        return .success(.codes(codes))
    }

    private static func keys<Entity>(_ text: String, _ find: (String) -> KeyIndex<Entity>.Answer)
        -> Result<[Reference<Entity>], Fault>
    {
        var found: [Reference<Entity>] = []
        for part in parts(of: text) {
            switch find(part) {
            case .found(let reference): found.append(reference)
            case .ambiguous:
                return .failure(Fault(reason: "\"\(part)\" has named several; give an identifier."))
            case .unknown(let nearest):
                let advice = nearest.map { "Did you mean \($0)?" } ?? "Give an identifier, a name or a code."
                return .failure(Fault(reason: "There is no \"\(part)\". \(advice)"))
            }
        }
        return .success(found)
    }

    private static func parts(of text: String) -> [String] {
        text.split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    static func advice(for word: String, _ allowed: [String]) -> String {
        if let nearest = Suggestion.nearest(to: word, among: allowed) { return "Did you mean \(nearest)?" }
        return "Use one of " + allowed.joined(separator: ", ") + "."
    }
}
