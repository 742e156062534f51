import HTTPCore
import Testing

@Suite struct HeadParserTests {
    @Test(arguments: wholeHeads)
    func `a whole head is taken to its last byte and no further`(head: String) {
        #expect(parse(head).consumed == head.utf8.count)
        #expect(parse(head + "GET /next").consumed == head.utf8.count)
    }

    @Test(arguments: wholeHeads)
    func `every prefix of a whole head is incomplete`(head: String) {
        let bytes = Array(head.utf8)
        for length in 0..<bytes.count {
            #expect(parse(Array(bytes.prefix(length))).isIncomplete, "cut after \(length) bytes")
        }
    }

    @Test(arguments: wholeHeads)
    func `bytes that come one by one give the same head as all at once`(head: String) throws {
        let bytes = Array(head.utf8)
        var parser = HeadParser(limits: HeadLimits())
        for length in 0..<bytes.count {
            let outcome = parser.parse(bytes.span.extracting(first: length))
            #expect(outcome.isIncomplete, "after \(length) bytes")
        }
        let dribbled = try #require(parser.parse(bytes.span).head)
        let whole = try #require(parse(head).head)
        #expect(dribbled.bytes == whole.bytes)
        #expect(dribbled.path == whole.path)
        #expect(dribbled.framing == whole.framing)
        #expect(dribbled.fields.map(\.value) == whole.fields.map(\.value))
    }

    @Test(arguments: wholeHeads)
    func `a head with any byte changed is refused, incomplete, or read within its bounds`(head: String) {
        let original = Array(head.utf8)
        for index in original.indices {
            for byte in UInt8.min...UInt8.max {
                var bytes = original
                bytes[index] = byte
                switch parse(bytes) {
                case .incomplete: break
                case .refused(let refusal):
                    #expect((400...505).contains(refusal.status.code))
                    #expect(refusal.offset <= bytes.count)
                case .done(let head, let consumed):
                    #expect(consumed <= bytes.count)
                    #expect(head.path.hasPrefix("/") || head.method == .options || head.method == .connect)
                }
            }
        }
    }

    @Test func `the parts of a request line are found`() throws {
        let head = try #require(parse("GET /v1/a%20b?x=1&y=?z HTTP/1.1\r\nHost: a\r\n\r\n").head)
        #expect(head.method == .get)
        #expect(head.methodToken == "GET")
        #expect(head.target == "/v1/a%20b?x=1&y=?z")
        #expect(head.path == "/v1/a%20b")
        #expect(head.query == "x=1&y=?z")
        #expect(head.targetForm == .origin)
        #expect(head.minorVersion == 1)
        #expect(head.authority == "a")
    }

    @Test func `a query may be empty, which is not the same as none`() throws {
        #expect(try #require(parse("GET /a? HTTP/1.1\r\nHost: a\r\n\r\n").head).query == "")
        #expect(try #require(parse("GET /a HTTP/1.1\r\nHost: a\r\n\r\n").head).query == nil)
    }

    @Test(arguments: [
        ("GET", Method.get), ("HEAD", .head), ("POST", .post), ("PUT", .put), ("DELETE", .delete),
        ("OPTIONS", .options),
        ("TRACE", .trace), ("PATCH", .patch), ("get", .other), ("GETS", .other), ("PROPFIND", .other),
    ])
    func `RFC 9110 9.1: a method is known by its exact spelling`(token: String, method: Method) throws {
        let head = try #require(parse("\(token) / HTTP/1.1\r\nHost: a\r\n\r\n").head)
        #expect(head.method == method)
        #expect(head.methodToken == token)
    }

    @Test(arguments: [("HTTP/1.0", 0), ("HTTP/1.1", 1), ("HTTP/1.2", 1), ("HTTP/1.9", 1)])
    func `RFC 9110 2.5: a higher minor version is read as 1.1`(version: String, minor: Int) throws {
        #expect(try #require(parse("GET / \(version)\r\nHost: a\r\n\r\n").head).minorVersion == minor)
    }

    @Test func `what can never become a request is refused at its first byte`() {
        let tlsHandshake: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00]
        #expect(parse(tlsHandshake).refusal?.status == .badRequest)
    }
}
