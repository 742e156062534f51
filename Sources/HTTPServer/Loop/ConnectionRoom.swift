internal import Glibc

/// How many connections there is room for.
struct ConnectionRoom: Equatable {
    /// Those that are served.
    let served: Int
    /// Those beyond, which are told 503.
    let turnedAway: Int

    /// - Parameter descriptors: the limit of open files, of which the rest of the process needs some.
    init(maximumConnections: Int, descriptors: Int, threads: Int) {
        // Standard streams, listeners, two for each loop, and files that the application opens while it runs.
        let available = max(2, descriptors - 24 - 2 * threads)
        turnedAway = min(64, available / 4)
        served = max(1, min(maximumConnections, available - turnedAway))
    }
}

extension ConnectionRoom {
    /// The room that the process's limit of open files leaves.
    init(_ configuration: ServerConfiguration) {
        var limit = rlimit()
        let isKnown = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
        self.init(
            maximumConnections: configuration.maximumConnections,
            descriptors: isKnown ? Int(clamping: limit.rlim_cur) : configuration.maximumConnections,
            threads: configuration.threads)
    }
}
