import Dispatch
import Glibc
import Synchronization
import Testing

extension EndToEnd {
    @Suite struct `Stopping` {
        @Test(arguments: [SIGTERM, SIGINT])
        func `a request that was sent before the signal is answered, and the exit is clean`(signal: Int32)
            throws
        {
            try DepositaryProcess.serving { process, port in
                let clients = try (0..<64).map { _ in try LoopbackClient(port: port) }
                for client in clients { #expect(try client.get("/healthz")?.status == 200) }

                // Held still, it finds all the requests and the signal together when it goes on.
                process.send(SIGSTOP)
                for client in clients { try client.sendGet("/v1/frameworks") }
                process.send(signal)
                process.send(SIGCONT)

                for client in clients {
                    #expect(try client.receive()?.status == 200)
                    #expect(try client.receive() == nil)
                    #expect(!client.hasFragment)
                }
                let ending = try process.waitForEnd()
                #expect(ending == .exited(0))
            }
        }

        @Test func `under a running load no request that was sent goes unanswered, and the exit is clean`()
            throws
        {
            // More than any client needs between an answer and its next request.
            try DepositaryProcess.serving("--stop-grace", "60000", "--stop-deadline", "60") { process, port in
                let load = Load(connections: 8, port: port, target: "/v1/frameworks")
                #expect(load.reached(400))
                process.send(SIGTERM)
                #expect(load.ended())
                #expect(load.unanswered == 0)
                #expect(load.refused == 0)
                let ending = try process.waitForEnd()
                #expect(ending == .exited(0))
            }
        }
    }
}

/// Connections that send request after request, each on a thread of its own, until the server ends them.
private final class Load: Sendable {
    private let group = DispatchGroup()
    private let answered = DispatchSemaphore(value: 0)
    private let unansweredCount = Atomic(0)
    private let refusedCount = Atomic(0)

    /// Requests to which no whole response came.
    var unanswered: Int { unansweredCount.load(ordering: .acquiring) }
    /// Responses with another status than 200.
    var refused: Int { refusedCount.load(ordering: .acquiring) }

    init(connections: Int, port: UInt16, target: String) {
        for number in 0..<connections {
            DispatchQueue(label: "load \(number)").async(group: group) { [self] in
                guard let client = try? LoopbackClient(port: port) else { return }
                var isLast = false
                while !isLast {
                    guard let response = try? client.get(target) else {
                        unansweredCount.add(1, ordering: .acquiringAndReleasing)
                        return
                    }
                    if response.status != 200 { refusedCount.add(1, ordering: .acquiringAndReleasing) }
                    isLast = response.head.contains("Connection: close\r\n")
                    answered.signal()
                }
            }
        }
    }

    /// Waits until so many responses have come in all.
    func reached(_ count: Int) -> Bool {
        let deadline = DepositaryProcess.patience
        return (0..<count).allSatisfy { _ in answered.wait(timeout: deadline) == .success }
    }

    /// Waits until every connection has ended.
    func ended() -> Bool { group.wait(timeout: DepositaryProcess.patience) == .success }
}
