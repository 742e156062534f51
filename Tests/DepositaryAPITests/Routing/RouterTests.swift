import Testing

@testable import DepositaryAPI

@Suite struct `Route matching` {
    private func routes(_ patterns: String...) -> [Route] {
        patterns.map { Route($0, "", .record) { _ in .record(.null, location: "") } }
    }

    private func match(_ path: String, in router: Router) throws -> (
        pattern: String, captures: [String: String]
    )? {
        router.match(try RequestPath(path).segments).map { ($0.route.pattern, $0.captures) }
    }

    @Test(arguments: [
        ("/a", "/a"), ("/a/{key}", "/a/{id}"), ("/", "/"), ("/a/{x}/b", "/a/{y}/b"), ("/a/", "/a"),
    ])
    func `two routes for the same paths are refused, and both are named`(first: String, second: String) throws
    {
        let error = #expect(throws: Router.Collision.self) {
            try Router(routes("/other", first, "/a/b", second))
        }
        let collision = try #require(error)
        #expect((collision.first, collision.second) == (first, second))
        #expect(collision.description.contains(first) && collision.description.contains(second))
    }

    @Test func `the table of the API has no collision`() throws {
        #expect(try Router(RouteTable.routes).routes.count == RouteTable.routes.count)
    }

    @Test(arguments: [
        ("/", "/", [:]),
        ("/v1", "/v1", [:]),
        ("/v1/a", "/v1/{any}", ["any": "a"]),
        ("/v1/fixed", "/v1/fixed", [:]),
        ("/V1/FIXED", "/v1/fixed", [:]),
        ("/v1/Some%20Key", "/v1/{any}", ["any": "Some Key"]),
        ("/v1/a%2Fb", "/v1/{any}", ["any": "a/b"]),
        ("/v1/a/b/c", "/v1/{any}/b/{other}", ["any": "a", "other": "c"]),
        // The literal leads nowhere, so the capture is tried.
        ("/v1/fixed/b/c", "/v1/{any}/b/{other}", ["any": "fixed", "other": "c"]),
    ])
    func `a literal wins over a capture, and a capture is taken as it stands`(
        path: String, pattern: String, captures: [String: String]
    ) throws {
        let router = try Router(
            routes("/", "/v1", "/v1/{any}", "/v1/fixed", "/v1/{any}/b/{other}", "/v1/fixed/x"))
        let found = try #require(try match(path, in: router))
        #expect(found.pattern == pattern)
        #expect(found.captures == captures)
    }

    @Test(arguments: ["/v2", "/v1/a/c", "/v1/a/b", "/v1/a/b/c/d", "/v1//b/c", "//v1"])
    func `what no route has matches none`(path: String) throws {
        let router = try Router(routes("/v1", "/v1/{any}", "/v1/{any}/b/{other}"))
        #expect(try match(path, in: router)?.pattern == nil)
    }
}
