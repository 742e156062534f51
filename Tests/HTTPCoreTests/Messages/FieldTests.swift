import HTTPCore
import Testing

@Suite struct FieldTests {
    private func head(_ lines: String...) throws -> RequestHead {
        try #require(
            parse("GET / HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n").head)
    }

    @Test(arguments: FieldName.allCases.filter { $0 != .other })
    func `every listed field is recognized in lower and upper case`(name: FieldName) throws {
        let spelling = name.lowercased.description
        // Fields that frame a message, and Host, cannot be tried with any value.
        let value = [FieldName.contentLength: "5", .transferEncoding: "chunked"][name] ?? "x"
        for line in [spelling, spelling.uppercased()] where name != .host {
            let head = try head("\(line): \(value)")
            #expect(head.has(name))
            #expect(head.field(name) == value)
            #expect(head.field(named: spelling) == value)
        }
    }

    @Test func `RFC 9110 5.3: lines of one field are one list in the order received`() throws {
        let head = try head("Accept: a", "X-Other: 1", "accept:b", "X-OTHER:2")
        #expect(head.field(.accept) == "a, b")
        #expect(head.field(named: "x-other") == "1, 2")
    }

    @Test func `a field that is empty is there, and one that is absent is not`() throws {
        let head = try head("Accept:", "X-Other:")
        #expect(head.field(.accept) == "")
        #expect(head.field(named: "X-Other") == "")
        #expect(head.field(.range) == nil)
        #expect(!head.has(.range))
        #expect(head.field(named: "X-None") == nil)
    }

    @Test func `RFC 9112 5.1: white space around a value is no part of it, and that within is`() throws {
        #expect(try head("X-A: \t b \t c \t ").field(named: "x-a") == "b \t c")
    }

    @Test func `a field is just a value where it says that once and nothing else`() throws {
        #expect(try head("Connection: Keep-Alive").field(.connection, isJust: "keep-alive"))
        #expect(try !head("Connection: keep-alive, close").field(.connection, isJust: "keep-alive"))
        #expect(
            try !head("Connection: keep-alive", "Connection: close").field(.connection, isJust: "keep-alive"))
        #expect(
            try !head("Connection: keep-alive", "Connection: keep-alive").field(
                .connection, isJust: "keep-alive"))
        #expect(try !head().field(.connection, isJust: "keep-alive"))
    }

    @Test func `a value is found in the bytes without making a string`() throws {
        let head = try head("Accept: text/csv")
        let range = try #require(head.firstValue(of: .accept))
        #expect(Array(head.bytes[range]) == Array("text/csv".utf8))
        #expect(head.firstValue(of: .range) == nil)
    }
}
