import HTTPCore
import TestSupport
import Testing

@testable import HTTPServer

@Suite struct MetricsTests {
    private let responder = Answer { request, response in
        switch request.path {
        case "/a":
            response.route = "/a"
            response.cacheStatus = request.query == nil ? .hit : .miss
            response.body = [UInt8](repeating: 0x61, count: 10_000)
        case "/b": response.route = "/b"
        case "/strange": response.route = "/never-announced"
        default: response.status = .notFound
        }
    }

    private func ask(_ client: borrowing RawClient, _ targets: String...) throws {
        for target in targets {
            try client.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = try client.receiveResponse()
        }
    }

    @Test(arguments: [1, 3])
    func `requests are counted by route and status, whatever loop answers them`(threads: Int) throws {
        let metrics = ServerMetrics(routes: ["/a", "/b"])
        try withServer(responder, metrics: metrics, configuration: configured { $0.threads = threads }) {
            _, port in
            for _ in 0..<6 {
                try ask(try RawClient(port: port), "/a", "/a?x", "/a", "/b", "/c", "/d", "/strange")
            }
            let client = try RawClient(port: port)
            try client.send("nonsense\r\n\r\n")
            #expect(try client.receiveResponse().status == 400)
        }
        let snapshot = metrics.snapshot()
        #expect(
            snapshot.answers == [
                .init(route: "/a", status: 200): 18, .init(route: "/b", status: 200): 6,
                .init(route: nil, status: 200): 6, .init(route: nil, status: 404): 12,
            ])
        #expect(snapshot.refusals == [400: 1])
        #expect(snapshot.cacheHits == 12 && snapshot.cacheMisses == 6)
        let durations = snapshot.requestDurations
        #expect(durations.mapValues { $0.counts.reduce(0, +) } == ["/a": 18, "/b": 6, nil: 18])
        #expect(durations.values.allSatisfy { $0.nanoseconds > 0 })
        #expect(snapshot.responseBytes > 18 * 10_000 && snapshot.responseBytes < 18 * 10_000 + 43 * 500)
        #expect(snapshot.loopIterations.counts.reduce(0, +) > 0)
    }

    @Test func `connections are counted as they come, go and are turned away`() throws {
        let metrics = ServerMetrics()
        try withServer(responder, metrics: metrics, configuration: configured { $0.maximumConnections = 2 }) {
            _, port in
            let clients = try (0..<2).map { _ in try RawClient(port: port) }
            for client in clients { try ask(client, "/a") }
            #expect(metrics.snapshot().connectionsOpen == 2)
            #expect(try RawClient(port: port).receiveResponse().status == 503)
        }
        let snapshot = metrics.snapshot()
        #expect(snapshot.connectionsAccepted == 3)
        #expect(snapshot.connectionsTurnedAway == 1)
        #expect(snapshot.connectionsOpen == 0)
        #expect(snapshot.refusals == [503: 1])
    }

    @Test func `requests that come too often are counted`() throws {
        let metrics = ServerMetrics(routes: ["/a"])
        try withServer(
            responder, metrics: metrics,
            configuration: configured { $0.rateLimit = RateLimit(perSecond: 1, burst: 1) }
        ) { _, port in
            let client = try RawClient(port: port)
            let pair = "GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n"
            try client.send(pair)
            #expect(try client.receiveResponse().status == 200)
            #expect(try client.receiveResponse().status == 429)
        }
        #expect(metrics.snapshot().rateLimited == 1)
        #expect(metrics.snapshot().answers[.init(route: nil, status: 429)] == 1)
    }
}
