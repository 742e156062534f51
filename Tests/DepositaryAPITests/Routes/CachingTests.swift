import HTTPCore
import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

@Suite struct `Caching` {
    @Test(arguments: Way.allCases, Example.cacheable)
    func `an answer has a strong tag, a date, an age and what it varies by`(way: Way, example: Example) throws
    {
        let response = try way.get(example.target)
        let tag = try #require(response.field("etag"))
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 8)
        #expect(response.field("cache-control") == "public, max-age=300, stale-while-revalidate=86400")
        let isFile = example.route.representation == .file
        #expect(response.field("vary") == (isFile ? "Accept-Encoding" : "Accept, Accept-Encoding"))
        let dated = example.route.parameters.contains { $0.name == "as_of" }
        let released = HTTPDate(try CheckedOutLibrary.library.version.released).description
        #expect(
            response.field("last-modified") == (dated ? "Tue, 01 Dec 2026 00:00:00 GMT" : released))
    }

    @Test(arguments: Way.allCases, Example.cacheable)
    func `whoever holds it is told 304, with the fields of the 200 and no content`(way: Way, example: Example)
        throws
    {
        let whole = try way.get(example.target)
        let tag = try #require(whole.field("etag"))
        let date = try #require(whole.field("last-modified"))
        for (name, value) in [
            ("If-None-Match", tag), ("If-None-Match", "W/" + tag), ("If-None-Match", "\"x\", \(tag)"),
            ("If-None-Match", "*"), ("If-Modified-Since", date),
        ] {
            for method in ["GET", "HEAD"] {
                let response = try way.send(method, example.target, [(name, value)])
                #expect(response.status == 304, "\(method) \(name): \(value)")
                #expect(response.body.isEmpty)
                for kept in [
                    "etag", "cache-control", "content-location", "vary", "last-modified",
                    "access-control-allow-origin",
                ] {
                    #expect(response.field(kept) == whole.field(kept), "\(kept)")
                }
                #expect(response.field("content-type") == nil)
            }
        }
    }

    @Test(arguments: Way.allCases, Example.cacheable)
    func `whoever holds another is sent the answer`(way: Way, example: Example) throws {
        let whole = try way.get(example.target)
        for fields in [
            [("If-None-Match", "\"x\"")], [("If-Modified-Since", "Sun, 22 Nov 2026 00:00:00 GMT")],
            [("If-None-Match", "\"x\""), ("If-Modified-Since", "Tue, 01 Dec 2026 00:00:00 GMT")],
        ] as [[(name: String, value: String)]] {
            let response = try way.get(example.target, fields)
            #expect(response.status == 200)
            #expect(response.body == whole.body)
        }
    }

    @Test(arguments: Way.allCases, Example.cacheable)
    func `a condition that does not hold is 412, and the error is not cached`(way: Way, example: Example)
        throws
    {
        let response = try way.get(example.target, [("If-Match", "\"x\"")])
        #expect(response.status == 412)
        #expect(try response.problem()["type"]?.string == "/problems/precondition-failed")
        #expect(response.field("cache-control") == "no-store")
        #expect(response.field("access-control-allow-origin") == "*")
        #expect(response.field("etag") == nil)
    }

    @Test(arguments: Way.allCases, ["/healthz", "/readyz"])
    func `a probe is never kept`(way: Way, path: String) throws {
        let response = try way.get(path)
        #expect(response.status == 200)
        #expect(response.field("cache-control") == "no-store")
        #expect(response.field("etag") == nil)
        #expect(try way.get(path, [("If-None-Match", "*")]).status == 200)
    }

    @Test(arguments: Way.allCases)
    func `what is asked wrongly is an error, whatever the client holds`(way: Way) throws {
        for target in [
            "/v1/actions?fields=x", "/v1/actions?sort=x", "/v1/actions?cursor=x", "/v1/countries/x",
        ] {
            let response = try way.get(target, [("If-None-Match", "*")])
            #expect(response.status >= 400, "\(target)")
            #expect(response.field("cache-control") == "no-store")
            #expect(response.field("etag") == nil)
            #expect(response.field("last-modified") == nil)
        }
    }
}

@Suite struct `Entity tags of answers` {
    private func tag(_ target: String, accept: String? = nil, from transport: some Transport = Way.inProcess)
        throws
        -> String
    {
        let response = try transport.get(target, accept.map { [("Accept", $0)] } ?? [])
        #expect(response.status == 200)
        return try #require(response.field("etag"))
    }

    private func transport(library: Library? = nil, at time: String) throws -> InProcess {
        let now = try #require(HTTPDate(parsing: time, now: HTTPDate(secondsSinceEpoch: 0)))
        return InProcess(
            try Way.responder(library: library ?? CheckedOutLibrary.library, clock: Clock { now }))
    }

    private static let targets = [
        "/v1", "/v1/frameworks", "/v1/frameworks/palermo-protocol/parties", "/v1/countries/france", "/",
    ]

    @Test(arguments: targets)
    func `the same question has the same tag, at any hour of the day`(target: String) throws {
        let morning = try transport(at: "Tue, 01 Dec 2026 00:00:00 GMT")
        let evening = try transport(at: "Tue, 01 Dec 2026 23:59:59 GMT")
        #expect(try tag(target, from: morning) == tag(target, from: evening))
    }

    @Test func `parameters in another order are the same question`() throws {
        #expect(
            try tag("/v1/actions?country=FR&since=2010-01-01")
                == tag("/v1/actions?since=2010-01-01&country=FR"))
    }

    @Test(arguments: targets)
    func `another library has another tag`(target: String) throws {
        let other = try CheckedOutLibrary.load {
            $0["names.csv"]?.append(contentsOf: Array("france,alias,Hexagone,,,,country-codes\n".utf8))
        }
        let noon = "Tue, 01 Dec 2026 12:00:00 GMT"
        #expect(
            try tag(target, from: transport(at: noon))
                != tag(target, from: transport(library: other, at: noon)))
    }

    @Test(arguments: [
        ("/v1/ratifications?instrument=cets-197", true), ("/v1/countries/france", true), ("/v1/groups", true),
        ("/v1/ratifications?instrument=cets-197&as_of=2020-01-01", false),
        ("/v1/countries/france?as_of=2020-01-01", false),
        ("/v1/actions?instrument=cets-197", false), ("/v1/frameworks", false), ("/v1", false),
    ])
    func `another day has another tag only where the question leaves the day open`(
        target: String, differs: Bool
    )
        throws
    {
        let today = try tag(target, from: transport(at: "Tue, 01 Dec 2026 12:00:00 GMT"))
        let tomorrow = try tag(target, from: transport(at: "Wed, 02 Dec 2026 12:00:00 GMT"))
        #expect((today != tomorrow) == differs)
    }

    @Test func `other formats, columns, orders, pages and questions have other tags`() throws {
        let targets = [
            "/v1/frameworks", "/v1/frameworks?fields=id", "/v1/frameworks?sort=id", "/v1/frameworks?limit=5",
            "/v1/frameworks?limit=6", "/v1/regional-agreements", "/v1/frameworks?binding=true",
            "/v1/frameworks.csv", "/v1/frameworks.csv?bom=1", "/v1/frameworks/ilo-c029/actions",
            "/v1/frameworks/ilo-c105/actions", "/v1/countries/france", "/v1/countries/germany",
        ]
        var tags = try targets.map { try tag($0) }
        tags += try ["text/csv", "application/x-ndjson"].map { try tag("/v1/frameworks", accept: $0) }
        tags += try ["text/html", "text/plain"].map { try tag("/", accept: $0) }
        #expect(Set(tags).count == tags.count)
    }
}
