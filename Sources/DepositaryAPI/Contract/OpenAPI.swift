import Treaties

/// The OpenAPI 3.1 document of a route table.
struct OpenAPI {
    let library: Library
    let routes: [RouteContract]

    var document: Cell {
        .record([
            "openapi": .text("3.1.0"),
            "jsonSchemaDialect": .text(JSONSchema.dialect),
            "info": .record([
                "title": .text(library.information.title),
                "version": .text(Program.version),
                "summary": .text("Who is bound by which anti-trafficking law, since when, and how we know."),
                "description": .text(Self.description + library.information.disclaimer),
                "license": .record([
                    "name": .text("Code under the Apache License 2.0; facts free, with their sources named"),
                    "url": .text("https://www.apache.org/licenses/LICENSE-2.0"),
                ]),
            ]),
            "servers": .list([.record(["url": .text("/"), "description": .text("The server that answers.")])]
            ),
            "externalDocs": .record(["url": .text("/docs"), "description": .text("The same as a page.")]),
            "tags": .list(tags),
            "paths": .object(
                routes.map { .init(name: $0.route.pattern, cell: .record(["get": operation($0)])) }),
            "components": .record([
                "schemas": .object(schemas), "responses": .object(ResponseContract.shared),
                "headers": ResponseContract.sharedHeaders,
                "parameters": .record(["if-none-match": ParameterContract.ifNoneMatch]),
            ]),
        ])
    }

    private static let description = """
        Every list is to be had as JSON, CSV and NDJSON, by `.json`, `.csv` or `.ndjson` at the end of its path or by \
        Accept; the ending wins. A CSV or NDJSON answer is never cut short. `unknown` is an answer: a missing row is no \
        proof of absence. A wrong parameter is an error that says what would be right. HEAD and OPTIONS are answered \
        everywhere. No key is needed.


        """

    private var tags: [Cell] {
        var seen: Set<String> = []
        return routes.filter { seen.insert($0.tag).inserted }.map { contract in
            .record(["name": .text(contract.tag), "description": .text(contract.route.summary)])
        }
    }

    private func operation(_ contract: RouteContract) -> Cell {
        let parameters = ParameterContract(library: library)
        let condition: [Cell] =
            contract.route.representation == .probe ? [] : [.reference("parameters", "if-none-match")]
        return .record([
            "operationId": .text(contract.operationId),
            "tags": .texts([contract.tag]),
            "summary": .text(contract.route.summary),
            "parameters": .list(
                parameters.captures(of: contract) + parameters.queries(of: contract) + condition),
            "responses": ResponseContract.responses(of: contract),
        ])
    }

    /// Rows that several routes give are described once, under the shortest name; the others refer to it.
    private var schemas: [Cell.Member] {
        let schema = JSONSchema { .reference("schemas", "code-" + $0) }
        let named = routes.compactMap { contract in contract.route.schemaName.map { ($0, contract) } }
            .sorted { ($0.0.count, $0.0) < ($1.0.count, $1.0) }
        var members: [Cell.Member] = []
        for (name, contract) in named {
            let cell = contract.schema(in: schema)
            let same = members.first { $0.cell == cell && contract.sample?.schema != nil }
            members.append(.init(name: name, cell: same.map { .reference("schemas", $0.name) } ?? cell))
        }
        var sets: Set<String> = []
        let codes = library.vocabulary.map(\.set).filter { sets.insert($0).inserted }.map { set in
            Cell.Member(name: "code-" + set, cell: JSONSchema.codes(of: set, in: library))
        }
        return members + codes + ParameterContract(library: library).sharedSchemas + [
            .init(name: "links", cell: ResponseContract.linksSchema),
            .init(name: "problem", cell: ResponseContract.problemSchema),
        ]
    }
}
