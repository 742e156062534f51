import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct ServingTests {
    @Test func `it answers on both families, and knows its clients by their addresses`() throws {
        let responder = Answer { $1.body = Array(($0.peer ?? "nobody").utf8) }
        try withServer(responder, configuration: configured { $0.listeners = [.init(port: 0)] }) {
            server, port in
            #expect(server.addresses.map(\.port) == [port, port])
            for host in ["127.0.0.1", "::1"] {
                let client = try RawClient(port: port, host: host)
                try client.send(getRoot)
                #expect(try client.receiveResponse().text == host)
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"])
    func `it listens where it is told to`(host: String) throws {
        try withServer(configuration: configured { $0.listeners = [.init(host: host, port: 0)] }) { _, port in
            let client = try RawClient(port: port, host: host == "::" ? "::1" : host)
            try client.send(getRoot)
            #expect(try client.receiveResponse().status == 200)
        }
    }

    @Test(arguments: [1, 2, 3])
    func `a thousand connections are served at once, on any number of loops`(threads: Int) throws {
        try withServer(configuration: configured { $0.threads = threads }) { _, port in
            let clients = try (0..<1000).map { _ in try RawClient(port: port) }
            for (index, client) in clients.enumerated() {
                try client.send("GET /\(index) HTTP/1.1\r\nHost: a\r\n\r\n")
            }
            for (index, client) in clients.enumerated() {
                #expect(try client.receiveResponse().text == "GET /\(index) ")
            }
            for client in clients { try client.send(getRoot) }
            for client in clients { #expect(try client.receiveResponse().text == "GET / ") }
        }
    }

    @Test func `ten thousand requests in one go are answered in order`() throws {
        try withServer { _, port in
            let client = try RawClient(port: port)
            // Little enough in all that neither side has to read before the other goes on.
            for batch in 0..<100 {
                try client.send((0..<100).map { "GET /\(batch)/\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
                for number in 0..<100 {
                    #expect(try client.receiveResponse().text == "GET /\(batch)/\(number) ")
                }
            }
        }
    }

    @Test func `a slow reader gets a large response whole while others are served`() throws {
        let body = (0..<(4 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let responder = Answer { $1.body = $0.path == "/large" ? body : [] }
        try withServer(responder) { _, port in
            let slow = try RawClient(port: port, receiveBuffer: 131_072)
            try slow.send("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let other = try RawClient(port: port)
            var received: [UInt8] = []
            while true {
                let bytes = try slow.receive(atMost: 100_000)
                if bytes.isEmpty { break }
                received += bytes
                if received.count < 2_000_000 {
                    try other.send(getRoot)
                    #expect(try other.receiveResponse().status == 200)
                }
            }
            #expect(received.suffix(body.count) == body[...])
        }
    }

    @Test func `large content is read in full`() throws {
        try withServer(Answer { $1.body = Array("\($0.body.count)".utf8) }) { _, port in
            let client = try RawClient(port: port)
            try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
            try client.send([UInt8](repeating: 0x61, count: 1_000_000))
            #expect(try client.receiveResponse().text == "1000000")
        }
    }

    @Test func `a client reads why it was refused though it goes on sending`() throws {
        try withServer(configuration: configured { $0.maximumBody = 10 }) { _, port in
            let client = try RawClient(port: port)
            try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
            try client.send([UInt8](repeating: 0x61, count: 200_000))
            #expect(try client.receiveResponse().status == 413)
            #expect(try client.receiveToEnd() == "")
        }
    }

    @Test func `a truncated request is told so`() throws {
        try withServer { _, port in
            let client = try RawClient(port: port)
            try client.send("GET / HTTP/1.1\r\nHo")
            client.endSending()
            #expect(try client.receiveToEnd().hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test func `a slow head is cut off while others are served`() throws {
        try withServer(configuration: configured { $0.timeouts.head = .milliseconds(100) }) { _, port in
            let slow = try RawClient(port: port)
            try slow.send("GET / HTTP/1.1\r\n")
            let other = try RawClient(port: port)
            try other.send(getRoot)
            #expect(try other.receiveResponse().status == 200)
            #expect(try slow.receiveToEnd().hasPrefix("HTTP/1.1 408 "))
        }
    }

    @Test func `an idle connection is closed in time`() throws {
        try withServer(configuration: configured { $0.timeouts.idle = .milliseconds(100) }) { _, port in
            let client = try RawClient(port: port)
            try client.send(getRoot)
            #expect(try client.receiveResponse().status == 200)
            #expect(try client.receiveToEnd() == "")
        }
    }

    @Test func `clients that reset their connections do no harm`() throws {
        let body = [UInt8](repeating: 0x61, count: 1 << 20)
        try withServer(Answer { $1.body = body }) { _, port in
            for _ in 0..<50 {
                let client = try RawClient(port: port)
                try client.send(getRoot + getRoot)
                client.resetAtEnd()
            }
            let client = try RawClient(port: port)
            try client.send(getRoot)
            #expect(try client.receiveResponse().body.count == 1 << 20)
        }
    }

    @Test func `a responder that does nothing leaves an empty answer and no one waiting`() throws {
        try withServer(Answer { _, _ in }) { _, port in
            let client = try RawClient(port: port)
            try client.send(getRoot)
            let response = try client.receiveResponse()
            #expect(response.status == 200 && response.body.isEmpty)
        }
    }
}
