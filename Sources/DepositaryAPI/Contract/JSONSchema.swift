import Treaties

/// Schemas in the words of JSON Schema (draft 2020-12), which OpenAPI 3.1 shares.
struct JSONSchema: Sendable {
    /// How a code of a vocabulary set is described: by its codes, or by a reference to them.
    let code: @Sendable (String) -> Cell

    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// - Parameter isWhole: whether every member of the outermost record must be there.
    func cell(_ schema: Schema, isWhole: Bool = true) -> Cell {
        switch schema {
        case .text: Self.type("string")
        case .integer: Self.type("integer")
        case .boolean: Self.type("boolean")
        case .day: .record(["type": .text("string"), "format": .text("date")])
        case .partialDate:
            .record(["type": .text("string"), "pattern": .text(#"^\d{4}(-\d{2}(-\d{2})?)?$"#)])
        case .code(let set): code(set)
        case .address: .record(["type": .text("string"), "format": .text("uri")])
        case .path: .record(["type": .text("string"), "format": .text("uri-reference")])
        case .list(let element): .record(["type": .text("array"), "items": cell(element)])
        case .optional(let schema): .record(["anyOf": .list([cell(schema), Self.type("null")])])
        case .record(let fields): record(fields, isWhole: isWhole)
        }
    }

    private func record(_ fields: [Schema.Field], isWhole: Bool) -> Cell {
        var members: [Cell.Member] = [.init(name: "type", cell: .text("object"))]
        if isWhole { members.append(.init(name: "required", cell: .texts(fields.map(\.name)))) }
        members.append(
            .init(
                name: "properties",
                cell: .object(
                    fields.map { field in
                        .init(name: field.name, cell: cell(field.schema).described(field.meaning))
                    })))
        members.append(.init(name: "additionalProperties", cell: .boolean(false)))
        return .object(members)
    }

    /// The same for objects that may have further members.
    static func open(_ schema: Cell) -> Cell {
        guard case .object(let members) = schema else { return schema }
        return .object(members.filter { $0.name != "additionalProperties" })
    }

    static func type(_ name: String) -> Cell { .record(["type": .text(name)]) }

    static func text(among codes: [String]) -> Cell {
        .record(["type": .text("string"), "enum": .texts(codes)])
    }

    /// The codes of a vocabulary set, with their meanings.
    static func codes(of set: String, in library: Library) -> Cell {
        let terms = library.vocabulary.filter { $0.set == set }
        return text(among: terms.map(\.code))
            .described(terms.map { "\($0.code): \($0.meaning)" }.joined(separator: "\n"))
    }

    /// What an example shows of a value that nothing else describes. What is null in it may be anything.
    static func inferred(from example: Cell) -> Cell {
        switch example {
        case .null: .object([])
        case .text: .record(["type": .texts(["string", "null"])])
        case .integer: .record(["type": .texts(["integer", "null"])])
        case .boolean: .record(["type": .texts(["boolean", "null"])])
        case .list(let cells):
            .record(["type": .text("array"), "items": cells.first.map(inferred) ?? .object([])])
        case .object(let members):
            .record([
                "type": .texts(["object", "null"]),
                "properties": .object(
                    members.map { .init(name: $0.name, cell: inferred(from: $0.cell)) }),
            ])
        }
    }
}

extension Cell {
    /// A schema with a description. Beside a reference it stands by itself (JSON Schema 2020-12 8.2.3.1).
    func described(_ text: String) -> Cell {
        guard case .object(let members) = self else { return self }
        return .object(members + [.init(name: "description", cell: .text(text))])
    }

    static func reference(_ kind: String, _ name: String) -> Cell {
        .record(["$ref": .text("#/components/\(kind)/\(name)")])
    }
}
