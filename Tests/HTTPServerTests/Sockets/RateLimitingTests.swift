import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct RateLimitingTests {
    @Test func `a client learns where it stands, is refused when it asks too often, and stays connected`()
        throws
    {
        try withServer(configuration: configured { $0.rateLimit = RateLimit(perSecond: 1, burst: 1000) }) {
            _, port in
            let client = try RawClient(port: port)
            try client.send(String(repeating: getRoot, count: 1200))
            let responses = try (0..<1200).map { _ in try client.receiveResponse() }
            #expect(responses[0].field("ratelimit-policy") == #""client";q=1000;w=1000"#)
            #expect(responses[0].field("ratelimit") == #""client";r=999;t=1"#)
            #expect(responses[..<1000].allSatisfy { $0.status == 200 && $0.field("retry-after") == nil })
            // 200 requests in one go do not take the seconds in which 200 tokens would grow.
            let refused = responses.filter { $0.status == 429 }
            let last = try #require(refused.last)
            #expect(last.field("content-type") == "application/problem+json")
            #expect(last.field("access-control-allow-origin") == "*")
            #expect(last.field("retry-after") == "1")
            #expect(last.field("ratelimit") == #""client";r=0;t=1000"#)
            #expect(last.field("connection") == nil)
            #expect(last.text.contains(#""status":429"#))
        }
    }

    @Test func `the limit holds over all connections and loops of a client`() throws {
        try withServer(
            configuration: configured {
                $0.threads = 3
                $0.rateLimit = RateLimit(perSecond: 1, burst: 1_000_000)
            }
        ) { _, port in
            let clients = try (0..<9).map { _ in try RawClient(port: port) }
            var remaining: [Int] = []
            for round in 0..<30 {
                let client = clients[round % clients.count]
                try client.send(getRoot)
                let field = try #require(try client.receiveResponse().field("ratelimit"))
                remaining.append(try #require(Int(field.split(separator: "=")[1].prefix { $0.isNumber })))
            }
            // A token may grow meanwhile; but each loop sees what the others took.
            #expect(zip(remaining, remaining.dropFirst()).allSatisfy { $0 <= $1 + 1 })
            #expect(try #require(remaining.last) < 1_000_000 - 25)
        }
    }

    @Test func `behind a trusted proxy each client has its own limit, and a stranger cannot pose as one`()
        throws
    {
        func statuses(trusting ranges: [String]) throws -> [Int] {
            var statuses: [Int] = []
            try withServer(
                configuration: configured {
                    $0.rateLimit = RateLimit(perSecond: 1, burst: 1)
                    $0.trustedProxies = ranges.compactMap { NetworkPrefix($0) }
                }
            ) { _, port in
                let proxy = try RawClient(port: port)
                let clients = ["198.51.100.1", "198.51.100.2", "2001:db8::1", "2001:db8::2"]
                try proxy.send(
                    clients.map { "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \($0)\r\n\r\n" }.joined())
                statuses = try clients.map { _ in try proxy.receiveResponse().status }
            }
            return statuses
        }
        #expect(try statuses(trusting: ["127.0.0.0/8"]) == [200, 200, 200, 429])
        #expect(try statuses(trusting: []) == [200, 429, 429, 429])
    }

    @Test func `without a limit nothing is said of one`() throws {
        try withServer { _, port in
            let client = try RawClient(port: port)
            try client.send(getRoot)
            let response = try client.receiveResponse()
            #expect(response.field("ratelimit") == nil && response.field("ratelimit-policy") == nil)
        }
    }
}
