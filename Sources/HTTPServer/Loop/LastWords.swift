internal import Glibc
internal import HTTPCore

/// What is said to a client for whom there is not even room to be told 503 at leisure.
struct LastWords {
    private var encoder = ResponseEncoder()
    private var response = Response(status: Refusal.tooManyConnections.status)

    init() { ProblemResponse.write(.tooManyConnections, into: &response) }

    /// Sends what the kernel takes at once and ends the stream. What has arrived is read, as closing would otherwise
    /// reset the connection before the answer is read; what comes later cannot be waited for.
    mutating func send(over descriptor: Int32) {
        encoder.setDate(secondsSinceEpoch: Instant.secondsSinceEpoch())
        var output = OutputQueue()
        encoder.encode(response, isHead: false, .close, into: &output)
        let bytes = output.gathered
        var dropped = [UInt8](repeating: 0, count: 4096)
        _ = unsafe Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        _ = shutdown(descriptor, Int32(SHUT_WR))
        _ = unsafe recv(descriptor, &dropped, dropped.count, 0)
    }
}
