import FoundationEssentials
import Testing

extension EndToEnd {
    @Suite struct `Library on disk` {
        private static let actions = "frameworks/palermo-protocol.csv"

        /// A copy whose first two actions are by a participant that does not exist.
        private static func brokenLibrary() throws -> LibraryFolder {
            let folder = try LibraryFolder()
            for line in [2, 3] {
                try folder.rewriteLine(line, of: actions) { row in
                    "atlantis" + row.drop { $0 != "," }
                }
            }
            return folder
        }

        @Test func `the library of the repository checks`() throws {
            let folder = try LibraryFolder()
            let run = try DepositaryProcess.run("check", folder.path)
            #expect(run.ending == .exited(0), "\(run.output)\(run.error)")
        }

        @Test func `the library that the program carries is that of the repository, and checks`() throws {
            let carried = try DepositaryProcess.run("check")
            #expect(carried.ending == .exited(0), "\(carried.output)\(carried.error)")
            #expect(carried.output.contains("0 errors"))
            let folder = try LibraryFolder()
            #expect(try carried.output == DepositaryProcess.run("check", folder.path).output)
        }

        @Test func `check names file and line of every broken row and exits 1`() throws {
            let folder = try Self.brokenLibrary()
            let run = try DepositaryProcess.run("check", folder.path)
            #expect(run.ending == .exited(1))
            let findings = run.output + run.error
            for line in [2, 3] {
                let finding = findings.split(separator: "\n").first { $0.contains("\(Self.actions):\(line)") }
                #expect(finding?.contains("atlantis") == true, "\(findings)")
            }
        }

        @Test func `a broken library is not served`() throws {
            let folder = try Self.brokenLibrary()
            let run = try DepositaryProcess.run(
                "serve", "--host", "127.0.0.1", "--port", "0", "--log", "json", "--library", folder.path)
            #expect(run.ending == .exited(1))
            #expect(run.error.contains("\(Self.actions):2"), "\(run.error)")
            #expect(run.errorLines.allSatisfy { DepositaryProcess.listeningPort(in: $0) == nil })
        }

        @Test func `a folder that is not there is named`() throws {
            let nowhere = LibraryFolder.freshPath()
            for command in [["check", nowhere], ["serve", "--port", "0", "--library", nowhere]] {
                let run = try DepositaryProcess.run(command)
                #expect(run.ending == .exited(1))
                #expect((run.output + run.error).contains(nowhere))
            }
        }

        @Test func `the program serves its own library from a folder where it lies alone`() throws {
            let folder = LibraryFolder.freshPath()
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let copy = folder + "/depositary"
            try FileManager.default.copyItem(atPath: DepositaryProcess.builtExecutable, toPath: copy)

            try DepositaryProcess.serving(executable: copy, prelude: "cd '\(folder)'") { _, port in
                let response = try #require(
                    try LoopbackClient(port: port).get("/v1/frameworks/palermo-protocol"))
                #expect(response.status == 200)
                #expect(response.body.contains("palermo-protocol"))
            }
        }
    }
}
