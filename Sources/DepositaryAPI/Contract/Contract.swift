import HTTPCore
import Treaties

/// What the API promises, ready to be served: made from the route table, and from what its routes answer.
struct Contract: Sendable {
    /// The OpenAPI document.
    let document: [UInt8]
    /// The JSON Schema of each kind of row and record, by name.
    let schemas: [String: [UInt8]]
    /// The reference for people.
    let page: [UInt8]

    init(_ samples: Samples) {
        let library = samples.library
        let routes = samples.routes.map { RouteContract($0, samples) }
        document = Self.bytes(OpenAPI(library: library, routes: routes).document)
        let schema = JSONSchema { JSONSchema.codes(of: $0, in: library) }
        var schemas: [String: [UInt8]] = [:]
        for contract in routes {
            guard let name = contract.route.schemaName else { continue }
            schemas[name] = Self.bytes(Self.standalone(contract.schema(in: schema), name, contract.route))
        }
        self.schemas = schemas
        page = ReferencePage(library: library, routes: routes).bytes
    }

    private static func standalone(_ schema: Cell, _ name: String, _ route: Route) -> Cell {
        guard case .object(let members) = schema else { return schema }
        let head: [Cell.Member] = [
            .init(name: "$schema", cell: .text(JSONSchema.dialect)),
            .init(name: "$id", cell: .text(Route.schemaPath(name))),
            .init(name: "title", cell: .text(name)),
            .init(name: "description", cell: .text(route.schemaMeaning)),
        ]
        return .object(head + members)
    }

    private static func bytes(_ cell: Cell) -> [UInt8] {
        var json = JSONWriter(reservingCapacity: 4096)
        cell.write(to: &json)
        json.newline()
        return json.bytes
    }
}

extension RouteContract {
    /// What a row or the record holds. Rows lack the members that `fields` leaves out.
    func schema(in schema: JSONSchema) -> Cell {
        guard let sample else { return JSONSchema.type("object") }
        if let known = sample.schema {
            return schema.cell(known, isWhole: route.representation == .record)
        }
        if case .record(let record, _, _) = sample.answer { return JSONSchema.inferred(from: record) }
        return JSONSchema.type("object")
    }
}

extension Route {
    /// What its schema describes.
    var schemaMeaning: String {
        representation == .list
            ? "One row of \(pattern): every member is there, unless fields picks some; null where unknown."
            : "The member data of \(pattern): every member is there; null where unknown."
    }
}
