import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct LimitTests {
    @Test func `a connection too many is told 503, and there is room again when another ends`() throws {
        try withServer(configuration: configured { $0.maximumConnections = 3 }) { _, port in
            var served = try (0..<3).map { _ in try RawClient(port: port) }
            for client in served {
                try client.send(getRoot)
                #expect(try client.receiveResponse().status == 200)
            }
            let extra = try RawClient(port: port)
            let response = try extra.receiveResponse()
            #expect(response.status == 503)
            #expect(response.field("retry-after") == "1")
            #expect(response.field("access-control-allow-origin") == "*")
            #expect(try extra.receiveToEnd() == "")

            served.removeLast()
            // The server learns of the end when it learns of it: ask until there is room.
            var status = 503
            for _ in 0..<1000 where status == 503 {
                let client = try RawClient(port: port)
                try client.send(getRoot)
                status = try client.receiveResponse().status
            }
            #expect(status == 200)
        }
    }

    @Test func `more clients than can even be turned away wait, and are served when it is their turn`() throws
    {
        try withServer(
            configuration: configured {
                $0.maximumConnections = 1
                $0.timeouts.linger = .milliseconds(50)
            }
        ) { _, port in
            let clients = try (0..<200).map { _ in try RawClient(port: port) }
            var statuses: [Int] = []
            for client in clients {
                try client.send(getRoot + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                statuses.append(try client.receiveResponse().status)
            }
            #expect(statuses.allSatisfy { $0 == 200 || $0 == 503 })
            #expect(statuses.contains(200) && statuses.contains(503))
        }
    }

    @Test func `a client's connection too many is told 429, and others come in`() throws {
        try withServer(
            configuration: configured {
                $0.listeners = [.init(port: 0)]
                $0.maximumConnectionsPerClient = 3
                $0.threads = 2
            }
        ) { _, port in
            var served = try (0..<3).map { _ in try RawClient(port: port) }
            for client in served {
                try client.send(getRoot)
                #expect(try client.receiveResponse().status == 200)
            }
            let extra = try RawClient(port: port)
            let response = try extra.receiveResponse()
            #expect(response.status == 429)
            #expect(response.field("retry-after") == "1")
            #expect(try extra.receiveToEnd() == "")

            let other = try RawClient(port: port, host: "::1")
            try other.send(getRoot)
            #expect(try other.receiveResponse().status == 200)

            served.removeLast()
            var status = 429
            for _ in 0..<1000 where status == 429 {
                let client = try RawClient(port: port)
                try? client.send(getRoot)
                status = (try? client.receiveResponse().status) ?? 429
            }
            #expect(status == 200)
        }
    }

    @Test func `a client that opens far too many connections leaves room for others`() throws {
        try withServer(
            configuration: configured {
                $0.listeners = [.init(port: 0)]
                $0.maximumConnections = 200
                $0.maximumConnectionsPerClient = 10
            }
        ) { _, port in
            let greedy = try (0..<500).map { _ in try RawClient(port: port) }
            let other = try RawClient(port: port, host: "::1")
            try other.send(getRoot)
            #expect(try other.receiveResponse().status == 200)
            // The first of them are served still.
            try greedy[0].send(getRoot)
            #expect(try greedy[0].receiveResponse().status == 200)
        }
    }

    @Test func `a trusted proxy may open as many connections as there is room for`() throws {
        try withServer(
            configuration: configured {
                $0.maximumConnectionsPerClient = 2
                $0.trustedProxies = [NetworkPrefix("127.0.0.1")].compactMap { $0 }
            }
        ) { _, port in
            let clients = try (0..<20).map { _ in try RawClient(port: port) }
            for client in clients { try client.send(getRoot) }
            for client in clients { #expect(try client.receiveResponse().status == 200) }
        }
    }
}
