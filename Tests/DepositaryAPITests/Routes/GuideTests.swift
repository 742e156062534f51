import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

@Suite struct `Guide` {
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"

    @Test(arguments: Way.allCases)
    func `is text for curl and a page for a browser`(way: Way) throws {
        for fields in [[("Accept", "*/*")], []] as [[(name: String, value: String)]] {
            let text = try way.get("/", fields)
            #expect(text.field("content-type") == "text/plain; charset=utf-8")
            #expect(text.text.contains("curl -s http://localhost/v1"))
            #expect(!text.text.contains("{{"))
        }
        let page = try way.get("/", accept: Self.browser)
        #expect(page.field("content-type") == "text/html; charset=utf-8")
        #expect(page.text.hasPrefix("<!doctype html>"))
        #expect(!page.text.contains("{{"))
        #expect(!page.text.contains(" src="), "nothing is loaded from elsewhere")
    }

    @Test(arguments: Way.allCases)
    func `every address in it answers`(way: Way) throws {
        let text = try way.get("/").text
        let addresses = text.split { " '\n".contains($0) }.filter { $0.hasPrefix("http://localhost/") }
        #expect(addresses.count >= 5)
        let page = try way.get("/", accept: Self.browser).text
        let links = page.split(separator: "href=\"").dropFirst().compactMap {
            $0.split(separator: "\"").first
        }
        #expect(links.count >= 5)
        for target in addresses.map({ $0.dropFirst("http://localhost".count) }) + links {
            #expect(try way.get(String(target)).status == 200, "\(target)")
        }
    }

    @Test func `names the host by which it was reached, harmlessly`() throws {
        let response = try Way.inProcess.get("/", [("Host", "treaties.example:81"), ("Accept", "text/html")])
        #expect(response.text.contains("http://treaties.example:81/v1"))
        let other = try Way.inProcess.get("/", [("Host", "a&b"), ("Accept", "text/html")])
        #expect(other.text.contains("http://a&amp;b/v1"))
        #expect(other.field("etag") != response.field("etag"))
    }

    @Test(arguments: Way.allCases)
    func `lists every route, with the parameters that it really takes, and true counts`(way: Way) throws {
        let index = try #require(try way.json("/v1")["data"])
        let routes = try #require(index["routes"]?.array)
        #expect(routes.compactMap { $0["path"]?.string } == RouteTable.routes.map(\.pattern))
        for (route, described) in zip(RouteTable.routes, routes) {
            let names = (described["parameters"]?.array ?? []).compactMap { $0["name"]?.string }
            #expect(names == route.parameters.map(\.name))
            #expect(Set(names).count == names.count, "\(route.pattern)")
        }
        for (name, path) in [
            ("frameworks", "/v1/frameworks"), ("regional_agreements", "/v1/regional-agreements"),
            ("actions", "/v1/actions"), ("countries", "/v1/countries"),
            ("ratifications", "/v1/ratifications"),
            ("groups", "/v1/groups"), ("sources", "/v1/sources"), ("conflicts", "/v1/conflicts"),
        ] {
            let total = try way.json(path + "?limit=1")["meta"]?["total"]
            #expect(total != nil)
            #expect(index["counts"]?[name] == total, "\(name)")
        }
    }

    @Test(arguments: Way.allCases)
    func `the probes say ok, and which library is ready`(way: Way) throws {
        #expect(try way.get("/healthz").text == "ok\n")
        let version = try CheckedOutLibrary.library.version
        #expect(try way.get("/readyz").text == "ready \(version)\n")
    }
}
