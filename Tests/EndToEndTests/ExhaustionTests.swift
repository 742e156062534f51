import FoundationEssentials
import Glibc
import Testing

extension EndToEnd {
    @Suite struct `Exhaustion` {
        /// Descriptors that a process has open.
        private func descriptors(of process: DepositaryProcess) throws -> [Int] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.identifier)/fd").compactMap {
                Int($0)
            }
        }

        private func setDescriptorLimit(of process: DepositaryProcess, to limit: Int) throws {
            let run = try DepositaryProcess(
                arguments: ["--pid", "\(process.identifier)", "--nofile=\(limit):\(limit)"],
                executable: "/usr/bin/prlimit")
            #expect(try run.waitForEnd() == .exited(0))
        }

        @Test
        func `without a descriptor left, who comes is turned away instead of hanging, until one is free`()
            throws
        {
            try DepositaryProcess.serving("--threads", "1") { process, port in
                var served = try (0..<5).map { _ in try LoopbackClient(port: port) }
                for client in served { #expect(try client.get("/healthz")?.status == 200) }
                // Whatever is opened from now on would need this number or a higher one.
                let open = Set(try descriptors(of: process))
                let lowestFree = try #require((0...).first { !open.contains($0) })
                try setDescriptorLimit(of: process, to: lowestFree)

                for _ in 0..<20 {
                    let turnedAway = try LoopbackClient(port: port)
                    #expect(try turnedAway.receive()?.status ?? 503 == 503)
                }
                for client in served { #expect(try client.get("/healthz")?.status == 200) }

                served.removeLast()
                var status: Int?
                for _ in 0..<1000 where status != 200 {
                    status = try? LoopbackClient(port: port).get("/healthz")?.status
                }
                #expect(status == 200)
                #expect(process.isRunning)
            }
        }

        @Test func `10,000 requests whose answers nobody reads take a bounded amount of memory`() throws {
            try DepositaryProcess.serving("--threads", "1") { process, port in
                let other = try LoopbackClient(port: port)
                #expect(try other.get("/v1/ratifications")?.status == 200)
                let before = try resident(process)

                let mute = try LoopbackClient(port: port)
                for _ in 0..<100 {
                    mute.sendWhatFits(
                        String(repeating: "GET /v1/ratifications HTTP/1.1\r\nHost: a\r\n\r\n", count: 100))
                    #expect(try other.get("/healthz")?.status == 200)
                }
                for _ in 0..<200 { #expect(try other.get("/healthz")?.status == 200) }
                #expect(try resident(process) - before < 64 << 20)
            }
        }

        private func resident(_ process: DepositaryProcess) throws -> Int {
            let text = try #require(FileManager.default.contents(atPath: "/proc/\(process.identifier)/statm"))
            let pages = String(decoding: text, as: UTF8.self).split(separator: " ")[1]
            return try #require(Int(pages)) * Int(sysconf(Int32(_SC_PAGESIZE)))
        }
    }
}
