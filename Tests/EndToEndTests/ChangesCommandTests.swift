import FoundationEssentials
import Testing

extension EndToEnd {
    @Suite struct `Log of changes on disk` {
        private static let names = "names.csv"

        /// Two copies of the library, of which the second calls France by one more name.
        private func twoReleases() throws -> (old: LibraryFolder, new: LibraryFolder) {
            let (old, new) = (try LibraryFolder(), try LibraryFolder())
            try new.edit(Self.names) { $0 + "france,alias,Hexagone,,,,country-codes\n" }
            return (old, new)
        }

        @Test func `changes prints what differs, and writes nothing unless told`() throws {
            let (old, new) = try twoReleases()
            let before = try String(contentsOfFile: new.path + "/changes.csv", encoding: .utf8)
            let run = try DepositaryProcess.run("changes", old.path, new.path)
            #expect(run.ending == .exited(0), "\(run.error)")
            #expect(
                run.output
                    == "corrected countries france: names\n1 change: 0 added, 1 corrected, 0 removed\n")
            #expect(try String(contentsOfFile: new.path + "/changes.csv", encoding: .utf8) == before)
        }

        @Test func `--write goes on from the older log, the same each time, and the result checks`() throws {
            let (old, new) = try twoReleases()
            let before = try String(contentsOfFile: old.path + "/changes.csv", encoding: .utf8)
            let next = before.split(separator: "\n").count
            for _ in 1...2 {
                let run = try DepositaryProcess.run("changes", old.path, new.path, "--write")
                #expect(run.ending == .exited(0), "\(run.error)")
                let log = try String(contentsOfFile: new.path + "/changes.csv", encoding: .utf8)
                #expect(log == before + "\(next),2026-11-24,corrected,countries,france,names,\n")
            }
            let check = try DepositaryProcess.run("check", new.path)
            #expect(check.ending == .exited(0))
            #expect(!check.output.contains("changes.csv"))
        }

        @Test func `a library that is unsound gets no log, and what is wrong is named`() throws {
            let (old, new) = try twoReleases()
            try new.edit(Self.names) { $0 + "atlantis,alias,Atlantis,,,,country-codes\n" }
            let run = try DepositaryProcess.run("changes", old.path, new.path, "--write")
            #expect(run.ending == .exited(1))
            #expect(run.error.contains("atlantis"))
            #expect(
                try String(contentsOfFile: new.path + "/changes.csv", encoding: .utf8)
                    == String(contentsOfFile: old.path + "/changes.csv", encoding: .utf8))
        }

        @Test func `folders that are missing are named`() throws {
            let nowhere = LibraryFolder.freshPath()
            let run = try DepositaryProcess.run("changes", nowhere, nowhere)
            #expect(run.ending == .exited(1))
            #expect(run.error.contains(nowhere))
            let usage = try DepositaryProcess.run("changes", nowhere)
            #expect(usage.ending == .exited(2))
            #expect(usage.errorLines.count == 1)
        }
    }
}
