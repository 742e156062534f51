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
    }

    private var values: [String: Value] = [:]
    /// Sorted name by name, in one spelling: equal for requests that ask the same.
    let canonicalQuery: String

    /// - Throws: one error that names every parameter at fault.
    init(_ query: Query, for parameters: [Parameter], in library: Library) throws(APIError) {
        canonicalQuery = query.parameters.sorted { $0.name < $1.name }
            .map { $0.name + "=" + PercentEncoding.encode($0.value, keeping: ",:;") }.joined(separator: "&")
        var unknown: [APIError.Fault] = []
        var invalid: [APIError.Fault] = []
        for given in query.parameters {
            guard let parameter = parameters.first(where: { $0.name == given.name }) else {
                unknown.append(.init(parameter: given.name, reason: Self.advice(for: given.name, parameters)))
                continue
            }
            guard values[given.name] == nil else {
                invalid.append(
                    .init(parameter: given.name, reason: "It is given twice; separate values by commas."))
                continue
            }
            do throws(ParameterReading.Fault) {
                values[given.name] = try ParameterReading.read(given.value, as: parameter.kind, in: library)
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

    func day(_ name: String) -> CalendarDay? {
        if case .day(let day) = values[name] { day } else { nil }
    }

    func text(_ name: String) -> String? {
        if case .text(let text) = values[name] { text } else { nil }
    }

    func words(_ name: String) -> WordSearch? {
        if case .words(let words) = values[name] { words } else { nil }
    }

    func flag(_ name: String) -> Bool? {
        if case .flag(let flag) = values[name] { flag } else { nil }
    }

    func count(_ name: String) -> Int? {
        if case .count(let count) = values[name] { count } else { nil }
    }

    func codes(_ name: String) -> Set<String>? {
        if case .codes(let codes) = values[name] { codes } else { nil }
    }

    func codes<Code: RawRepresentable & Hashable>(_ name: String, as type: Code.Type) -> Set<Code>?
    where Code.RawValue == String {
        codes(name).map { Set($0.compactMap(Code.init(rawValue:))) }
    }

    func participants(_ name: String) -> Set<Reference<Participant>>? {
        if case .participants(let participants) = values[name] { participants } else { nil }
    }

    func instruments(_ name: String) -> Set<Reference<Instrument>>? {
        if case .instruments(let instruments) = values[name] { instruments } else { nil }
    }

    func groups(_ name: String) -> [Reference<Group>]? {
        if case .groups(let groups) = values[name] { groups } else { nil }
    }

    func columns(_ name: String) -> [String]? {
        if case .columns(let columns) = values[name] { columns } else { nil }
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
