import Dispatch
import FoundationEssentials
import Glibc
import Synchronization

/// The built program, run as a child of the test. Whatever happens, the child is ended and reaped.
final class DepositaryProcess: Sendable {
    /// How a child ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// What went wrong with the running of the child itself.
    enum Failure: Error {
        case notStarted(errno: Int32)
        /// The child ended, or went on without saying that it listens; with what it wrote to standard error.
        case neverListened(standardError: String)
        /// The child had to be killed, for it outlived its time; with what it wrote to standard error.
        case neverEnded(standardError: String)
    }

    let standardOutput: PipeReader
    let standardError: PipeReader
    let identifier: pid_t
    private let ending = Mutex<Ending?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    /// Generous, for a busy machine and an instrumented build: it only bounds a hang.
    static var patience: DispatchTime { .now() + .seconds(60) }

    /// Starts `executable`. `environment` replaces every `DEPOSITARY_…` variable of the test's own; `prelude` is a
    /// shell command that sets the stage in the child first, such as `ulimit -n 64`.
    init(
        arguments: [String], environment: [String: String] = [:],
        executable: String = DepositaryProcess.builtExecutable, prelude: String? = nil
    ) throws {
        let stage = prelude.map { ["/bin/sh", "-c", "\($0) && exec \"$0\" \"$@\""] } ?? []
        let output = try Self.pipe()
        let errors = try Self.pipe()
        defer { _ = (close(output.write), close(errors.write)) }
        do {
            identifier = try Self.spawn(
                stage + [executable] + arguments, environment: Self.inherited.merging(environment) { $1 },
                output: output.write, error: errors.write)
        } catch {
            _ = (close(output.read), close(errors.read))
            throw error
        }
        standardOutput = PipeReader(descriptor: output.read)
        standardError = PipeReader(descriptor: errors.read)
        DispatchQueue(label: "child's end").async { [self] in awaitEnd() }
    }

    /// Blocks until the child has ended, and only then reaps it, under the lock that `send` takes: a signal can
    /// never reach a stranger that was given the same number.
    private func awaitEnd() {
        var info = unsafe siginfo_t()
        while unsafe waitid(P_PID, id_t(identifier), &info, WEXITED | WNOWAIT) < 0 && errno == EINTR {}
        ending.withLock { ending in
            var status: Int32 = 0
            while unsafe waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
            let signal = status & 0x7f
            ending = signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
        }
        ended.signal()
    }

    /// Sends `signal`, unless the child has ended.
    func send(_ signal: Int32) {
        ending.withLock { if $0 == nil { kill(identifier, signal) } }
    }

    var isRunning: Bool { ending.withLock { $0 == nil } }

    /// Waits for the child's end, which it kills after `patience`.
    func waitForEnd() throws -> Ending {
        let inTime = ended.wait(timeout: Self.patience) == .success
        if !inTime {
            send(SIGKILL)
            ended.wait()
        }
        ended.signal()
        guard inTime, let ending = ending.withLock({ $0 }) else {
            throw Failure.neverEnded(standardError: standardError.text)
        }
        return ending
    }

    /// Ends the child the hard way, if it still runs, and reaps it.
    func terminate() {
        send(SIGKILL)
        ended.wait()
        ended.signal()
    }
}
