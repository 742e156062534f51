internal import Synchronization

/// Numbers that one thread raises and any thread reads.
///
/// With one writer a plain load and a plain store are enough: no locked instruction, no line of cache to fight for.
struct CounterBank<let count: Int>: ~Copyable, Sendable {
    private let counters = InlineArray<count, Atomic<Int>> { _ in Atomic(0) }

    /// Call it on the one thread that writes.
    func add(_ amount: Int, at index: Int) {
        let value = counters[index].load(ordering: .relaxed)
        counters[index].store(value &+ amount, ordering: .relaxed)
    }

    subscript(index: Int) -> Int { counters[index].load(ordering: .relaxed) }
}
