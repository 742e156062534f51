internal import HTTPCore

/// The fields by which clients learn where they stand (draft-ietf-httpapi-ratelimit-headers-10).
struct RateLimitFields {
    private let policy: [UInt8]

    init(_ limit: RateLimit) {
        let seconds = Self.seconds(limit.window)
        policy = Array("RateLimit-Policy: \"client\";q=\(limit.burst);w=\(seconds)\r\n".utf8)
    }

    func add(_ verdict: TokenBucket.Verdict, to response: inout Response) {
        response.addFieldLines(policy)
        response.addField(
            "RateLimit", "\"client\";r=\(verdict.remaining);t=\(Self.seconds(verdict.untilFull))")
        if !verdict.isAllowed { response.addField("Retry-After", "\(Self.seconds(verdict.untilNext))") }
    }

    /// Whole seconds, rounded up: who waits that long does not come too early.
    private static func seconds(_ nanoseconds: Int) -> Int { (nanoseconds + 999_999_999) / 1_000_000_000 }
}
