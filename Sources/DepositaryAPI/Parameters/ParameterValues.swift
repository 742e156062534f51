import HTTPCore
import Treaties

/// The values of a request's parameters, each read as what it should be.
struct ParameterValues {
    enum Value: Equatable {
        case day(CalendarDay)
        case text(String)
        case words(WordSearch)
        case flag(Bool)
        case count(Int)
        case codes(Set<String>)
        case participants(Set<Reference<Participant>>)
        case instruments(Set<Reference<Instrument>>)
        case groups([Reference<Group>])
        case columns([String])
        case record(RecordReference)
    }

    /// Few, so that looking through them is quicker than a dictionary.
    private var values: [(name: String, value: Value)] = []
    /// Each parameter as it stands in the canonical query.
    private let canonicalParts: [(name: String, text: String)]
    /// Sorted name by name, in one spelling: equal for requests that ask the same.
    let canonicalQuery: String

    /// - Throws: one error that names every parameter at fault.
    init(_ query: Query, for parameters: [Parameter], in library: Library) throws(APIError) {
        canonicalParts = query.parameters.sorted { $0.name < $1.name }
            .map { ($0.name, $0.name + "=" + PercentEncoding.encode($0.value, keeping: ",:;")) }
        canonicalQuery = canonicalParts.map(\.text).joined(separator: "&")
        var unknown: [APIError.Fault] = []
        var invalid: [APIError.Fault] = []
        for given in query.parameters {
            guard let parameter = parameters.first(where: { $0.name == given.name }) else {
                unknown.append(.init(parameter: given.name, reason: Self.advice(for: given.name, parameters)))
                continue
            }
            guard value(given.name) == nil else {
                invalid.append(
                    .init(parameter: given.name, reason: "It is given twice; separate values by commas."))
                continue
            }
            do throws(ParameterReading.Fault) {
                let value = try ParameterReading.read(given.value, as: parameter.kind, in: library)
                values.append((given.name, value))
            } catch {
                invalid.append(.init(parameter: given.name, reason: error.reason))
            }
        }
        invalid += parameters.compactMap(spanFault)
        invalid += parameters.filter { $0.isRequired }.filter { parameter in
            !query.parameters.contains { $0.name == parameter.name }
        }.map { .init(parameter: $0.name, reason: "It is missing. \($0.meaning)") }
        if !unknown.isEmpty { throw .parameters(.unknownParameter, unknown + invalid) }
        if !invalid.isEmpty { throw .parameters(.invalidParameter, invalid) }
    }

    /// The canonical query without its cursor, and with a day where that is left open: what the pages of one answer share.
    func pagedQuery(asOf day: CalendarDay?) -> String {
        var parts = canonicalParts.filter { $0.name != "cursor" }.map(\.text)
        if let day { parts.append("as_of=\(day)") }
        return parts.sorted().joined(separator: "&")
    }

    private func value(_ name: String) -> Value? {
        values.first { $0.name == name }?.value
    }

    func day(_ name: String) -> CalendarDay? {
        if case .day(let day) = value(name) { day } else { nil }
    }

    func text(_ name: String) -> String? {
        if case .text(let text) = value(name) { text } else { nil }
    }

    func words(_ name: String) -> WordSearch? {
        if case .words(let words) = value(name) { words } else { nil }
    }

    func flag(_ name: String) -> Bool? {
        if case .flag(let flag) = value(name) { flag } else { nil }
    }

    func count(_ name: String) -> Int? {
        if case .count(let count) = value(name) { count } else { nil }
    }

    func codes(_ name: String) -> Set<String>? {
        if case .codes(let codes) = value(name) { codes } else { nil }
    }

    func codes<Code: RawRepresentable & Hashable>(_ name: String, as type: Code.Type) -> Set<Code>?
    where Code.RawValue == String {
        codes(name).map { Set($0.compactMap(Code.init(rawValue:))) }
    }

    func participants(_ name: String) -> Set<Reference<Participant>>? {
        if case .participants(let participants) = value(name) { participants } else { nil }
    }

    func instruments(_ name: String) -> Set<Reference<Instrument>>? {
        if case .instruments(let instruments) = value(name) { instruments } else { nil }
    }

    func groups(_ name: String) -> [Reference<Group>]? {
        if case .groups(let groups) = value(name) { groups } else { nil }
    }

    func columns(_ name: String) -> [String]? {
        if case .columns(let columns) = value(name) { columns } else { nil }
    }

    func record(_ name: String) -> RecordReference? {
        if case .record(let record) = value(name) { record } else { nil }
    }

    /// A span that ends before it begins holds nothing, which is never what was meant.
    private func spanFault(_ parameter: Parameter) -> APIError.Fault? {
        guard case .day(notBefore: let first?) = parameter.kind, let start = day(first),
            let end = day(parameter.name), end < start
        else { return nil }
        return .init(parameter: parameter.name, reason: "It is before \(first), \(start).")
    }

    private static func advice(for name: String, _ parameters: [Parameter]) -> String {
        let names = parameters.map(\.name)
        if names.isEmpty { return "This path takes no parameters." }
        if let nearest = Suggestion.nearest(to: name, among: names) { return "Did you mean \(nearest)?" }
        return "This path takes \(names.joined(separator: ", "))."
    }
}
