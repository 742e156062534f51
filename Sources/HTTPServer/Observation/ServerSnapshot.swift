/// Everything that a server counted, at one moment. All but the number of open connections only ever grows.
public struct ServerSnapshot: Sendable {
    /// What answers are told apart by.
    public struct Answer: Hashable, Sendable {
        /// The pattern of the route; nil where none was found.
        public let route: String?
        /// The code; 0 for one that is seldom sent.
        public let status: Int
    }

    /// How long something took, and how often.
    public struct Durations: Sendable {
        /// What each count reaches up to, in nanoseconds; the last count has no bound.
        public let bounds = DurationHistogram.bounds
        /// How often it took no longer than its own bound and longer than the one before.
        public internal(set) var counts = [Int](repeating: 0, count: DurationHistogram.bounds.count + 1)
        /// All of it together.
        public internal(set) var nanoseconds = 0
    }

    /// Requests that were answered.
    public internal(set) var answers: [Answer: Int] = [:]
    /// What was refused before it became a request, by status.
    public internal(set) var refusals: [Int: Int] = [:]
    /// Bytes of responses made, heads included.
    public internal(set) var responseBytes = 0
    /// Requests answered 429 because their client asks too often.
    public internal(set) var rateLimited = 0
    /// Answers that were ready.
    public internal(set) var cacheHits = 0
    /// Answers that had to be made first.
    public internal(set) var cacheMisses = 0
    /// From the last byte of a request to the response being ready to leave, by the pattern of the route that was asked;
    /// nil where none was found.
    public internal(set) var requestDurations: [String?: Durations] = [:]
    /// Turns of the loops: how long an event may have waited for those before it.
    public internal(set) var loopIterations = Durations()
    /// Connections that were taken, those turned away included.
    public internal(set) var connectionsAccepted = 0
    /// Connections told or shown that there is no room.
    public internal(set) var connectionsTurnedAway = 0
    /// Connections that are open now.
    public internal(set) var connectionsOpen = 0
    /// TLS handshakes that came to their end.
    public internal(set) var handshakesCompleted = 0
    /// Of them, those that took up an earlier session.
    public internal(set) var handshakesResumed = 0
    /// TLS handshakes that failed.
    public internal(set) var handshakesFailed = 0
}
