import FoundationEssentials
import Testing

extension EndToEnd {
    @Suite struct `Watching` {
        private let folder: LibraryFolder

        init() throws { folder = try ThailandsConsent.library() }

        @Test(arguments: [true, false])
        func `a change is taken, whether the file is written in place or replaced`(inPlace: Bool) throws {
            try DepositaryProcess.serving("--library", folder.path, "--watch") { process, port in
                let log = LogFollower(process)
                // An editor's lock: a link to nowhere that ends like the file.
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path + "/frameworks/.#palermo-protocol.csv",
                    withDestinationPath: "somebody@somewhere.1")
                try ThailandsConsent.set(ThailandsConsent.changed, in: folder, inPlace: inPlace)
                #expect(try log.next("reloaded", "reload_refused").event == "reloaded")
                let answer = ConsentAnswer(try LoopbackClient(port: port).get(ThailandsConsent.target))
                #expect(answer?.day == ThailandsConsent.changed)
            }
        }

        @Test func `a broken state is refused once, the old one serves, and the mended one is taken`() throws
        {
            try DepositaryProcess.serving("--library", folder.path, "--watch") { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                let before = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))

                try ThailandsConsent.set(ThailandsConsent.broken, in: folder)
                let finding = try log.next("finding", "reloaded")
                #expect(finding.file == ThailandsConsent.file)
                #expect(try finding.line == ThailandsConsent.line(in: folder))
                #expect(try log.next("reload_refused").errors == 1)
                #expect(ConsentAnswer(try client.get(ThailandsConsent.target)) == before)

                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                // What is refused is not tried again until it changes.
                #expect(try log.next("reloaded", "reload_refused").event == "reloaded")
                let after = ConsentAnswer(try client.get(ThailandsConsent.target))
                #expect(after?.day == ThailandsConsent.changed)
            }
        }

        @Test func `a new instrument is refused while one of its files is missing, and then taken`() throws {
            let source = try LibraryFolder(frameworks: ["cat"])
            func add(_ file: String) throws {
                try FileManager.default.copyItem(
                    atPath: source.path + "/frameworks/" + file,
                    toPath: folder.path + "/frameworks/" + file)
            }
            try DepositaryProcess.serving("--library", folder.path, "--watch") { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                try add("cat.csv")
                #expect(try log.next("reloaded", "reload_refused").event == "reload_refused")
                #expect(try client.get("/v1/frameworks/cat")?.status == 404)
                try add("cat.json")
                #expect(try log.next("reloaded", "reload_refused").event == "reloaded")
                #expect(try client.get("/v1/frameworks/cat")?.status == 200)
            }
        }
    }
}
