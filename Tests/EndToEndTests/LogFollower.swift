import FoundationEssentials

/// Reads the JSON log of a running program event by event, each once.
final class LogFollower {
    /// The members that tests look at.
    struct Event: Decodable {
        let event: String
        let libraryVersion, previousVersion: String?
        let errors: Int?
        let files: Int?
        let severity, file, field, problem, remedy: String?
        let line: Int?
        let error: String?
        let port: UInt16?
    }

    /// None of the awaited events came in time, or before the end of the log.
    struct NeverCame: Error {
        let awaited: [String]
        let log: String
    }

    private static let ofRequest = Array(#""event":"request""#.utf8)

    private let reader: PipeReader
    private let decoder = JSONDecoder()
    private var position = 0
    /// Read, but not part of a whole line yet.
    private var rest: [UInt8] = []
    private var events: [Event] = []

    init(_ process: DepositaryProcess) {
        reader = process.standardError
        decoder.keyDecodingStrategy = .convertFromSnakeCase
    }

    /// Waits for the next event with one of these names, and passes over all before it.
    func next(_ names: String...) throws -> Event {
        let deadline = DepositaryProcess.patience
        while true {
            while !events.isEmpty {
                let event = events.removeFirst()
                if names.contains(event.event) { return event }
            }
            let bytes = reader.bytes(from: position, before: deadline)
            if bytes.isEmpty { throw NeverCame(awaited: names, log: String(reader.text.suffix(4000))) }
            position += bytes.count
            take(bytes)
        }
    }

    private func take(_ bytes: [UInt8]) {
        var lines = (rest + bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rest = lines.popLast().map { Array($0) } ?? []
        events = lines.compactMap { line in
            // Under load nearly every line tells of a request, and is not worth its decoding.
            line.contains(Self.ofRequest) ? nil : try? decoder.decode(Event.self, from: Data(line))
        }
    }
}
