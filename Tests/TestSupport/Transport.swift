public import DepositaryAPI
import HTTPCore
import HTTPServer

/// A way to put a request to the API. What a user notices must be the same on each.
public protocol Transport: Sendable {
    /// Sends a request without content and returns the whole answer.
    func send(_ method: String, _ target: String, _ fields: [(name: String, value: String)]) throws
        -> RawResponse
}

extension Transport {
    /// A GET with these fields.
    public func get(_ target: String, _ fields: [(name: String, value: String)] = []) throws -> RawResponse {
        try send("GET", target, fields)
    }

    /// A GET that accepts these media types.
    public func get(_ target: String, accept: String) throws -> RawResponse {
        try send("GET", target, [("Accept", accept)])
    }
}

/// The responder called by itself. What a server adds on the way out, the length and the missing content of an answer to
/// HEAD, is done here as the standard has it done (RFC 9110 9.3.2).
public struct InProcess: Transport, CustomStringConvertible {
    private let responder: DepositaryResponder

    /// Asks this responder.
    public init(_ responder: DepositaryResponder) { self.responder = responder }

    /// As it reads in a report.
    public var description: String { "in process" }

    /// Sends a request without content and returns the whole answer.
    public func send(_ method: String, _ target: String, _ fields: [(name: String, value: String)]) throws
        -> RawResponse
    {
        let request = try Request(method, target, fields: fields)
        var response = Response()
        responder.respond(to: request, into: &response)
        let lines = String(decoding: response.fieldLines, as: UTF8.self).split(separator: "\r\n")
        var seen = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: parts[0].lowercased(), value: String(parts[1].drop { $0 == " " }))
        }
        if response.status.allowsBody { seen.append(("content-length", String(response.contentLength))) }
        return RawResponse(
            status: response.status.code, fields: seen,
            body: request.method == .head || !response.status.allowsBody
                ? []
                : response.stretch?.bytes ?? response.body)
    }
}

/// A server on a free port of the loopback address, asked over a connection of its own for each request.
public struct OverSocket: Transport, CustomStringConvertible {
    private let server: Server

    /// Starts a server for this responder, which runs as long as the tests do.
    public init(_ responder: DepositaryResponder) throws {
        var configuration = ServerConfiguration()
        configuration.listeners = [.init(host: "127.0.0.1", port: 0)]
        server = try Server.start(configuration, responder: responder, refusalWriter: Problem.write)
    }

    /// As it reads in a report.
    public var description: String { "over a socket" }

    /// Sends a request without content and returns the whole answer.
    public func send(_ method: String, _ target: String, _ fields: [(name: String, value: String)]) throws
        -> RawResponse
    {
        let client = try RawClient(port: server.addresses[0].port, patience: 60)
        var text = "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n"
        for field in fields { text += "\(field.name): \(field.value)\r\n" }
        try client.send(text + "\r\n")
        return try client.receiveResponse(toHead: method == "HEAD")
    }
}
