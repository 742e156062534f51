import Testing

extension EndToEnd {
    @Suite struct `Crowd` {
        @Test func `5,000 connections at once are all answered`() throws {
            // A margin for what the two processes hold besides the connections.
            let count = min(5_000, EndToEnd.descriptorLimit - 200)
            try DepositaryProcess.serving("--max-connections", "6000") { process, port in
                let clients = try (0..<count).map { _ in try LoopbackClient(port: port) }
                for round in 1...2 {
                    for client in clients { try client.sendGet("/healthz") }
                    var answered = 0
                    for client in clients where try client.receive()?.status == 200 { answered += 1 }
                    #expect(answered == count, "round \(round)")
                }
                #expect(process.isRunning)
            }
        }

        @Test func `200 connections do no harm to a program that may hold 64 descriptors`() throws {
            try DepositaryProcess.serving(prelude: "ulimit -n 64") { process, port in
                var clients = try (0..<200).map { _ in try LoopbackClient(port: port) }
                // One that is turned away may be reset while it sends.
                for client in clients { try? client.sendGet("/healthz") }
                var answered = 0
                while let client = clients.first {
                    if try client.receive()?.status == 200 { answered += 1 }
                    #expect(!client.hasFragment)
                    clients.removeFirst()
                }
                #expect(answered > 0)
                #expect(try LoopbackClient(port: port).get("/healthz")?.status == 200)
                #expect(process.isRunning)
            }
        }
    }
}
