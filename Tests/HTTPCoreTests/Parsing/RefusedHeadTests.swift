import HTTPCore
import Testing

/// A head that must be refused, with the clause that says so.
struct RefusedHead: Sendable, CustomTestStringConvertible {
    let clause: String
    let what: String
    let status: Int
    let head: String

    init(_ clause: String, _ what: String, _ status: Int, _ head: String) {
        self.clause = clause
        self.what = what
        self.status = status
        self.head = head
    }

    var testDescription: String { "RFC \(clause): \(what)" }

    static func field(_ clause: String, _ what: String, _ line: String, _ status: Int = 400) -> RefusedHead {
        RefusedHead(clause, what, status, "GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\n\r\n")
    }

    static func line(_ clause: String, _ what: String, _ line: String, _ status: Int = 400) -> RefusedHead {
        RefusedHead(clause, what, status, "\(line)\r\nHost: a\r\n\r\n")
    }
}

@Suite struct RefusedHeadTests {
    static let requestLines: [RefusedHead] = [
        .line("9112 3", "two spaces after the method", "GET  / HTTP/1.1"),
        .line("9112 3", "two spaces before the version", "GET /  HTTP/1.1"),
        .line("9112 3", "a tab for a space", "GET\t/ HTTP/1.1"),
        .line("9112 3", "space at the end", "GET / HTTP/1.1 "),
        .line("9112 3", "space at the start", " GET / HTTP/1.1"),
        .line("9112 3", "a third word", "GET / HTTP/1.1 x"),
        .line("9112 3", "only a method", "GET"),
        .line("9112 3.1", "a method that is no token", "G@T / HTTP/1.1"),
        .line("9112 3.1", "a method with a colon", "GET: / HTTP/1.1"),
        .line("9112 3.2", "no target", "GET  HTTP/1.1"),
        .line("9112 2.3", "no version, as in HTTP/0.9", "GET /"),
        .line("9112 2.3", "a version in lower case", "GET / http/1.1"),
        .line("9112 2.3", "a version of one digit", "GET / HTTP/1"),
        .line("9112 2.3", "a version of three digits", "GET / HTTP/1.10"),
        .line("9112 2.3", "a version with a comma", "GET / HTTP/1,1"),
        .line("9112 2.3", "another protocol", "GET / HTTQ/1.1"),
        .line("9110 15.6.6", "HTTP/2", "PRI * HTTP/2.0".replacing("PRI *", with: "GET /"), 505),
        .line("9110 15.6.6", "HTTP/0.9 by name", "GET / HTTP/0.9", 505),
        .line("9110 15.6.6", "HTTP/3", "GET / HTTP/3.0", 505),
    ]

    static let lineEnds: [RefusedHead] = [
        RefusedHead("9112 2.2", "LF alone after the request line", 400, "GET / HTTP/1.1\nHost: a\r\n\r\n"),
        RefusedHead("9112 2.2", "LF alone after a field", 400, "GET / HTTP/1.1\r\nHost: a\n\r\n"),
        RefusedHead("9112 2.2", "LF alone for the empty line", 400, "GET / HTTP/1.1\r\nHost: a\r\n\n"),
        RefusedHead("9112 2.2", "LF before anything", 400, "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"),
        RefusedHead("9112 2.2", "CR alone in the request line", 400, "GET /\r HTTP/1.1\r\nHost: a\r\n\r\n"),
        .field("9112 2.2", "CR alone in a value", "A: b\rc"),
        .field("9112 2.2", "a second CR at the end", "A: b\r"),
    ]

    static let fields: [RefusedHead] = [
        .field("9112 5.1", "space before the colon", "A : b"),
        .field("9112 5.1", "a tab before the colon", "A\t: b"),
        .field("9112 5.1", "space before the colon of Content-Length", "Content-Length : 5"),
        .field("9112 5", "no colon", "A"),
        .field("9112 5", "no name", ": b"),
        .field("9112 5.1", "a name that is no token", "A(b): c"),
        .field("9112 5.1", "a name beyond ASCII", "\u{E9}: c"),
        .field("9112 5.2", "a folded line", "A: b\r\n c"),
        .field("9112 5.2", "a line folded with a tab", "A: b\r\n\tc"),
        RefusedHead("9112 2.2", "space before the first field", 400, "GET / HTTP/1.1\r\n Host: a\r\n\r\n"),
        .field("9110 5.5", "NUL in a value", "A: b\0c"),
        .field("9110 5.5", "a control character in a value", "A: b\u{1}c"),
        .field("9110 5.5", "DEL in a value", "A: b\u{7F}c"),
        .field("9112 3.2", "two Host lines", "Host: a"),
        RefusedHead("9112 3.2", "no Host in 1.1", 400, "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n"),
        RefusedHead("9112 3.2", "two Host lines in 1.0", 400, "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n"),
        RefusedHead("9112 3.2", "no Host beside an absolute target", 400, "GET http://a/ HTTP/1.1\r\n\r\n"),
    ]

    @Test(arguments: requestLines + lineEnds + fields)
    func `is refused`(_ refused: RefusedHead) throws {
        let refusal = try #require(parse(refused.head).refusal)
        #expect(refusal.status.code == refused.status)
    }

    @Test(arguments: requestLines)
    func `a bad request line is refused before its fields arrive`(_ refused: RefusedHead) throws {
        let lineEnd = try #require(refused.head.range(of: "\r\n", after: 1))
        #expect(parse(String(refused.head[..<lineEnd])).refusal?.status.code == refused.status)
    }

    @Test func `a refusal tells where the trouble is`() {
        #expect(parse("GET / HTTP/1.1\r\nHost: a\r\nA : b\r\n\r\n").refusal?.offset == 26)
        #expect(parse("GET / HTTP/1.1\nHost: a\r\n\r\n").refusal?.offset == 14)
    }
}

extension String {
    /// The end of the first occurrence of a text that starts at or after an offset.
    fileprivate func range(of text: String, after offset: Int) -> String.Index? {
        var start = utf8.index(startIndex, offsetBy: offset)
        while start < endIndex {
            if self[start...].utf8.starts(with: text.utf8) {
                return utf8.index(start, offsetBy: text.utf8.count)
            }
            start = utf8.index(after: start)
        }
        return nil
    }
}
