/// How often something took how long, for one writer and many readers.
struct DurationHistogram: ~Copyable, Sendable {
    /// What each bucket reaches up to, in nanoseconds; beyond the last there is one more.
    static let bounds = [
        10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000,
        25_000_000, 50_000_000, 100_000_000, 250_000_000, 1_000_000_000,
    ]

    /// Bounds, the rest, and the sum.
    private let counters = CounterBank<17>()

    /// Call it on the one thread that writes.
    func record(nanoseconds: Int) {
        var bucket = 0
        while bucket < Self.bounds.count, nanoseconds > Self.bounds[bucket] { bucket += 1 }
        counters.add(1, at: bucket)
        counters.add(nanoseconds, at: Self.bounds.count + 1)
    }

    var isEmpty: Bool { (0...Self.bounds.count).allSatisfy { counters[$0] == 0 } }

    func add(to durations: inout ServerSnapshot.Durations) {
        for bucket in durations.counts.indices { durations.counts[bucket] += counters[bucket] }
        durations.nanoseconds += counters[Self.bounds.count + 1]
    }
}
