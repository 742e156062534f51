import DepositaryAPI
import HTTPCore
import TestSupport
import Testing
import Treaties

/// The two ways to the API. Everything that a user notices is tested on both.
enum Way: String, CaseIterable, Transport, CustomTestStringConvertible {
    case inProcess = "in process"
    case overSocket = "over a socket"

    var testDescription: String { rawValue }

    /// Noon of 2026-12-01, a week after the library's release: tests stand still.
    static let clock = Clock { HTTPDate(secondsSinceEpoch: 1_796_126_400) }

    static func responder(library: Library, clock: Clock = clock) throws -> DepositaryResponder {
        try DepositaryResponder(library: CurrentLibrary(library), clock: clock)
    }

    /// With its export files.
    private static let current = Result {
        let current = CurrentLibrary(try CheckedOutLibrary.library)
        try current.makeExports()
        return current
    }
    private static let process = Result {
        InProcess(try DepositaryResponder(library: current.get(), clock: clock))
    }
    private static let socket = Result {
        try OverSocket(try DepositaryResponder(library: current.get(), clock: clock))
    }

    func send(_ method: String, _ target: String, _ fields: [(name: String, value: String)]) throws
        -> RawResponse
    {
        switch self {
        case .inProcess: try Self.process.get().send(method, target, fields)
        case .overSocket: try Self.socket.get().send(method, target, fields)
        }
    }

    /// The body of a 200 as JSON.
    func json(_ target: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONValue {
        let response = try get(target)
        try #require(response.status == 200, "\(target): \(response.text)", sourceLocation: sourceLocation)
        return try JSONValue(response.body)
    }

    /// The rows of a JSON list.
    func rows(_ target: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [JSONValue] {
        try #require(
            try json(target, sourceLocation: sourceLocation)["data"]?.array, sourceLocation: sourceLocation)
    }

    /// The lines of NDJSON, each decoded.
    func lines(_ target: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [JSONValue] {
        let response = try get(target)
        try #require(response.status == 200, "\(target): \(response.text)", sourceLocation: sourceLocation)
        return try JSONValue.lines(response.body)
    }
}

extension RawResponse {
    /// Every field but those that tell of the moment or the connection.
    var lastingFields: [String] {
        fields.filter { !["date", "connection"].contains($0.name) }.map { "\($0.name): \($0.value)" }.sorted()
    }

    /// The members of problem details.
    func problem(sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONValue {
        #expect(field("content-type") == "application/problem+json", sourceLocation: sourceLocation)
        return try JSONValue(body)
    }
}
