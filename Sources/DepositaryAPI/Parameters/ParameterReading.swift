import HTTPCore
import Treaties

/// Reads one parameter's text.
enum ParameterReading {
    /// What is wrong with the text, and what would be right.
    struct Fault: Error {
        let reason: String
    }

    static func read(_ text: String, as kind: Parameter.Kind, in library: Library) throws(Fault)
        -> ParameterValues.Value
    {
        guard !text.isEmpty else { throw Fault(reason: "It is empty; leave it out or give a value.") }
        switch kind {
        case .day:
            guard let day = CalendarDay(text) else {
                throw Fault(reason: "\"\(text)\" is not a day; write YYYY-MM-DD.")
            }
            return .day(day)
        case .words:
            guard let words = WordSearch(text) else {
                throw Fault(reason: "\"\(text)\" has no letter or digit to search for.")
            }
            return .words(words)
        case .phrase:
            guard WordSearch(text) != nil else {
                throw Fault(reason: "\"\(text)\" has no letter or digit to search for.")
            }
            return .text(text)
        case .cursor: return .text(text)
        case .flag: return .flag(try flag(text))
        case .count(let range): return .count(try count(text, in: range))
        case .codes(let allowed): return .codes(try codes(text, among: allowed(library)))
        case .choice(let allowed):
            let chosen = try codes(text, among: allowed)
            guard chosen.count == 1 else { throw Fault(reason: "It takes one value at a time.") }
            return .codes(chosen)
        case .participants:
            return .participants(Set(try keys(text) { library.participantKeys.find($0) }))
        case .instruments:
            return .instruments(Set(try keys(text) { library.instrumentKeys.find($0) }))
        case .groups: return .groups(try keys(text) { library.groupKeys.find($0) })
        case .columns, .order: return .columns(try parts(of: text))
        case .recordPath: return .record(try RecordPath.read(text, in: library))
        }
    }

    private static func flag(_ text: String) throws(Fault) -> Bool {
        switch text.lowercased() {
        case "1", "true": return true
        case "0", "false": return false
        default: throw Fault(reason: "\"\(text)\" is not a truth value; write true or false.")
        }
    }

    private static func count(_ text: String, in range: ClosedRange<Int>) throws(Fault) -> Int {
        guard let count = Int(text), range.contains(count), !text.hasPrefix("+") else {
            throw Fault(
                reason: "\"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return count
    }

    private static func codes(_ text: String, among allowed: [String]) throws(Fault) -> Set<String> {
        var codes: Set<String> = []
        for part in try parts(of: text) {
            let code = part.lowercased()
            guard allowed.contains(code) else {
                throw Fault(reason: "There is no \"\(part)\". " + advice(for: code, allowed))
            }
            codes.insert(code)
        }
        return codes
    }

    private static func keys<Entity>(_ text: String, _ find: (String) -> KeyIndex<Entity>.Answer)
        throws(Fault) -> [Reference<Entity>]
    {
        var found: [Reference<Entity>] = []
        for part in try parts(of: text) {
            switch find(part) {
            case .found(let reference): found.append(reference)
            case .ambiguous:
                throw Fault(reason: "\"\(part)\" has named several; give an identifier.")
            case .unknown(let nearest):
                let advice = nearest.map { "Did you mean \($0)?" } ?? "Give an identifier, a name or a code."
                throw Fault(reason: "There is no \"\(part)\". \(advice)")
            }
        }
        return found
    }

    /// What stands between the commas. An empty part is refused: a list of nothing would find nothing.
    private static func parts(of text: String) throws(Fault) -> [String] {
        var parts: [String] = []
        let space = UInt8(ascii: " ")
        for piece in text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
            guard let first = piece.firstIndex(where: { $0 != space }),
                let last = piece.lastIndex(where: { $0 != space })
            else { throw Fault(reason: "A value is empty; separate values by single commas.") }
            parts.append(String(Substring(piece[first...last])))
        }
        return parts
    }

    static func advice(for word: String, _ allowed: [String]) -> String {
        if let nearest = Suggestion.nearest(to: word, among: allowed) { return "Did you mean \(nearest)?" }
        return "Use one of " + allowed.joined(separator: ", ") + "."
    }
}
