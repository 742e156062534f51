import Dispatch
import FoundationEssentials
import Glibc
import Testing

/// What a run that ended by itself left behind.
struct FinishedRun {
    let ending: DepositaryProcess.Ending
    let output: String
    let error: String

    /// The lines of standard error, without the one that is empty because the last line ends.
    var errorLines: [Substring] { error.split(separator: "\n") }
}

extension DepositaryProcess {
    /// Runs the program to its end.
    static func run(_ arguments: String...) throws -> FinishedRun { try run(arguments) }

    /// Runs the program to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> FinishedRun {
        let process = try DepositaryProcess(arguments: arguments, environment: environment)
        let ending = try process.waitForEnd()
        guard let output = process.standardOutput.whole(before: patience),
            let error = process.standardError.whole(before: patience)
        else { throw Failure.neverEnded(standardError: process.standardError.text) }
        return FinishedRun(ending: ending, output: output, error: error)
    }

    /// Starts `depositary serve` on a free port of the loopback address, lets `body` use it, and ends it whatever
    /// `body` does.
    static func serving<Result>(
        _ arguments: String..., environment: [String: String] = [:], executable: String = builtExecutable,
        prelude: String? = nil, body: (DepositaryProcess, UInt16) throws -> Result
    ) throws -> Result {
        let process = try DepositaryProcess(
            arguments: ["serve", "--host", "127.0.0.1", "--port", "0", "--log", "json"] + arguments,
            environment: environment, executable: executable, prelude: prelude)
        defer { process.terminate() }
        guard let port = process.standardError.first(before: patience, where: listeningPort) else {
            throw Failure.neverListened(standardError: process.standardError.text)
        }
        let result = try body(process, port)
        // What an instrumented build has to say of the child.
        let said = process.standardError.text
        for report in ["WARNING: ThreadSanitizer", "ERROR: AddressSanitizer", "ERROR: LeakSanitizer"] {
            #expect(!said.contains(report), "\(said)")
        }
        return result
    }

    /// The port, if `line` of the log is the one that says where the program listens.
    static func listeningPort(in line: Substring) -> UInt16? {
        struct Event: Decodable {
            let event: String
            let port: UInt16?
        }
        guard let event = try? JSONDecoder().decode(Event.self, from: Data(line.utf8)),
            event.event == "listening"
        else { return nil }
        return event.port
    }
}
