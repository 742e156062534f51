import Dispatch
import FoundationEssentials
import Glibc
import Testing

extension EndToEnd {
    @Suite struct `Hang-ups during the start` {
        private let folder: LibraryFolder

        init() throws { folder = try ThailandsConsent.library() }

        @Test func `many of them do not end the program`() throws {
            // The shell ignores them until the program stands in its place, which has to see to them itself.
            let prelude =
                "trap '' HUP && { (for turn in $(seq 100); do kill -HUP $$; sleep 0.005; done) & }"
            try DepositaryProcess.serving("--library", folder.path, prelude: prelude) { process, port in
                _ = try LogFollower(process).next("reload_unchanged")
                #expect(try LoopbackClient(port: port).get("/healthz")?.status == 200)
            }
        }

        @Test func `one that comes while the library is still being read is not forgotten`() throws {
            let process = try DepositaryProcess(arguments: [
                "serve", "--host", "127.0.0.1", "--port", "0", "--log", "json", "--library", folder.path,
            ])
            defer { process.terminate() }
            let deadline = DepositaryProcess.patience
            while process.isRunning, !process.hasBlockedHangUps, .now() < deadline { usleep(500) }
            process.send(SIGHUP)
            _ = try LogFollower(process).next("reload_unchanged")
        }
    }
}

extension DepositaryProcess {
    /// Whether the program has begun to keep hang-ups waiting, as the kernel tells it (proc(5), SigBlk). Before it
    /// begins, `posix_spawn` blocks all signals for a moment, and so SIGUSR1 too.
    fileprivate var hasBlockedHangUps: Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("SigBlk:") }),
            let mask = UInt64(line.dropFirst(7).drop { $0 == "\t" }, radix: 16)
        else { return false }
        func blocks(_ signal: Int32) -> Bool { mask >> UInt64(signal - 1) & 1 == 1 }
        return blocks(SIGHUP) && !blocks(SIGUSR1)
    }
}
