internal import HTTPCore

/// The bytes that wait for a client, in order.
///
/// Heads and short bodies are gathered in one stretch; a long body keeps its own array and is never copied.
struct OutputQueue {
    /// A body longer than this is sent from its own array, beside its head.
    static let longestCopied = 4096

    private struct LongBody {
        /// How much of `gathered` goes before it.
        let position: Int
        let bytes: [UInt8]
    }

    private(set) var gathered: [UInt8] = []
    private var gatheredSent = 0
    private var longBodies: [LongBody] = []
    private var firstBody = 0
    /// What has left of the long body at the front.
    private var bodySent = 0
    private var longBytes = 0
    /// Bytes that have ever left.
    private(set) var sentCount = 0

    /// Bytes that have not left yet.
    var count: Int { gathered.count - gatheredSent + longBytes }
    var isEmpty: Bool { count == 0 }

    /// Adds a head by letting `write` append it, and a body after it.
    mutating func append(body: [UInt8], head write: (inout [UInt8]) -> Void) {
        write(&gathered)
        if body.count <= Self.longestCopied {
            gathered.append(contentsOf: body)
        } else {
            longBodies.append(LongBody(position: gathered.count, bytes: body))
            longBytes += body.count
        }
    }

    /// Hands the bytes at the front to `send`, which says how many it took, until it takes no more or all are gone.
    /// - Returns: false where `send` had no room.
    mutating func drain<Failure: Error>(
        _ send: (_ gathered: Span<UInt8>, _ body: Span<UInt8>) throws(Failure) -> Int?
    ) throws(Failure) -> Bool {
        while !isEmpty {
            let sent: Int?
            if firstBody < longBodies.count {
                let front = longBodies[firstBody]
                let rest = gathered.span.extracting(gatheredSent..<front.position)
                sent = try send(rest, front.bytes.span.extracting(bodySent..<front.bytes.count))
            } else {
                sent = try send(gathered.span.extracting(gatheredSent..<gathered.count), Span())
            }
            guard let sent else { return false }
            remove(sent)
        }
        clear()
        return true
    }

    private mutating func remove(_ sent: Int) {
        sentCount += sent
        let stretchEnd = firstBody < longBodies.count ? longBodies[firstBody].position : gathered.count
        let fromGathered = min(sent, stretchEnd - gatheredSent)
        gatheredSent += fromGathered
        guard firstBody < longBodies.count else { return }
        bodySent += sent - fromGathered
        longBytes -= sent - fromGathered
        if bodySent == longBodies[firstBody].bytes.count {
            bodySent = 0
            firstBody += 1
        }
    }

    /// Keeps the room that was taken, for the next response.
    private mutating func clear() {
        gathered.removeAll(keepingCapacity: true)
        longBodies.removeAll(keepingCapacity: true)
        gatheredSent = 0
        firstBody = 0
    }
}
