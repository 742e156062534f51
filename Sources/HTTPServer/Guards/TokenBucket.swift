/// How often one client may ask.
public struct RateLimit: Sendable {
    /// Requests a second that never run dry; at least 1.
    public let perSecond: Int
    /// Requests that may come at once after a while of none; at least 1.
    public let burst: Int

    /// A limit; what is less than 1 counts as 1.
    public init(perSecond: Int, burst: Int) {
        self.perSecond = max(1, perSecond)
        self.burst = max(1, burst)
    }

    /// Nanoseconds in which one token grows.
    var interval: Int { 1_000_000_000 / perSecond }
    /// Nanoseconds in which an empty bucket fills.
    var window: Int { interval * burst }
}

/// A token bucket, kept as the one number that says it all: when it will be full. A bucket that is full needs no memory.
struct TokenBucket {
    /// What became of a request for a token. Times in nanoseconds.
    struct Verdict: Equatable {
        let isAllowed: Bool
        let remaining: Int
        /// Until the bucket is full.
        let untilFull: Int
        /// Until there is a token; 0 where there is one.
        let untilNext: Int
    }

    /// On the clock that `take` is given.
    private(set) var fullAt: Int

    mutating func take(at now: Int, _ limit: RateLimit) -> Verdict {
        let missing = fullAt > now ? fullAt - now : 0
        let isAllowed = missing + limit.interval <= limit.window
        let untilFull = isAllowed ? missing + limit.interval : missing
        fullAt = now + untilFull
        return Verdict(
            isAllowed: isAllowed, remaining: max(0, limit.window - untilFull) / limit.interval,
            untilFull: untilFull,
            untilNext: max(0, untilFull + limit.interval - limit.window))
    }
}
