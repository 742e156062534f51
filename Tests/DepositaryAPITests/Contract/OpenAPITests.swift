import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `The contract` {
    /// Read once: it is long.
    private static let read = Result { try Way.inProcess.json("/v1/openapi.json") }
    private let document: JSONValue

    init() throws { document = try Self.read.get() }

    private func operation(_ route: Route) -> JSONValue? { document["paths"]?[route.pattern]?["get"] }

    @Test func `is OpenAPI 3 point 1, and has each route of the table and no other`() throws {
        #expect(document["openapi"]?.string == "3.1.0")
        #expect(try Set(#require(document["paths"]?.object).keys) == Set(RouteTable.routes.map(\.pattern)))
        let names = RouteTable.routes.compactMap { operation($0)?["operationId"]?.string }
        #expect(Set(names).count == RouteTable.routes.count)
    }

    @Test(arguments: RouteTable.routes.map(\.pattern))
    func `tells of every parameter what it takes`(pattern: String) throws {
        let route = try #require(RouteTable.routes.first { $0.pattern == pattern })
        let parameters = try #require(operation(route)?["parameters"]?.array)
        let queries = parameters.filter { $0["in"]?.string == "query" }
        #expect(queries.compactMap { $0["name"]?.string } == route.parameters.map(\.name))
        #expect(
            parameters.filter { $0["in"]?.string == "path" }.compactMap { $0["name"]?.string }
                == route.captureNames)
        for parameter in queries {
            let name = parameter["name"]?.string ?? ""
            #expect(parameter["schema"]?.object?.isEmpty == false, "\(name)")
            #expect(parameter["description"]?.string?.isEmpty == false, "\(name)")
            #expect(name == "cursor" || parameter["example"] != nil, "\(name)")
        }
    }

    @Test(arguments: Example.all)
    func `gives examples that the route takes`(example: Example) throws {
        let parameters = operation(example.route)?["parameters"]?.array ?? []
        for parameter in parameters where parameter["in"]?.string == "query" {
            guard let name = parameter["name"]?.string, let value = parameter["example"] else { continue }
            let text =
                value.string ?? value.integer.map(String.init)
                ?? value.array?.compactMap(\.string).joined(separator: ",") ?? ""
            // Countries and instruments cannot be compared in one question.
            let isAlone = example.route.pattern == "/v1/compare" && name == "instruments"
            let others = example.query.split(separator: "&").filter { !$0.hasPrefix(name + "=") && !isAlone }
            let query = (others + ["\(name)=\(text)"]).joined(separator: "&")
            let response = try Way.inProcess.get(example.path + "?" + query)
            #expect(response.status == 200, "\(query): \(response.text)")
        }
    }

    @Test(arguments: Example.lists + Example.records)
    func `shows answers as they are`(example: Example) throws {
        let content = operation(example.route)?["responses"]?["200"]?["content"]?["application/json"]
        let shown = try #require(content?["examples"]?["answer"])
        let target = try #require(shown["summary"]?.string)
        let answer = try Way.inProcess.json(target)
        if let value = shown["value"] {
            #expect(value == answer, "\(target)")
        } else {
            #expect(shown["externalValue"]?.string == target)
        }
    }

    @Test(arguments: Example.all)
    func `names each status that the route can answer with`(example: Example) throws {
        let responses = try #require(operation(example.route)?["responses"]?.object)
        var statuses = [400, 405, 406]
        if example.route.representation != .probe { statuses += [304, 412] }
        if !example.route.captureNames.isEmpty { statuses += [300, 404] }
        if example.route.representation == .list { statuses.append(410) }
        for status in statuses { #expect(responses["\(status)"] != nil, "\(status)") }
    }

    @Test func `refers to nothing that it does not hold`() {
        func references(_ value: JSONValue) -> [String] {
            let own = value["$ref"]?.string.map { [$0] } ?? []
            return own + (value.object.map { $0.values.flatMap(references) } ?? [])
                + (value.array.map { $0.flatMap(references) } ?? [])
        }
        let all = Set(references(document))
        #expect(!all.isEmpty)
        for reference in all {
            let place = reference.split(separator: "/").dropFirst().reduce(Optional(document)) {
                $0?[String($1)]
            }
            #expect(place != nil, "\(reference)")
        }
    }

    @Test(arguments: (Example.lists + Example.records).filter { !$0.route.hasColumnsOfQuestion })
    func `describes rows and records at the address that they link to`(example: Example) throws {
        let response = try Way.inProcess.get(example.target)
        let path = try #require(example.route.schemaPath)
        #expect(
            response.field("link")?.hasSuffix(
                "<\(path)>; rel=\"describedby\"; type=\"application/schema+json\"") == true)
        let answer = try JSONValue(response.body)
        #expect(answer["meta"]?["$schema"]?.string == path)
        let schema = try Way.inProcess.json(path)
        #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$id"]?.string == path)
        let row = try #require(answer["data"]?[0] ?? answer["data"])
        #expect(try Set(#require(row.object).keys) == Set(#require(schema["properties"]?.object).keys))
    }

    @Test func `says which schema was meant where a name is wrong`() throws {
        let response = try Way.inProcess.get("/v1/schemas/contry.json")
        #expect(response.status == 404)
        #expect(
            try response.problem()["detail"]?.string == "There is no schema \"contry\". Did you mean country?"
        )
    }
}
