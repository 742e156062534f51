import HTTPCore
import Treaties

/// Puts to each route of a table a question that its library can answer.
///
/// Where a route's own examples do not name a record that the library has, its first one is taken.
struct Samples {
    let library: Library
    let search: PreparedSearch
    let routes: [Route]

    /// One question to a list or a record; the day is that of the library's release, so that the answer stays the same.
    func sample(of route: Route) throws(APIError) -> RouteSample {
        var captures: [String: String] = [:]
        for name in route.captureNames { captures[name] = try capture(name, of: route) }
        var query: [(name: String, value: String)] = []
        for parameter in route.parameters where parameter.isRequired || route.asked.contains(parameter.name) {
            query.append((parameter.name, example(of: parameter, in: route, columns: [])))
        }
        if route.isOfADay { query.append(("as_of", library.version.released.description)) }
        if route.representation == .list { query.append(("limit", "1")) }
        return try ask(route, captures: captures, query: query)
    }

    /// A value that the parameter takes on this route; empty where only an answer can give one.
    func example(of parameter: Parameter, in route: Route, columns: [String]) -> String {
        if let given = route.examples[parameter.name],
            (try? ParameterReading.read(given, as: parameter.kind, in: library)) != nil
        {
            return given
        }
        switch parameter.kind {
        case .day(notBefore: let first):
            if parameter.name == Parameter.asOf.name { return library.version.released.description }
            return first == nil ? "2000-01-01" : "2024-12-31"
        case .words: return "convention"
        case .phrase: return "palermo"
        case .flag: return "true"
        case .count(let range): return String(min(max(range.lowerBound, 5), range.upperBound))
        case .codes(let codes): return codes(library).first ?? ""
        case .choice(let codes): return codes.first ?? ""
        case .participants: return Self.telling(library.participants.map(\.id))
        case .instruments: return Self.telling(library.instruments.map(\.id))
        case .groups: return Self.telling(library.groups.map(\.id))
        case .columns: return columns.prefix(3).joined(separator: ",")
        case .order: return columns.first.map { "-" + $0 } ?? ""
        case .recordPath: return library.instruments.first?.address ?? ""
        case .cursor: return ""
        }
    }

    /// What may stand in the place of a name in braces: the identifiers of the list that the path goes on from.
    func keys(for capture: String, of route: Route) throws(APIError) -> [String] {
        if let codes = route.captureCodes { return codes(library) }
        guard let end = route.pattern.firstRange(of: "/{\(capture)}"),
            let list = routes.first(where: { $0.pattern == route.pattern[..<end.lowerBound] }),
            case .list(let listing) = try ask(list, captures: [:], query: []).answer,
            let column = listing.columns.firstIndex(of: "id")
        else { return [] }
        return (0..<listing.count).compactMap { row in
            if case .text(let id) = listing.cell(row, column) { id } else { nil }
        }
    }

    private func capture(_ name: String, of route: Route) throws(APIError) -> String {
        let keys = try keys(for: name, of: route)
        return route.examples[name].flatMap { keys.contains($0) ? $0 : nil } ?? Self.telling(keys)
    }

    /// Of some keys one of which much is known, if it is among them.
    private static func telling(_ keys: [String]) -> String {
        ["palermo-protocol", "cets-197", "thailand", "ecowas"].first(where: keys.contains) ?? keys.first ?? ""
    }

    private func ask(_ route: Route, captures: [String: String], query: [(name: String, value: String)])
        throws(APIError) -> RouteSample
    {
        let text = query.map { $0.name + "=" + PercentEncoding.encode($0.value, keeping: ",:;") }
            .joined(separator: "&")
        guard let parsed = try? Query(text) else { throw APIError(.malformedRequest, text) }
        let call = Call(
            library: library, prepared: nil, search: search, contract: nil,
            exports: route.isOfExports ? ExportShelf(sampleOf: library) : ExportShelf(), route: route,
            captures: captures,
            values: try ParameterValues(parsed, for: route.parameters, in: library),
            today: library.version.released, accept: nil, acceptEncoding: nil, origin: "", routes: routes)
        return RouteSample(call: call, path: route.path(captures), answer: try route.answer(call))
    }
}
