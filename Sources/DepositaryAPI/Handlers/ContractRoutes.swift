import Treaties

/// The contract, for programs and for people.
enum ContractRoutes {
    static let routes = [
        Route(
            "/v1/openapi.json",
            "This contract: every route with its parameters, answers and errors (OpenAPI 3.1).",
            .document, mediaTypes: ["application/json"]
        ) { call in
            .page(mediaType: "application/json", bytes: contract(call).document)
        },
        Route(
            "/v1/schemas/{name}.json", "What a row of a list or a record holds (JSON Schema).", .document,
            captureCodes: names, mediaTypes: ["application/schema+json"]
        ) { (call) throws(APIError) in
            let name = call.capture("name").lowercased()
            let schemas = contract(call).schemas
            guard let bytes = schemas[name] else {
                throw APIError(
                    .unknownRecord,
                    "There is no schema \"\(name)\". "
                        + ParameterReading.advice(for: name, schemas.keys.sorted()))
            }
            return .page(mediaType: "application/schema+json", bytes: bytes)
        },
        Route(
            "/docs", "The reference for people, with lines to try.", .page, mediaTypes: ["text/html"]
        ) { call in
            .page(
                mediaType: "text/html; charset=utf-8",
                bytes: Template.fill(contract(call).page, isHTML: true, for: call))
        },
        Route(
            "/docs/script.js", "What fetches the answers of the reference.", .page,
            mediaTypes: ["text/javascript"]
        ) {
            _ in
            .page(mediaType: "text/javascript; charset=utf-8", bytes: Assets.bytes(of: "pages/docs.js") ?? [])
        },
        Route("/style.css", "How the pages look.", .page, mediaTypes: ["text/css"]) { _ in
            .page(mediaType: "text/css; charset=utf-8", bytes: Assets.bytes(of: "pages/style.css") ?? [])
        },
    ]

    private static func contract(_ call: Call) -> Contract {
        let prepared = call.contract ?? PreparedContract(call.library, call.search)
        return prepared.contract(of: call.routes)
    }

    private static let names: @Sendable (Library) -> [String] = { _ in
        RouteTable.routes.compactMap(\.schemaName).sorted()
    }
}
