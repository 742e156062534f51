import Treaties

extension Route {
    /// The name of the schema of its rows or its record: a list is named by its path, a record like one of the list.
    static func schemaName(of pattern: String, _ representation: Representation) -> String? {
        guard [.list, .record].contains(representation) else { return nil }
        let segments = pattern.split(separator: "/").map(String.init).filter { $0 != "v1" }
        var words: [String] = []
        for segment in segments {
            if segment.hasPrefix("{") {
                words.append(singular(words.popLast() ?? ""))
            } else {
                words.append(segment)
            }
        }
        return words.isEmpty ? "index" : words.joined(separator: "-")
    }

    /// Where the schema of its rows or its record is.
    var schemaPath: String? { schemaName.map(Self.schemaPath) }

    static func schemaPath(_ name: String) -> String { "/v1/schemas/\(name).json" }

    static func singular(_ plural: String) -> String {
        if let kind = RecordKind(rawValue: plural) { return kind.singular.replacing(" ", with: "-") }
        return plural.hasSuffix("s") ? String(plural.dropLast()) : plural
    }
}
