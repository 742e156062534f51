import HTTPCore
import Treaties

/// Finds the route of a path. Built once from the table and never changed.
struct Router: Sendable {
    struct Match {
        let route: Route
        let captures: [String: String]
    }

    /// Two routes that would answer the same paths.
    struct Collision: Error, CustomStringConvertible {
        let first, second: String
        var description: String { "the routes \(first) and \(second) match the same paths" }
    }

    private struct Node {
        var literals: [String: Int] = [:]
        var capture: Int?
        var route: Int?
    }

    let routes: [Route]
    private var nodes = [Node()]
    /// The names in braces of each route's pattern.
    private let captures: [[String]]

    /// - Throws: `Collision`, naming both routes.
    init(_ routes: [Route]) throws(Collision) {
        self.routes = routes
        captures = routes.map { route in
            Self.segments(of: route.pattern).filter(Self.isCapture).map { String($0.dropFirst().dropLast()) }
        }
        for (index, route) in routes.enumerated() {
            let place = insert(route.pattern)
            if let other = nodes[place].route {
                throw Collision(first: routes[other].pattern, second: route.pattern)
            }
            nodes[place].route = index
        }
    }

    /// - Parameter segments: decoded; literal ones match in any letter case.
    func match(_ segments: [String]) -> Match? {
        var values: [String] = []
        guard let index = find(segments[...], from: 0, &values) else { return nil }
        return Match(
            route: routes[index],
            captures: Dictionary(zip(captures[index], values), uniquingKeysWith: { first, _ in first }))
    }

    private func find(_ segments: ArraySlice<String>, from place: Int, _ values: inout [String]) -> Int? {
        guard let segment = segments.first else { return nodes[place].route }
        if let next = nodes[place].literals[segment.lowercased()],
            let route = find(segments.dropFirst(), from: next, &values)
        {
            return route
        }
        guard !segment.isEmpty, let next = nodes[place].capture else { return nil }
        values.append(segment)
        if let route = find(segments.dropFirst(), from: next, &values) { return route }
        values.removeLast()
        return nil
    }

    /// The path of the table that is nearest to one that matches nothing, with the keys of that one in the braces.
    func nearestPath(to segments: [String]) -> String? {
        let candidates = routes.map { route in
            Self.segments(of: route.pattern).enumerated().map { index, segment in
                Self.isCapture(segment) && index < segments.count
                    ? PercentEncoding.encode(segments[index]) : segment
            }
        }
        return Suggestion.nearest(
            to: "/" + segments.joined(separator: "/"),
            among: candidates.map { "/" + $0.joined(separator: "/") })
    }

    private mutating func insert(_ pattern: String) -> Int {
        var place = 0
        for segment in Self.segments(of: pattern) {
            let isCapture = Self.isCapture(segment)
            let existing = isCapture ? nodes[place].capture : nodes[place].literals[segment]
            if let existing {
                place = existing
                continue
            }
            nodes.append(Node())
            let added = nodes.count - 1
            if isCapture { nodes[place].capture = added } else { nodes[place].literals[segment] = added }
            place = added
        }
        return place
    }

    /// A document's `.json` is an ending like any other, which a path has lost when it is looked up.
    private static func segments(of pattern: String) -> [String] {
        let ending = "." + Format.json.rawValue
        let path = pattern.hasSuffix(ending) ? pattern.dropLast(ending.count) : pattern[...]
        return path.split(separator: "/").map(String.init)
    }

    private static func isCapture(_ segment: String) -> Bool { segment.hasPrefix("{") }
}
