import Foundation
import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `The pages` {
    @Test(arguments: Way.allCases)
    func `of reference show every route, with a line to try`(way: Way) throws {
        let page = try way.get("/docs").text
        let codes = Set(between("<code>", "</code>", in: page))
        for route in RouteTable.routes {
            #expect(codes.contains(route.pattern))
            for parameter in route.parameters { #expect(codes.contains(parameter.name)) }
        }
        #expect(between("<form class=\"try\">", "</form>", in: page).count == RouteTable.routes.count)
        #expect(between("{{", "}}", in: page).isEmpty)
    }

    @Test(arguments: ["/docs", "/"])
    func `load nothing from elsewhere, and allow nothing inline`(path: String) throws {
        let response = try Way.inProcess.get(path, accept: "text/html")
        let policy = try #require(response.field("content-security-policy"))
        #expect(policy.hasPrefix("default-src 'none';"))
        #expect(!policy.contains("unsafe") && !policy.contains("http"))
        for mark in ["src=\"", "href=\""] {
            for address in between(mark, "\"", in: response.text) {
                #expect(address.hasPrefix("/") || address.hasPrefix("#"), "\(address)")
            }
        }
        #expect(between(" style", ">", in: response.text).isEmpty)
        #expect(between("<style", ">", in: response.text).isEmpty)
        for target in ["/style.css", "/docs/script.js"] {
            #expect(try Way.inProcess.get(target).status == 200)
        }
    }

    @Test(arguments: ["/docs", "/"])
    func `describe the dataset to search engines, with what can be fetched`(path: String) throws {
        let page = try Way.inProcess.get(path, accept: "text/html").text
        let text = try #require(between("<script type=\"application/ld+json\">", "</script>", in: page).first)
        let dataset = try JSONValue(text)
        #expect(dataset["@type"]?.string == "Dataset")
        for member in ["name", "description", "license", "version", "url", "dateModified"] {
            #expect(dataset[member]?.string?.isEmpty == false, "\(member)")
        }
        let downloads = try #require(dataset["distribution"]?.array)
        #expect(downloads.count > 10)
        for download in downloads {
            let address = try #require(download["contentUrl"]?.string)
            let path = address.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
            // Files of export are made after the start: until then they are said to come.
            let status = try Way.inProcess.get(String(path)).status
            #expect(status == 200 || path.hasPrefix("/v1/export") && status == 503, "\(address)")
        }
    }
}

/// What stands between two marks, each time. By Foundation: the pages are long.
private func between(_ begin: String, _ end: String, in text: String) -> [String] {
    text.components(separatedBy: begin).dropFirst().compactMap { $0.components(separatedBy: end).first }
}

@Suite struct `How to cite` {
    @Test(arguments: Way.allCases)
    func `the library is said in a sentence with version, day and address`(way: Way) throws {
        let response = try way.get("/v1/cite")
        let version = try #require(try way.json("/v1")["data"]?["library_version"]?.string)
        #expect(response.field("content-type") == "text/plain; charset=utf-8")
        #expect(
            response.text
                == "Depositary: anti-trafficking law as data. Version \(version), released 2026-11-24. http://localhost/v1\n"
        )
    }

    @Test(arguments: Way.allCases)
    func `a record is said as an entry of a bibliography`(way: Way) throws {
        let response = try way.get("/v1/cite?record=/v1/frameworks/XVIII-12-a&style=bibtex")
        #expect(response.field("content-type") == "application/x-bibtex; charset=utf-8")
        let lines = response.text.split(separator: "\n")
        #expect(lines.first == "@incollection{depositary-palermo-protocol-2026-11-24,")
        #expect(lines.contains("  url = {http://localhost/v1/frameworks/palermo-protocol}"))
        #expect(lines.contains("  booktitle = {Depositary: anti-trafficking law as data},"))
        #expect(lines.last == "}")
    }

    @Test(arguments: [
        "/v1/frameworks/palermo-protocol", "/v1/regional-agreements/cets-197", "/v1/countries/THA",
        "/v1/groups/ecowas", "/v1/cases/ecthr-rantsev-2010", "/v1/courts/ecthr",
    ])
    func `each kind of record is found by its path`(path: String) throws {
        #expect(try Way.inProcess.get("/v1/cite?record=\(path)").status == 200)
    }

    @Test(arguments: [
        ("/v1/frameworks/palermo-protokol", "Did you mean /v1/frameworks/palermo-protocol?"),
        ("/v1/frameworks/cets-197", "is the path of no record"), ("Thailand", "is the path of no record"),
    ])
    func `what is no record is refused`(path: String, reason: String) throws {
        let response = try Way.inProcess.get("/v1/cite?record=\(path)")
        #expect(response.status == 400)
        #expect(try response.problem()["errors"]?[0]?["reason"]?.string?.contains(reason) == true)
    }

    @Test func `one style is taken at a time`() throws {
        #expect(try Way.inProcess.get("/v1/cite?style=plain,bibtex").status == 400)
    }
}
