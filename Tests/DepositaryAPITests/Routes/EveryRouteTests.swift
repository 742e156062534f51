import TestSupport
import Testing

@testable import DepositaryAPI

/// What holds for each route of the table, on both ways.
@Suite struct `Every route` {
    @Test(arguments: Way.allCases, Example.all)
    func `answers 200 in its own media type`(way: Way, example: Example) throws {
        let response = try way.get(example.target)
        #expect(response.status == 200, "\(response.text)")
        let expected =
            switch example.route.representation {
            case .list, .record: "application/json"
            case .file: Format.csv.contentType
            case .document: example.route.mediaTypes[0]
            case .page, .probe:
                example.route.mediaTypes[0]
                    + (example.route.mediaTypes[0].hasPrefix("text/") ? "; charset=utf-8" : "")
            }
        #expect(response.field("content-type") == expected)
        #expect(!response.body.isEmpty)
        #expect(response.field("content-length") == String(response.body.count))
    }

    @Test(arguments: Way.allCases, Example.records)
    func `that is a record gives an object with data and meta, and its own address`(
        way: Way, example: Example
    )
        throws
    {
        let response = try way.get(example.target)
        let json = try JSONValue(response.body)
        #expect(json.object?.keys.sorted() == ["data", "meta"])
        #expect(json["data"]?.object?.isEmpty == false)
        #expect(json["meta"]?["library_version"]?.string?.hasPrefix("2026-") == true)
        #expect(json["meta"]?["license"]?.string != nil)
        #expect(response.field("content-location") == example.path)
    }

    @Test(arguments: Way.allCases, Example.lists)
    func `that is a list gives data, meta and links, and counts its rows`(way: Way, example: Example) throws {
        let json = try way.json(example.target("limit=10000"))
        #expect(json.object?.keys.sorted() == ["data", "links", "meta"])
        let rows = try #require(json["data"]?.array)
        #expect(!rows.isEmpty)
        #expect(json["meta"]?["count"]?.integer == rows.count)
        #expect(json["meta"]?["total"]?.integer == rows.count)
        #expect(json["links"]?["next"] == .null)
        let dated = example.route.parameters.contains { $0.name == "as_of" }
        #expect(json["meta"]?["as_of"] == (dated ? .string("2026-12-01") : nil))
        let columns = rows.first?.object.map { Set($0.keys) }
        #expect(rows.allSatisfy { $0.object.map { Set($0.keys) } == columns }, "every member is always there")
    }

    @Test(arguments: Way.allCases, Example.all)
    func `answers HEAD as GET, without the content`(way: Way, example: Example) throws {
        let get = try way.get(example.target)
        let head = try way.send("HEAD", example.target, [])
        #expect(head.status == get.status)
        #expect(head.lastingFields == get.lastingFields)
        #expect(head.body.isEmpty)
    }

    @Test(arguments: Way.allCases, Example.all)
    func `answers OPTIONS with what is allowed, to pages of any origin`(way: Way, example: Example) throws {
        let response = try way.send(
            "OPTIONS", example.target,
            [("Origin", "https://example.org"), ("Access-Control-Request-Method", "GET")])
        #expect(response.status == 204)
        #expect(response.field("allow") == "GET, HEAD, OPTIONS")
        #expect(response.field("access-control-allow-origin") == "*")
        #expect(response.field("access-control-allow-methods") == "GET, HEAD, OPTIONS")
        #expect(response.field("access-control-allow-headers")?.contains("If-None-Match") == true)
        #expect(response.body.isEmpty)
    }

    @Test(arguments: Way.allCases, Example.all)
    func `refuses other methods, and says which there are`(way: Way, example: Example) throws {
        for (method, status, type) in [
            ("POST", 405, "method-not-allowed"), ("PUT", 405, "method-not-allowed"),
            ("DELETE", 405, "method-not-allowed"), ("PATCH", 405, "method-not-allowed"),
            ("QUERY", 405, "method-not-allowed"), ("BREW", 501, "method-unknown"),
            ("get", 501, "method-unknown"),
        ] {
            let response = try way.send(method, example.target, [])
            #expect(response.status == status, "\(method)")
            #expect(response.field("allow") == "GET, HEAD, OPTIONS", "\(method)")
            #expect(response.field("access-control-allow-origin") == "*", "\(method)")
            let problem = try response.problem()
            #expect(problem["type"]?.string == "/problems/\(type)", "\(method)")
            #expect(problem["detail"]?.string?.contains(method) == true, "\(method)")
        }
    }

    @Test(arguments: Way.allCases, Example.all.filter { $0.path != "/" })
    func `minds neither a slash at the end nor letter case`(way: Way, example: Example) throws {
        let plain = try way.get(example.target)
        for path in [example.path + "/", example.path.uppercased()] {
            let response = try way.get(path + (example.query.isEmpty ? "" : "?" + example.query))
            #expect(response.status == 200, "\(path): \(response.text)")
            if example.route.formats.isEmpty {
                #expect(response.body == plain.body, "\(path)")
            } else {
                #expect(try JSONValue(response.body)["data"] == JSONValue(plain.body)["data"], "\(path)")
            }
        }
    }

    @Test(arguments: Way.allCases, Example.all)
    func `refuses a parameter that it does not know`(way: Way, example: Example) throws {
        let response = try way.get(example.target("colour=red"))
        #expect(response.status == 400)
        let problem = try response.problem()
        #expect(problem["type"]?.string == "/problems/unknown-parameter")
        #expect(problem["errors"]?.array?.map { $0["parameter"]?.string } == ["colour"])
        #expect(problem["errors"]?[0]?["reason"]?.string?.isEmpty == false)
    }

    @Test(arguments: Way.allCases, Example.all)
    func `can be read by pages of any origin`(way: Way, example: Example) throws {
        for response in [try way.get(example.target), try way.get(example.target("colour=red"))] {
            #expect(response.field("access-control-allow-origin") == "*")
            let exposed = response.field("access-control-expose-headers") ?? ""
            for name in ["ETag", "Link", "Content-Location", "Retry-After"] {
                #expect(exposed.contains(name))
            }
        }
    }

    @Test(arguments: Way.allCases, Example.all)
    func `offers its formats by suffix, which wins over Accept, and no others`(way: Way, example: Example)
        throws
    {
        let path = example.path == "/" ? "/v1" : example.path
        // A file's name ends as it ends.
        guard path == example.path, example.route.representation != .file else { return }
        for format in Format.allCases {
            let response = try way.get(example.target("", suffix: "." + format.rawValue), accept: "image/png")
            if example.route.formats.contains(format) {
                #expect(response.status == 200, "\(format): \(response.text)")
                let isDocument = example.route.representation == .document
                #expect(
                    response.field("content-type")
                        == (isDocument ? example.route.mediaTypes[0] : format.contentType))
            } else {
                // Nothing lies beyond an address that has its ending already.
                let isEnded = example.path.hasSuffix(".json")
                #expect(response.status == (isEnded ? 404 : 406), "\(format)")
                let problem = isEnded ? "unknown-path" : "not-acceptable"
                #expect(try response.problem()["type"]?.string == "/problems/" + problem)
            }
        }
    }

    @Test(arguments: Way.allCases, Example.lists + Example.records)
    func `offers its formats by Accept, and 406 where none is welcome`(way: Way, example: Example) throws {
        for format in example.route.formats {
            let response = try way.get(example.target, accept: "\(format.mediaType), */*;q=0.1")
            #expect(response.field("content-type") == format.contentType)
        }
        let refused = try way.get(example.target, accept: "image/png")
        #expect(refused.status == 406)
        let detail = try #require(try refused.problem()["detail"]?.string)
        for format in example.route.formats { #expect(detail.contains(format.mediaType)) }
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"
        #expect(try way.get(example.target, accept: browser).field("content-type") == "application/json")
    }
}
