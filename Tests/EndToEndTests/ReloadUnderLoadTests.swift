import Dispatch
import Glibc
import Synchronization
import Testing

extension EndToEnd {
    @Suite struct `Reloading under load` {
        @Test func `fifty reloads lose no request, and every answer is wholly of one version`() throws {
            let folder = try ThailandsConsent.library()
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let client = try LoopbackClient(port: port)
                var published: Set = [
                    try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))
                ]
                let load = ConsentLoad(connections: 2, port: port)
                for turn in 1...50 {
                    let day = turn.isMultiple(of: 2) ? ThailandsConsent.recorded : ThailandsConsent.changed
                    try ThailandsConsent.set(day, in: folder)
                    process.send(SIGHUP)
                    let event = try log.next("reloaded", "reload_unchanged", "reload_refused")
                    #expect(event.event == "reloaded")
                    let answer = try #require(ConsentAnswer(try client.get(ThailandsConsent.target)))
                    #expect(answer.day == day)
                    #expect(answer.version == event.libraryVersion)
                    published.insert(answer)
                    #expect(load.goesOn(for: 10))
                }
                load.stop()
                #expect(load.lost == 0)
                #expect(published.count == 2)
                #expect(load.answers == published)
            }
        }

        @Test func `signals that come faster than the library can be read end with its last state`() throws {
            let folder = try ThailandsConsent.library()
            try DepositaryProcess.serving("--library", folder.path) { process, port in
                let log = LogFollower(process)
                let load = ConsentLoad(connections: 2, port: port)
                for turn in 1...49 {
                    let day = turn.isMultiple(of: 2) ? ThailandsConsent.recorded : ThailandsConsent.changed
                    try ThailandsConsent.set(day, in: folder)
                    process.send(SIGHUP)
                }
                let client = try LoopbackClient(port: port)
                var served = ConsentAnswer(try client.get(ThailandsConsent.target))
                while served?.day != ThailandsConsent.changed {
                    // The last signal may find the last state taken already.
                    _ = try log.next("reloaded", "reload_unchanged")
                    served = ConsentAnswer(try client.get(ThailandsConsent.target))
                }
                load.stop()
                #expect(load.lost == 0)
            }
        }
    }
}

/// Connections that ask for Thailand's consent again and again, each on a thread of its own.
private final class ConsentLoad: Sendable {
    private let group = DispatchGroup()
    private let answered = DispatchSemaphore(value: 0)
    private let isStopped = Atomic(false)
    private let lostCount = Atomic(0)
    private let seen = Mutex<Set<ConsentAnswer>>([])

    /// Requests that got no answer, or one that is not as it should be.
    var lost: Int { lostCount.load(ordering: .acquiring) }
    /// Every answer that came, once.
    var answers: Set<ConsentAnswer> { seen.withLock { $0 } }

    init(connections: Int, port: UInt16) {
        for number in 0..<connections {
            DispatchQueue(label: "load \(number)").async(group: group) { [self] in ask(port) }
        }
    }

    private func ask(_ port: UInt16) {
        let client = try? LoopbackClient(port: port)
        while !isStopped.load(ordering: .acquiring) {
            guard let answer = ConsentAnswer(try? client?.get(ThailandsConsent.target)) else {
                lostCount.add(1, ordering: .acquiringAndReleasing)
                return
            }
            _ = seen.withLock { $0.insert(answer) }
            answered.signal()
        }
    }

    /// Waits until so many further answers have come.
    func goesOn(for count: Int) -> Bool {
        while answered.wait(timeout: .now()) == .success {}
        let deadline = DepositaryProcess.patience
        return (0..<count).allSatisfy { _ in answered.wait(timeout: deadline) == .success }
    }

    /// Lets every request that is under way be answered, and asks no more.
    func stop() {
        isStopped.store(true, ordering: .releasing)
        group.wait()
    }
}
