import Foundation
import TestSupport
import Testing

extension EndToEnd {
    @Suite struct `Downloading an export` {
        private static let target = "/v1/export/depositary.sqlite"

        private static func request(_ target: String, _ fields: String = "") -> String {
            "GET \(target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n"
        }

        /// The digest that the index tells, and the size.
        private static func listed(_ name: String, at port: UInt16) throws -> (digest: String, size: Int) {
            let client = try RawClient(port: Int(port), patience: 60)
            try client.send(request("/v1/export"))
            let rows = try #require(try JSONValue(client.receiveResponse().body)["data"]?.array)
            let row = try #require(rows.first { $0["file"]?.string == name })
            return (try #require(row["sha256"]?.string), try #require(row["bytes"]?.integer))
        }

        /// As sha256sum tells it.
        private static func digest(_ bytes: [UInt8]) throws -> String? {
            let path = LibraryFolder.freshPath()
            try Data(bytes).write(to: URL(filePath: path))
            defer { try? FileManager.default.removeItem(atPath: path) }
            return try digest(ofFile: path)
        }

        private static func digest(ofFile path: String) throws -> String? {
            let process = try DepositaryProcess(
                arguments: ["-c", "sha256sum < \(path)"], executable: "/bin/sh")
            _ = try process.waitForEnd()
            return process.standardOutput.whole(before: DepositaryProcess.patience)?.split(separator: " ")
                .first
                .map(String.init)
        }

        @Test func `that broke off is resumed by a range, and has the digest that the index tells`() throws {
            try DepositaryProcess.serving { process, port in
                _ = try LogFollower(process).next("exported")
                let (digest, size) = try Self.listed("depositary.sqlite", at: port)
                // Breaks somewhere in the middle, wherever the client had come to.
                let broken = try RawClient(port: Int(port))
                try broken.send(Self.request(Self.target))
                var begun: [UInt8] = []
                while begun.count < size / 3 { begun += try broken.receive() }
                broken.resetAtEnd()
                let end = Array("\r\n\r\n".utf8)
                let headEnd = try #require(
                    begun.indices.first { begun[$0...].starts(with: end) }.map { $0 + end.count })
                begun.removeFirst(headEnd)
                let client = try RawClient(port: Int(port))
                try client.send(
                    Self.request(
                        Self.target, "Range: bytes=\(begun.count)-\r\nIf-Range: \"\(digest)\"\r\n"))
                let rest = try client.receiveResponse()
                #expect(rest.status == 206)
                #expect(begun.count + rest.body.count == size)
                #expect(try Self.digest(begun + rest.body) == digest)
            }
        }

        @Test(arguments: ["-tls1_2", "-tls1_3"])
        func `over TLS in two parts has the digest that the index tells`(version: String) throws {
            let folder = try CertificateFolder()
            try folder.issue(to: "localhost")
            let process = try DepositaryProcess(
                arguments: [
                    "serve", "--host", "127.0.0.1", "--port", "0", "--log", "json", "--tls-cert",
                    folder.certificate, "--tls-key", folder.key, "--tls-port", "0",
                ])
            defer { process.terminate() }
            let log = LogFollower(process)
            let plain = try #require(try log.next("listening").port)
            let secure = try #require(try log.next("listening").port)
            _ = try log.next("exported")
            let (digest, size) = try Self.listed("actions.csv", at: plain)
            let path = LibraryFolder.freshPath()
            defer { try? FileManager.default.removeItem(atPath: path) }
            // An answer's head ends with the first empty line.
            for range in ["0-\(size / 2)", "\(size / 2 + 1)-"] {
                let text =
                    "GET /v1/export/actions.csv HTTP/1.1\\r\\nHost: localhost\\r\\n"
                    + "Range: bytes=\(range)\\r\\nConnection: close\\r\\n\\r\\n"
                let command =
                    "printf '\(text)' | openssl s_client -connect 127.0.0.1:\(secure) \(version) -quiet"
                    + " 2>/dev/null | sed '1,/^\\r$/d' >> \(path)"
                let run = try DepositaryProcess(arguments: ["-c", command], executable: "/bin/sh")
                #expect(try run.waitForEnd() == .exited(0))
            }
            #expect(try Self.digest(ofFile: path) == digest)
        }

        @Test func `ends as it began, though the library was replaced meanwhile`() throws {
            let folder = try LibraryFolder()
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                _ = try log.next("exported")
                let (old, size) = try Self.listed("status-spans.json", at: port)
                let slow = try RawClient(port: Int(port), patience: 60, receiveBuffer: 4096)
                try slow.send(Self.request("/v1/export/status-spans.json"))
                try slow.keepReceiving(100_000)
                try ThailandsConsent.set(ThailandsConsent.changed, in: folder)
                process.send(SIGHUP)
                _ = try log.next("reloaded")
                _ = try log.next("exported")
                let (new, _) = try Self.listed("status-spans.json", at: port)
                #expect(new != old)
                let response = try slow.receiveResponse()
                #expect(response.body.count == size)
                #expect(try Self.digest(response.body) == old)
                // What is left of it is resumed from the start, for it is another file.
                let late = try RawClient(port: Int(port), patience: 60)
                try late.send(
                    Self.request(
                        "/v1/export/status-spans.json", "Range: bytes=1000-\r\nIf-Range: \"\(old)\"\r\n"))
                let whole = try late.receiveResponse()
                #expect(whole.status == 200)
                #expect(try Self.digest(whole.body) == new)
            }
        }

        @Test func `by twenty slow clients at once, of 330 MB together, costs no memory`() throws {
            try DepositaryProcess.serving("--minimum-rate", "0") { process, port in
                _ = try LogFollower(process).next("exported")
                let before = try Self.memory(of: process)
                let clients = try (0..<20).map { _ in
                    let client = try RawClient(port: Int(port), receiveBuffer: 4096)
                    try client.send(Self.request("/v1/export/status-spans.json"))
                    return client
                }
                for _ in 0..<10 {
                    for client in clients { #expect(try client.receive(atMost: 100_000).isEmpty == false) }
                }
                let grown = try Self.memory(of: process) - before
                #expect(grown < 16 << 10, "\(grown) KiB more")
            }
        }

        /// Resident, in KiB.
        private static func memory(of process: DepositaryProcess) throws -> Int {
            let status = try String(contentsOfFile: "/proc/\(process.identifier)/status", encoding: .utf8)
            let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
            return try #require(Int(line.filter(\.isNumber)))
        }

        @Test func `is refused with a reason while there is no room for its files`() throws {
            try DepositaryProcess.serving(environment: ["TMPDIR": "/nowhere"]) { process, port in
                let event = try LogFollower(process).next("export_failed", "exported")
                #expect(event.event == "export_failed")
                #expect(event.error?.contains("/nowhere") == true)
                let answer = try #require(try LoopbackClient(port: port).get("/v1/export"))
                #expect(answer.status == 503)
                #expect(answer.body.contains("/nowhere"))
                #expect(answer.field("Retry-After") == "300")
            }
        }
    }
}
