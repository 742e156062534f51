import HTTPCore
import TestSupport

@testable import HTTPServer

/// A connection without a socket, at a clock of its own. The test plays the client.
struct Wire {
    private(set) var state: ConnectionState
    private(set) var now = Instant(milliseconds: 1_000_000)
    let service: Service

    init(
        _ responder: any Responder = Echo(), isStopping: Bool = false, date: Int = 784_111_777,
        _ adjust: (inout ServerConfiguration) -> Void = { _ in }
    ) {
        var configuration = ServerConfiguration()
        adjust(&configuration)
        service = Service(configuration, guards: Guards(configuration), responder: responder)
        service.isStopping = isStopping
        service.setDate(secondsSinceEpoch: date)
        state = ConnectionState(peer: "192.0.2.1", now: now, service)
    }

    /// The client sends, and the server answers as far as it will.
    mutating func send(_ text: String) { send(Array(text.utf8)) }
    mutating func send(_ bytes: [UInt8]) { state.received(bytes.span, now: now, service) }

    /// The client ends its direction.
    mutating func end() { state.receivedEnd(now: now, service) }

    /// The client reads all there is, and what the server then has to add.
    mutating func receive() -> String {
        var received: [UInt8] = []
        while !state.output.isEmpty {
            _ = state.output.drain { gathered, body in
                received.append(copying: gathered)
                received.append(copying: body)
                return gathered.count + body.count
            } file: { gathered, stretch in
                received.append(copying: gathered)
                received += stretch.bytes
                return gathered.count + stretch.count
            }
            state.sent(now: now, service)
        }
        if state.isReadyToEndSending { state.sendingEnded(now: now, service) }
        return String(decoding: received, as: UTF8.self)
    }

    /// The client reads at most so many bytes.
    mutating func receive(atMost limit: Int) -> [UInt8] {
        var received: [UInt8] = []
        _ = state.output.drain { gathered, body in
            guard received.isEmpty else { return nil }
            received.append(copying: gathered.extracting(first: limit))
            received.append(copying: body.extracting(first: limit - received.count))
            return received.count
        } file: { gathered, stretch in
            guard received.isEmpty else { return nil }
            received = Array(([UInt8](copying: gathered) + stretch.bytes).prefix(limit))
            return received.count
        }
        if !received.isEmpty { state.sent(now: now, service) }
        return received
    }

    /// The client takes so many bytes, if there are as many in one piece, and looks at none of them.
    mutating func take(_ count: Int) -> Int {
        let before = state.output.count
        var isTaken = false
        _ = state.output.drain { gathered, body in
            defer { isTaken = true }
            return isTaken ? nil : min(count, gathered.count + body.count)
        } file: { gathered, stretch in
            defer { isTaken = true }
            return isTaken ? nil : min(count, gathered.count + stretch.count)
        }
        state.sent(now: now, service)
        return before - state.output.count
    }

    /// Time passes; the deadline is kept as a loop would keep it.
    mutating func wait(_ duration: Duration) {
        now = now.advanced(by: duration.milliseconds)
        if state.deadline <= now { state.deadlinePassed(now: now, service) }
    }

    mutating func turnAway() { state.turnAway(.tooManyConnections, now: now, service) }

    mutating func stop() {
        service.isStopping = true
        state.stop(now: now, service)
    }

    var wantsToRead: Bool { state.wantsToRead(service) }
}

/// Answers with the method, the target and the content of the request.
struct Echo: Responder {
    func respond(to request: borrowing Request, into response: inout Response) {
        response.addField("Content-Type", "text/plain")
        response.body = Array("\(request.head.methodToken) \(request.head.target) ".utf8) + request.body
    }
}

/// Answers with whatever a closure makes of the request.
struct Answer: Responder {
    let make: @Sendable (borrowing Request, inout Response) -> Void
    init(_ make: @escaping @Sendable (borrowing Request, inout Response) -> Void) { self.make = make }
    func respond(to request: borrowing Request, into response: inout Response) { make(request, &response) }
}

/// A received response taken apart.
struct Received {
    let statusLine: String
    let lines: [String]
    let body: String

    /// All responses in a stretch of text, told apart by their lengths.
    static func all(in text: String) -> [Received] {
        var rest = text[...]
        var responses: [Received] = []
        while let headEnd = rest.firstRange(of: "\r\n\r\n") {
            let lines = rest[..<headEnd.lowerBound].split(separator: "\r\n").map(String.init)
            let length = lines.lazy.compactMap {
                $0.hasPrefix("Content-Length: ") ? Int($0.dropFirst(16)) : nil
            }.first
            rest = rest[headEnd.upperBound...]
            // A length counts bytes, and CR with LF is one character.
            let end = rest.utf8.index(rest.startIndex, offsetBy: length ?? 0, limitedBy: rest.endIndex)
            let body = rest[..<(end ?? rest.endIndex)]
            rest = rest[body.endIndex...]
            responses.append(
                Received(statusLine: lines[0], lines: Array(lines.dropFirst()), body: String(body)))
        }
        return responses
    }

    func field(_ name: String) -> String? {
        lines.first { $0.lowercased().hasPrefix(name.lowercased() + ": ") }.map {
            String($0.dropFirst(name.count + 2))
        }
    }
}
