import HTTPCore
import Treaties

/// Parameters in the words of OpenAPI.
struct ParameterContract {
    let library: Library

    func captures(of contract: RouteContract) -> [Cell] {
        contract.captures.map { capture in
            let known = JSONSchema.text(among: capture.keys)
            let schema: Cell =
                capture.keys.isEmpty
                ? Self.filledText : .record(["anyOf": .list([known, Self.filledText])])
            let meaning =
                contract.route.captureCodes == nil
                ? "An identifier, of which all are listed. Names, official numbers and codes that the record has or had are understood too."
                : "One of those listed."
            return .record([
                "name": .text(capture.name), "in": .text("path"), "required": .boolean(true),
                "description": .text(meaning), "schema": schema, "example": .text(capture.example),
            ])
        }
    }

    func queries(of contract: RouteContract) -> [Cell] {
        contract.parameters.map { parameter, example in
            let isList = parameter.kind.isList
            var members: [Cell.Member] = [
                .init(name: "name", cell: .text(parameter.name)),
                .init(name: "in", cell: .text("query")),
                .init(name: "required", cell: .boolean(parameter.isRequired)),
                .init(name: "description", cell: .text(parameter.meaning)),
                .init(name: "schema", cell: schema(of: parameter.kind, columns: contract.columns)),
            ]
            if isList {
                members.append(.init(name: "style", cell: .text("form")))
                members.append(.init(name: "explode", cell: .boolean(false)))
            }
            if !example.isEmpty {
                members.append(.init(name: "example", cell: Self.example(example, of: parameter.kind)))
            }
            return .object(members)
        }
    }

    /// The keys of participants, instruments and groups, which many parameters share.
    var sharedSchemas: [Cell.Member] {
        [
            .init(
                name: "country-key",
                cell: keys(
                    library.participants.flatMap { [$0.id, $0.iso2, $0.iso3].compactMap(\.self) },
                    library.participantKeys)),
            .init(name: "instrument-key", cell: keys(library.instruments.map(\.id), library.instrumentKeys)),
            .init(name: "group-key", cell: keys(library.groups.map(\.id), library.groupKeys)),
        ]
    }

    /// Those that name one thing only: some codes have named several in the course of time.
    private func keys<Entity>(_ texts: [String], _ index: KeyIndex<Entity>) -> Cell {
        var seen: Set<String> = []
        let keys = texts.filter { text in
            guard case .found = index.find(text) else { return false }
            return seen.insert(text).inserted
        }
        return JSONSchema.text(among: keys).described(
            "An identifier or code. Names and numbers that the record has or had are understood too.")
    }

    private func schema(of kind: Parameter.Kind, columns: [String]) -> Cell {
        switch kind {
        case .day: .record(["type": .text("string"), "format": .text("date")])
        case .words, .phrase:
            .record([
                // A letter or a digit, and no control character; not every reader of patterns knows the classes of
                // Unicode by name.
                "type": .text("string"), "minLength": .integer(1),
                "pattern": .text(#"^[^\x00-\x1f\x7f]*[^\W_][^\x00-\x1f\x7f]*$"#),
            ])
        case .flag: JSONSchema.text(among: ["true", "false", "1", "0"])
        case .count(let range):
            .record([
                "type": .text("integer"), "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
        case .codes(let codes): Self.list(of: JSONSchema.text(among: codes(library)))
        case .choice(let codes): JSONSchema.text(among: codes)
        case .participants: Self.list(of: .reference("schemas", "country-key"))
        case .instruments: Self.list(of: .reference("schemas", "instrument-key"))
        case .groups: Self.list(of: .reference("schemas", "group-key"))
        case .columns: Self.list(of: JSONSchema.text(among: columns), isUnique: true)
        case .order:
            Self.list(of: JSONSchema.text(among: columns + columns.map { "-" + $0 }), isUnique: true)
        case .recordPath: JSONSchema.text(among: RecordPath.paths(in: library))
        case .cursor:
            .record(["type": .text("string"), "pattern": .text("^[1-9a-z][0-9a-z]{0,11}-[0-9a-z]{13}$")])
        }
    }

    static let ifNoneMatch = Cell.record([
        "name": .text("If-None-Match"), "in": .text("header"), "required": .boolean(false),
        "description": .text("The ETag of an answer that the client has; 304 where it is still right."),
        "schema": JSONSchema.type("string"),
    ])

    /// What may stand between two slashes.
    private static let filledText = Cell.record([
        "type": .text("string"), "pattern": .text(#"^[^\x00-\x1f\x7f/]+$"#),
    ])

    private static func list(of items: Cell, isUnique: Bool = false) -> Cell {
        .record([
            "type": .text("array"), "items": items, "minItems": .integer(1),
            "uniqueItems": .boolean(isUnique),
        ])
    }

    private static func example(_ text: String, of kind: Parameter.Kind) -> Cell {
        if case .count = kind { return Int(text).map(Cell.integer) ?? .null }
        guard kind.isList else { return .text(text) }
        return .texts(text.split(separator: ",").map(String.init))
    }
}

extension Parameter.Kind {
    /// Whether it takes several values, separated by commas.
    var isList: Bool {
        switch self {
        case .codes, .participants, .instruments, .groups, .columns, .order: true
        case .day, .words, .phrase, .flag, .count, .choice, .recordPath, .cursor: false
        }
    }
}
