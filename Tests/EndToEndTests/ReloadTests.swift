import Dispatch
import Glibc
import Testing

extension EndToEnd {
    @Suite struct `Reloading` {
        private let folder: LibraryFolder

        init() throws { folder = try ThailandsConsent.library() }

        @Test func `SIGHUP takes a changed fact, under a new version and a new entity tag`() throws {
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                let before = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))
                #expect(before.day == ThailandsConsent.recorded)

                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                process.send(SIGHUP)
                let event = try log.next("reloaded", "reload_refused")

                let after = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))
                #expect(after.day == ThailandsConsent.changed)
                #expect(after.tag != before.tag)
                #expect(event.event == "reloaded")
                #expect(event.previousVersion == before.version)
                #expect(event.libraryVersion == after.version)
                #expect(try client.get("/readyz")?.body == "ready \(after.version)\n")
            }
        }

        @Test func `a broken library is refused with file and line, and taken when it is mended`() throws {
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                let before = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))

                try ThailandsConsent.set(ThailandsConsent.broken, in: folder)
                process.send(SIGHUP)
                let finding = try log.next("finding", "reloaded")
                #expect(finding.event == "finding")
                #expect(finding.severity == "error")
                #expect(finding.file == ThailandsConsent.file)
                #expect(try finding.line == ThailandsConsent.line(in: folder))
                #expect(finding.field == "date")
                #expect(finding.problem?.contains(ThailandsConsent.broken) == true)
                #expect(finding.remedy?.isEmpty == false)
                let refusal = try log.next("reload_refused", "finding")
                #expect(refusal.errors == 1)
                #expect(refusal.libraryVersion == before.version)
                #expect(ConsentAnswer(try client.get(ThailandsConsent.target)) == before)

                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                process.send(SIGHUP)
                #expect(try log.next("reloaded", "reload_refused").event == "reloaded")
                let after = ConsentAnswer(try client.get(ThailandsConsent.target))
                #expect(after?.day == ThailandsConsent.changed)
            }
        }

        @Test func `a folder that is gone is refused by its name, and the library serves on`() throws {
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let path = folder.path
                #expect(unsafe rename(path, path + "-away") == 0)
                defer { unsafe rename(path + "-away", path) }
                process.send(SIGHUP)
                let finding = try log.next("finding")
                #expect(finding.file == path)
                let refusal = try log.next("reload_refused")
                #expect(refusal.errors == 1)
                #expect(ConsentAnswer(try LoopbackClient(port: port).get(ThailandsConsent.target)) != nil)
            }
        }

        @Test func `files that are as they were are not taken again`() throws {
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                let before = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))
                process.send(SIGHUP)
                let event = try log.next("reload_unchanged", "reloaded", "reload_refused")
                #expect(event.event == "reload_unchanged")
                #expect(event.libraryVersion == before.version)
                #expect(ConsentAnswer(try client.get(ThailandsConsent.target)) == before)
            }
        }

        @Test func `the library of the binary has nothing to reload`() throws {
            try DepositaryProcess.serving { process, port in
                process.send(SIGHUP)
                _ = try LogFollower(process).next("nothing_to_reload")
                #expect(try LoopbackClient(port: port).get("/healthz")?.status == 200)
            }
        }

        @Test func `a cursor of the old version is told that it is of the past`() throws {
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                let page = try #require(try client.get("/v1/countries?limit=5"))
                let link = try #require(page.field("Link"))
                let next = String(link.dropFirst().prefix { $0 != ">" })
                #expect(try client.get(next)?.status == 200)

                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                process.send(SIGHUP)
                _ = try log.next("reloaded")
                let answer = try #require(try client.get(next))
                #expect(answer.status == 410)
                #expect(answer.body.contains("/problems/stale-cursor"))
            }
        }

        @Test func `hang-ups during the start neither end the program nor are forgotten`() throws {
            // The shell ignores them for the moment until the program stands in its place, which sees to them itself.
            let prelude =
                "trap '' HUP && { (for turn in $(seq 100); do kill -HUP $$; sleep 0.005; done) & }"
            try DepositaryProcess.serving("--library", folder.path, prelude: prelude) { process, port in
                let log = LogFollower(process)
                _ = try log.next("reload_unchanged")
                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                process.send(SIGHUP)
                _ = try log.next("reloaded")
                let answer = ConsentAnswer(try LoopbackClient(port: port).get(ThailandsConsent.target))
                #expect(answer?.day == ThailandsConsent.changed)
            }
        }

        @Test func `in the form for people a refusal names the place as compilers do`() throws {
            let process = try DepositaryProcess(
                arguments: [
                    "serve", "--host", "127.0.0.1", "--port", "0", "--log", "text", "--library", folder.path,
                ])
            defer { process.terminate() }
            func line(_ part: String) -> String? {
                process.standardError.first(before: DepositaryProcess.patience) { line in
                    line.contains(part) ? String(line) : nil
                }
            }
            #expect(line("serving library") != nil)
            try ThailandsConsent.set(ThailandsConsent.broken, in: folder)
            let number = try #require(try ThailandsConsent.line(in: folder))
            process.send(SIGHUP)
            #expect(line("reload refused for 1 error")?.contains("is served further") == true)
            #expect(
                line("\(ThailandsConsent.file):\(number): error: date: ") != nil)
        }
    }
}
