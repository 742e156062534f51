internal import Glibc

/// A moment of the monotonic clock, in milliseconds from a start of its own. Only differences mean anything.
struct Instant: Comparable {
    let milliseconds: Int

    static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    func advanced(by duration: Int) -> Instant { Instant(milliseconds: milliseconds + duration) }

    static func now() -> Instant {
        Instant(milliseconds: nanoseconds() / 1_000_000)
    }

    /// The monotonic clock in nanoseconds, for measuring how long something took.
    static func nanoseconds() -> Int { read(CLOCK_MONOTONIC) }

    /// Seconds since 1970, as precise as the kernel's tick: that is all a Date field needs.
    static func secondsSinceEpoch() -> Int { read(CLOCK_REALTIME_COARSE) / 1_000_000_000 }

    /// These clocks always exist, so the call cannot fail.
    private static func read(_ clock: clockid_t) -> Int {
        var time = timespec()
        _ = unsafe clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}

extension Duration {
    /// Whole milliseconds; what does not fit counts as the longest wait there is.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 1 << 40 else { return 1 << 50 }
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
