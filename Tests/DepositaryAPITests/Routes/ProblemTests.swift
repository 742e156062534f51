import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Problem details` {
    private static let members: Set = ["type", "title", "status", "detail", "instance", "errors"]

    @Test(
        arguments: Way.allCases,
        [
            ("/nowhere", 404), ("/v1/countries/x", 404), ("/v1/actions?x=1", 400),
            ("/v1/actions?limit=x", 400),
            ("/v1/groups.xml", 404), ("/v1/groups/ecowas.csv", 406), ("/v1/countries/%", 400),
        ])
    func `have every member of RFC 9457, and may be read by any origin`(
        way: Way, item: (target: String, status: Int)
    )
        throws
    {
        let response = try way.get(item.target)
        #expect(response.status == item.status)
        let problem = try response.problem()
        #expect(problem.object.map { Set($0.keys) } == Self.members)
        #expect(problem["status"]?.integer == item.status)
        #expect(problem["instance"]?.string == item.target.split(separator: "?").first.map(String.init))
        #expect(response.field("access-control-allow-origin") == "*")
        #expect(response.field("cache-control") == "no-store")
        #expect(response.field("vary") == nil)
        #expect(try way.get(#require(problem["type"]?.string)).status == 200)
        let head = try way.send("HEAD", item.target, [])
        #expect(head.status == item.status)
        #expect(head.lastingFields == response.lastingFields)
        #expect(head.body.isEmpty)
    }

    @Test(arguments: Way.allCases)
    func `every page that a type names exists`(way: Way) throws {
        for code in APIError.Code.allCases {
            let response = try way.get("/problems/" + code.rawValue)
            #expect(response.status == 200)
            #expect(response.text.contains(code.rawValue))
            #expect(response.text.contains(code.title))
        }
    }

    @Test(arguments: Way.allCases)
    func `OPTIONS on what is not there is 404`(way: Way) throws {
        let response = try way.send("OPTIONS", "/nowhere", [])
        #expect(response.status == 404)
        #expect(try response.problem()["type"]?.string == "/problems/unknown-path")
    }

    @Test func `a request that the server refuses by itself gets the same form`() throws {
        let response = try Way.overSocket.send("GET", "/v1", [("Host", "two.example")])
        #expect(response.status == 400)
        let problem = try response.problem()
        #expect(problem.object.map { Set($0.keys) } == Self.members)
        #expect(problem["type"]?.string == "/problems/refused-request")
        #expect(problem["detail"]?.string?.contains("RFC 9112") == true)
        #expect(problem["instance"] == .null)
        #expect(response.field("access-control-allow-origin") == "*")
    }
}
