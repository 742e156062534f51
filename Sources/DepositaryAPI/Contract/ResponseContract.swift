import HTTPCore
import Treaties

/// Answers in the words of OpenAPI.
enum ResponseContract {
    static func responses(of contract: RouteContract) -> Cell {
        let route = contract.route
        var responses: [Cell.Member] = [.init(name: "200", cell: success(contract))]
        func add(_ codes: [APIError.Code]) {
            for code in codes where !responses.contains(where: { $0.name == "\(code.status.code)" }) {
                responses.append(
                    .init(name: "\(code.status.code)", cell: .reference("responses", code.responseName)))
            }
        }
        if route.representation != .probe {
            responses.append(.init(name: "304", cell: .reference("responses", "not-modified")))
            add([.preconditionFailed])
        }
        if !route.captureNames.isEmpty { add([.ambiguousKey, .unknownRecord]) }
        add([.invalidParameter, .methodNotAllowed, .notAcceptable])
        if route.representation == .list { add([.staleCursor]) }
        for status in refusals {
            responses.append(.init(name: "\(status.code)", cell: .reference("responses", "refused")))
        }
        return .object(responses.sorted { $0.name < $1.name })
    }

    /// What every route can answer besides.
    static var shared: [Cell.Member] {
        let problems = Set(APIError.Code.allCases.map(\.responseName)).sorted().map { name in
            let codes = APIError.Code.allCases.filter { $0.responseName == name }
            return Cell.Member(name: name, cell: problem(codes))
        }
        let notModified = Cell.record([
            "description": .text(
                "What the client has is still right: If-None-Match or If-Modified-Since held."),
            "headers": headers(isStored: true, further: []),
        ])
        return problems + [
            .init(name: "refused", cell: problem([.refusedRequest])),
            .init(name: "not-modified", cell: notModified),
        ]
    }

    /// What the server answers by itself, under load or to what it cannot read.
    private static let refusals: [HTTPCore.Status] = [
        .uriTooLong, .tooManyRequests, .headerFieldsTooLarge, .serviceUnavailable,
    ]

    private static func problem(_ codes: [APIError.Code]) -> Cell {
        .record([
            "description": .text(
                codes.map { "\($0.rawValue): \($0.title). \($0.explanation)" }.joined(separator: "\n")),
            "headers": headers(isStored: false, further: []),
            "content": .record([
                Problem.mediaType: .record(["schema": .reference("schemas", "problem")])
            ]),
        ])
    }

    private static func success(_ contract: RouteContract) -> Cell {
        let route = contract.route
        let further = route.representation == .list || route.representation == .record ? ["Link"] : []
        return .record([
            "description": .text(route.summary),
            "headers": headers(isStored: route.representation != .probe, further: further),
            "content": .object(
                route.mediaTypes.map { .init(name: $0, cell: content(contract, as: $0)) }),
        ])
    }

    private static func content(_ contract: RouteContract, as mediaType: String) -> Cell {
        guard mediaType == Format.json.mediaType, contract.route.representation != .document else {
            let isText = !mediaType.hasSuffix("json") || mediaType == Format.ndjson.mediaType
            return .record(["schema": JSONSchema.type(isText ? "string" : "object")])
        }
        guard let sample = contract.sample, let body = try? sample.body() else {
            return .record(["schema": JSONSchema.type("object")])
        }
        var members: [Cell.Member] = [
            .init(name: "schema", cell: envelope(contract, example: body))
        ]
        // The sample of exports is a part of them: the true answer is linked to.
        let example: Cell.Member =
            body.isLong || contract.route.isOfExports
            ? .init(name: "externalValue", cell: .text(sample.target)) : .init(name: "value", cell: body)
        members.append(
            .init(
                name: "examples",
                cell: .record([
                    "answer": .object([.init(name: "summary", cell: .text(sample.target)), example])
                ])))
        return .object(members)
    }

    /// What stands around the rows or the record.
    private static func envelope(_ contract: RouteContract, example: Cell) -> Cell {
        let isList = contract.route.representation == .list
        let row =
            contract.route.schemaName.map { Cell.reference("schemas", $0) } ?? JSONSchema.type("object")
        var properties: [Cell.Member] = [
            .init(
                name: "data",
                cell: isList ? .record(["type": .text("array"), "items": row]) : row),
            .init(name: "meta", cell: JSONSchema.inferred(from: example.member("meta") ?? .null)),
        ]
        if isList { properties.append(.init(name: "links", cell: .reference("schemas", "links"))) }
        return .record([
            "type": .text("object"), "required": .texts(properties.map(\.name)),
            "properties": .object(properties), "additionalProperties": .boolean(false),
        ])
    }

    private static func headers(isStored: Bool, further: [String]) -> Cell {
        let always = ["Access-Control-Allow-Origin", "Cache-Control"]
        let stored = isStored ? ["ETag", "Last-Modified", "Vary"] : []
        return .object((always + stored + further).map { .init(name: $0, cell: .reference("headers", $0)) })
    }

    /// The fields of answers that matter to clients.
    static let sharedHeaders = Cell.object(
        [
            ("Access-Control-Allow-Origin", true, "Pages of any origin may read every answer."),
            ("Cache-Control", true, "How long the answer may be kept."),
            ("ETag", true, "A strong tag of the answer; send it back in If-None-Match."),
            ("Last-Modified", true, "Since when the library answers so."),
            ("Vary", true, "What else the answer depends on."),
            ("Link", false, "The schema of the rows or the record (describedby), and the next page (next)."),
        ].map { name, isRequired, meaning in
            .init(
                name: name,
                cell: .record([
                    "description": .text(meaning), "required": .boolean(isRequired),
                    "schema": JSONSchema.type("string"),
                ]))
        })

    static let problemSchema = JSONSchema.open(
        plain.cell(
            .record([
                .init("type", .path, "The page of this kind of problem."),
                .init("title", .text, "The kind of problem in words."),
                .init("status", .integer, "The status code."),
                .init("detail", .text, "What is wrong with this request, and what would be right."),
                .init("instance", .optional(.text), "The path asked for, where it could be read."),
                .init("errors", .list(fault), "Each parameter at fault."),
            ])
        ).described(
            "Problem details (RFC 9457). Where a key is ambiguous, choices lists the addresses of what it can mean."
        ))

    private static let plain = JSONSchema { _ in JSONSchema.type("string") }
    private static let fault = Schema.record([
        .init("parameter", .text, "The parameter at fault."),
        .init("reason", .text, "What is wrong with it."),
    ])

    static let linksSchema = plain.cell(
        .record([
            .init("self", .path, "This answer."),
            .init("next", .optional(.path), "The next page; null on the last."),
        ]))
}

extension APIError.Code {
    /// Codes of one status share a response.
    fileprivate var responseName: String { "problem-\(status.code)" }
}

extension Cell {
    func member(_ name: String) -> Cell? {
        if case .object(let members) = self { members.first { $0.name == name }?.cell } else { nil }
    }

    /// Whether it would be most of the document: then it is only linked to.
    fileprivate var isLong: Bool {
        var json = JSONWriter()
        write(to: &json)
        return json.bytes.count > 12_000
    }
}
