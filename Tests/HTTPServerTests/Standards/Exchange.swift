import HTTPCore
import Testing

@testable import HTTPServer

/// A row of a table: what a client sends to a connection, and what a clause of the standard has come back.
struct Exchange: Sendable, CustomTestStringConvertible {
    /// The clause and what it asks for, such as `RFC 9112 3: two spaces after the method`.
    let testDescription: String
    let input: String
    /// The status of each response and, behind 200, what `Echo` tells of the request: `200 GET /a`.
    let replies: [String]
    /// Whether a further request is answered.
    let persists: Bool
    /// Lines that the last response has.
    let lines: [String]

    /// Requests that are answered, on a connection that persists.
    static func answered(_ name: String, _ input: String, _ replies: String..., lines: [String] = [])
        -> Exchange
    {
        Exchange(testDescription: name, input: input, replies: replies, persists: true, lines: lines)
    }

    /// Requests that are answered, and with the last of which the connection ends.
    static func closed(_ name: String, _ input: String, _ replies: String...) -> Exchange {
        Exchange(testDescription: name, input: input, replies: replies, persists: false, lines: [])
    }

    /// Bytes that make no request. What stands behind them would be answered if any of them were taken for another
    /// message than they are.
    static func refused(_ name: String, _ status: Int, _ input: String) -> Exchange {
        closed(name, input + "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n", "\(status)")
    }

    /// All at once and byte by byte: where the network cuts them means nothing.
    func check() {
        for pieces in [[Array(input.utf8)], input.utf8.map { [$0] }] {
            var wire = Wire()
            for piece in pieces { wire.send(piece) }
            let responses = Received.all(in: wire.receive())
            #expect(responses.map(\.summary) == replies, "in \(pieces.count) pieces")
            for line in lines { #expect(responses.last?.lines.contains(line) == true, "\(line)") }
            #expect((responses.last?.field("Connection") == "close") == !persists)
            wire.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(Received.all(in: wire.receive()).map(\.summary) == (persists ? ["200 GET /next"] : []))
        }
    }
}

/// The requests that rows are made of.
extension Exchange {
    static func get(_ target: String, _ fields: String..., version: String = "1.1") -> String {
        "GET \(target) HTTP/\(version)\r\nHost: a\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
    }

    static func post(_ fields: String..., content: String = "", version: String = "1.1") -> String {
        "POST /p HTTP/\(version)\r\nHost: a\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n" + content
    }

    static func chunked(_ content: String) -> String { post("Transfer-Encoding: chunked", content: content) }
}

extension Received {
    /// As `Exchange.replies` has it.
    var summary: String {
        let code = statusLine.split(separator: " ")[1]
        return code == "200" ? "200 \(body)".trimmingSpaces : String(code)
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
