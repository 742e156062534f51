import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct RequestIDTests {
    private func answer(_ fields: String, observer: EventRecorder? = nil) throws -> RawResponse {
        var response: RawResponse?
        try withServer(observer: observer) { _, port in
            let client = try RawClient(port: port)
            try client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
            response = try client.receiveResponse()
        }
        return try #require(response)
    }

    @Test func `a request keeps the name it came with, in the answer and in the log`() throws {
        let recorder = EventRecorder()
        let response = try answer("X-Request-Id: trace-7f.3_a\r\n", observer: recorder)
        #expect(response.field("x-request-id") == "trace-7f.3_a")
        #expect(recorder.answered.map(\.id) == ["trace-7f.3_a"])
        #expect(try answer("X-Request-Id: trace\r\n").field("x-request-id") == "trace")
        let longest = String(repeating: "x", count: 128)
        #expect(try answer("X-Request-Id: \(longest)\r\n").field("x-request-id") == longest)
    }

    @Test(arguments: ["", "two words", "a\"b", "<script>", String(repeating: "x", count: 129)])
    func `a name that is no token of reasonable length is replaced`(name: String) throws {
        let recorder = EventRecorder()
        let response = try answer("X-Request-Id: \(name)\r\n", observer: recorder)
        let given = try #require(response.field("x-request-id"))
        #expect(given != name && given.count == 13)
        #expect(recorder.answered.map(\.id) == [given])
        #expect(try answer("X-Request-Id: \(name)\r\n").field("x-request-id") == nil)
    }

    @Test func `every request without a name is given one of its own`() throws {
        let recorder = EventRecorder()
        try withServer(observer: recorder, configuration: configured { $0.threads = 2 }) { _, port in
            for _ in 0..<10 {
                let client = try RawClient(port: port)
                try client.send(String(repeating: getRoot, count: 100))
                for _ in 0..<100 { #expect(try client.receiveResponse().field("x-request-id") != nil) }
            }
        }
        #expect(Set(recorder.answered.map(\.id)).count == 1000)
    }

    @Test func `behind a trusted proxy the log names the client`() throws {
        let recorder = EventRecorder()
        try withServer(
            observer: recorder,
            configuration: configured { $0.trustedProxies = [NetworkPrefix("127.0.0.0/8")].compactMap { $0 } }
        ) { _, port in
            let client = try RawClient(port: port)
            try client.send("GET / HTTP/1.1\r\nHost: a\r\nForwarded: for=198.51.100.7\r\n\r\n")
            #expect(try client.receiveResponse().status == 200)
        }
        #expect(recorder.answered.map(\.peer) == ["198.51.100.7"])
    }

    @Test func `how long an answer took is told on request`() throws {
        try withServer(configuration: configured { $0.tellsTiming = true }) { _, port in
            let client = try RawClient(port: port)
            try client.send(getRoot)
            let field = try #require(try client.receiveResponse().field("server-timing"))
            #expect(field.wholeMatch(of: /app;dur=\d+\.\d{3}/) != nil)
        }
        #expect(try answer("").field("server-timing") == nil)
    }

    @Test func `no answer may be taken for another type than it states`() throws {
        #expect(try answer("").field("x-content-type-options") == "nosniff")
        #expect(try answer("Expect: magic\r\n").field("x-content-type-options") == "nosniff")
    }
}
