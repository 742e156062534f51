import DepositaryAPI
import HTTPCore
import TestSupport
import Testing

@testable import HTTPServer

/// A row of a table: a request to the API itself over a connection, and what a clause of the standard has come back.
struct Question: Sendable, CustomTestStringConvertible {
    /// Noon of 2026-12-01, a week after the library's release.
    static let noon = 1_796_126_400

    /// The clause and what it asks for.
    let testDescription: String
    /// Method and target.
    let line: String
    /// Field lines of the request. `{tag}` and `{coded}` stand for the entity tags of the answer as it is and in gzip.
    let fields: [String]
    let status: Int
    /// Field lines that the answer has. `{length}` stands for the length of the answer to GET.
    let has: [String]
    /// Names of fields that it has not.
    let lacks: [String]
    /// What its content tells among other things.
    let says: String
    let now: Int

    init(
        _ name: String, _ line: String, _ fields: [String] = [], _ status: Int, has: [String] = [],
        lacks: [String] = [],
        says: String = "", now: Int = noon
    ) {
        testDescription = name
        self.line = line
        self.fields = fields
        self.status = status
        self.has = has
        self.lacks = lacks
        self.says = says
        self.now = now
    }

    func check() throws {
        let answer = try ask(line, fields.map(filled))
        #expect(answer.statusLine.hasPrefix("HTTP/1.1 \(status) "), "\(answer.statusLine) \(answer.body)")
        for line in try has.map(filled) {
            #expect(answer.lines.contains(line), "\(line) is not in \(answer.lines)")
        }
        for name in lacks { #expect(answer.field(name) == nil, "\(name)") }
        #expect(answer.body.contains(says) || says.isEmpty)
        if line.hasPrefix("HEAD ") || [204, 304].contains(status) {
            #expect(answer.body.isEmpty)
        } else if answer.field("Content-Encoding") == nil {
            #expect(answer.field("Content-Length") == "\(answer.body.utf8.count)")
        }
    }

    private func filled(_ text: String) throws -> String {
        guard text.contains("{") else { return text }
        let get = "GET " + line.drop { $0 != " " }.dropFirst()
        let plain = try ask(get, [])
        let coded = try ask(get, ["Accept-Encoding: gzip"])
        return text.replacing("{tag}", with: plain.field("ETag") ?? "").replacing(
            "{coded}", with: coded.field("ETag") ?? ""
        )
        .replacing("{length}", with: plain.field("Content-Length") ?? "")
    }

    private func ask(_ line: String, _ fields: [String]) throws -> Received {
        let clock = Clock { [now] in HTTPDate(secondsSinceEpoch: now) }
        // What was kept at another time is no answer of this one.
        let library =
            now == Self.noon ? try Self.library.get() : CurrentLibrary(try Self.releasedOnMonday.get())
        var wire = Wire(try DepositaryResponder(library: library, clock: clock), date: now)
        wire.send("\(line) HTTP/1.1\r\nHost: localhost\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n")
        let text = wire.receive()
        let received = try #require(Received.whole(text))
        #expect(!wire.state.isReadyToEndSending, "an answer of the API leaves the connection open")
        return received
    }

    /// One for all rows at noon. Its cache is among what is tested.
    private static let library = Result { CurrentLibrary(try releasedOnMonday.get()) }

    /// The library as if it were of the day that the tables are written for.
    private static let releasedOnMonday = Result {
        try CheckedOutLibrary.load { files in
            let header = String(decoding: files["library.json"] ?? [], as: UTF8.self)
            let dated = header.replacing(/"released": "[0-9-]+"/, with: "\"released\": \"2026-11-23\"")
            files["library.json"] = Array(dated.utf8)
        }
    }
}

extension Received {
    /// The one response that a text is, with everything behind its head.
    fileprivate static func whole(_ text: String) -> Received? {
        guard let headEnd = text.firstRange(of: "\r\n\r\n") else { return nil }
        let lines = text[..<headEnd.lowerBound].split(separator: "\r\n").map(String.init)
        return Received(
            statusLine: lines[0], lines: Array(lines.dropFirst()), body: String(text[headEnd.upperBound...]))
    }
}
