import Foundation
import TestSupport
import Testing

extension EndToEnd {
    @Suite struct `Exporting into a folder` {
        private let library: LibraryFolder
        private let path = LibraryFolder.freshPath()

        init() throws { library = try ThailandsConsent.library() }

        private func export() throws -> FinishedRun {
            try DepositaryProcess.run("export", path, "--library", library.path)
        }

        private var names: [String] {
            get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
        }

        /// With the tool that people would use.
        private func sumsHold() throws -> Bool {
            let check = try DepositaryProcess(
                arguments: ["-c", "cd \(path) && sha256sum --quiet --check SHA256SUMS"],
                executable: "/bin/sh")
            return try check.waitForEnd() == .exited(0)
        }

        @Test func `writes what a server has, and anew what has changed`() throws {
            defer { try? FileManager.default.removeItem(atPath: path) }
            let first = try export()
            #expect(first.ending == .exited(0), "\(first.error)")
            #expect(first.output.contains(path))
            #expect(try sumsHold())
            try DepositaryProcess.serving("--library", library.path) { process, port in
                _ = try LogFollower(process).next("exported")
                let sums = try LoopbackClient(port: port).get("/v1/export/SHA256SUMS")?.body
                #expect(try sums == String(contentsOfFile: path + "/SHA256SUMS", encoding: .utf8))
            }
            let before = try String(contentsOfFile: path + "/SHA256SUMS", encoding: .utf8)
            let all = try names
            try ThailandsConsent.set(ThailandsConsent.changed, in: library)
            #expect(try export().ending == .exited(0))
            #expect(try sumsHold())
            #expect(try String(contentsOfFile: path + "/SHA256SUMS", encoding: .utf8) != before)
            #expect(try names == all, "nothing half-written is left")
        }

        @Test func `leaves alone what is not its own, and says so in one sentence`() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: path) }
            try "mine".write(toFile: path + "/letter.txt", atomically: true, encoding: .utf8)
            for name in ["letter.txt", "SHA256SUMS"] {
                if name != "letter.txt" {
                    try "".write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
                }
                let run = try export()
                #expect(run.ending == .exited(1))
                #expect(run.errorLines.count == 1, "\(run.error)")
                #expect(run.error.contains(path) && run.error.contains("letter.txt"))
            }
            #expect(try names == ["SHA256SUMS", "letter.txt"])
        }

        @Test func `names a folder that cannot be, and what is missing`() throws {
            try "file".write(toFile: path, atomically: true, encoding: .utf8)
            defer { try? FileManager.default.removeItem(atPath: path) }
            for (arguments, status, part) in [
                (["export", path], 1, path), (["export", path + "/below"], 1, path + "/below"),
                (["export", "/nowhere/at/all"], 1, "/nowhere/at/all"), (["export"], 2, "export DIR"),
                (["export", "a", "b"], 2, "2 are given"),
            ] {
                let run = try DepositaryProcess.run(arguments)
                #expect(run.ending == .exited(Int32(status)), "\(arguments)")
                #expect(run.errorLines.count == 1 && run.error.contains(part), "\(run.error)")
            }
        }
    }
}
