internal import Synchronization

/// The buckets of all clients, shared by all loops.
///
/// A table of fixed size: a client's address leads to a set of eight places. Places whose bucket is full again count as
/// free, so that nothing has to be swept; where all eight are in use, the client that would be full soonest makes room. So
/// a flood of addresses costs no memory, and gains its members no more than they would have had in a moment anyway.
final class RateLimiter: Sendable {
    let limit: RateLimit
    private let sets: [ClientSet]
    private static let places = 8

    private struct Place {
        var client: NetworkAddress
        var bucket: TokenBucket
    }

    /// Neighbouring sets share a lock, so that loops seldom meet at one.
    private final class ClientSet: Sendable {
        let places: Mutex<[Place]>
        init(count: Int) {
            let free = Place(client: NetworkAddress(high: 0, low: 0), bucket: TokenBucket(fullAt: .min))
            places = Mutex(Array(repeating: free, count: count))
        }
    }

    /// - Parameter capacity: clients to keep count of at once; rounded up to a whole number of places.
    init(_ limit: RateLimit, capacity: Int = 65_536) {
        self.limit = limit
        let locks = 64
        let perLock = max(1, (capacity + locks * Self.places - 1) / (locks * Self.places))
        sets = (0..<locks).map { _ in ClientSet(count: perLock * Self.places) }
    }

    /// Takes a token of the client that an address stands for.
    /// - Parameter now: nanoseconds of the monotonic clock.
    func take(for address: NetworkAddress, at now: Int) -> TokenBucket.Verdict {
        let client = address.client
        // Seeded anew in each process: nobody can choose addresses that meet in one set.
        let hash = UInt(bitPattern: client.hashValue)
        let set = sets[Int(hash % UInt(sets.count))]
        return set.places.withLock { places in
            let start = Int(hash / UInt(sets.count) % UInt(places.count / Self.places)) * Self.places
            let index = Self.place(of: client, in: places, from: start)
            if places[index].client != client {
                places[index] = Place(client: client, bucket: TokenBucket(fullAt: .min))
            }
            return places[index].bucket.take(at: now, limit)
        }
    }

    /// The client's own place, else the one that can best be spared.
    private static func place(of client: NetworkAddress, in places: [Place], from start: Int) -> Int {
        var spare = start
        for index in start..<(start + Self.places) {
            if places[index].client == client { return index }
            if places[index].bucket.fullAt < places[spare].bucket.fullAt { spare = index }
        }
        return spare
    }
}
