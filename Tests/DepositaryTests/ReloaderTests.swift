import Dispatch
import Synchronization
import Testing

@testable import depositary

@Suite struct ReloaderTests {
    /// Counts turns; `during` is done once, within the first.
    private final class Turns: Sendable {
        private let causes = Mutex<[Reloader.Cause]>([])
        private let during = Mutex<(@Sendable () -> Void)?>(nil)

        var all: [Reloader.Cause] { causes.withLock { $0 } }

        func doDuringTheFirst(_ action: @escaping @Sendable () -> Void) { during.withLock { $0 = action } }

        func take(_ cause: Reloader.Cause) {
            causes.withLock { $0.append(cause) }
            let action = during.withLock { action in
                defer { action = nil }
                return action
            }
            action?()
        }
    }

    private let queue = DispatchQueue(label: "turns")
    private let turns = Turns()

    /// Waits for all turns that are asked for by now, and those that they ask for.
    private func settle() {
        for _ in 0..<5 { queue.sync {} }
    }

    @Test func `asked once, it takes one turn`() {
        Reloader([turns.take], on: queue).reload(.signal)
        settle()
        #expect(turns.all == [.signal])
    }

    @Test func `however many ask before a turn begins, it is one turn`() {
        let reloader = Reloader([turns.take], on: queue)
        queue.suspend()
        for _ in 0..<50 { reloader.reload(.signal) }
        queue.resume()
        settle()
        #expect(turns.all.count == 1)
    }

    @Test func `however many ask during a turn, one further turn follows`() {
        let reloader = Reloader([turns.take], on: queue)
        turns.doDuringTheFirst { for _ in 0..<50 { reloader.reload(.change) } }
        reloader.reload(.signal)
        settle()
        #expect(turns.all == [.signal, .change])
    }

    @Test func `after a turn it takes the next one`() {
        let reloader = Reloader([turns.take], on: queue)
        for count in 1...3 {
            reloader.reload(.signal)
            settle()
            #expect(turns.all.count == count)
        }
    }

    @Test func `a turn does all its actions in their order`() {
        let order = Mutex<[Int]>([])
        let actions = (1...3).map { number -> Reloader.Action in
            { _ in order.withLock { $0.append(number) } }
        }
        Reloader(actions, on: queue).reload(.signal)
        settle()
        #expect(order.withLock { $0 } == [1, 2, 3])
    }
}
