import Treaties

/// What the contract says of one route, with a question to it and what that answers.
struct RouteContract {
    let route: Route
    /// Nil for pages, and for a collection that holds nothing.
    let sample: RouteSample?
    let captures: [Capture]
    let parameters: [(parameter: Parameter, example: String)]

    /// A name in braces, and what may stand in its place.
    struct Capture {
        let name: String
        let keys: [String]
        let example: String
    }

    init(_ route: Route, _ samples: Samples) {
        self.route = route
        let isSampled = [.list, .record].contains(route.representation)
        let sample = isSampled ? try? samples.sample(of: route) : nil
        self.sample = sample
        captures = route.captureNames.map { name in
            let keys = (try? samples.keys(for: name, of: route)) ?? []
            return Capture(
                name: name, keys: keys, example: sample?.call.capture(name) ?? keys.first ?? "")
        }
        let columns = sample?.columns ?? []
        parameters = route.parameters.map {
            ($0, samples.example(of: $0, in: route, columns: columns))
        }
    }

    /// The columns that `fields` and `sort` can name.
    var columns: [String] { sample?.columns ?? [] }

    /// Where a question may begin: the path, with examples in the braces.
    var examplePath: String {
        route.path(Dictionary(uniqueKeysWithValues: captures.map { ($0.name, $0.example) }))
    }

    var operationId: String {
        let words = route.pattern.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { $0 != "v1" && $0 != "json" && !route.captureNames.contains($0) }
        var name = route.representation == .list ? "list" : "get"
        if words.isEmpty { name += route.pattern == "/" ? "Guide" : "Index" }
        for (place, word) in words.enumerated() {
            let isRecord = place == words.count - 1 && route.pattern.hasSuffix("}")
            let word = isRecord ? Route.singular(word) : word
            name += word.prefix(1).uppercased() + word.dropFirst()
        }
        return name
    }

    /// The part of the API that it belongs to.
    var tag: String {
        let segments = route.pattern.split(separator: "/")
        guard segments.count > 1, segments[0] == "v1" else { return "service" }
        return segments[1].hasSuffix(".json") || segments[1] == "schemas" ? "contract" : String(segments[1])
    }
}

extension RouteSample {
    var columns: [String] {
        if case .list(let listing) = answer { listing.columns } else { [] }
    }
}
