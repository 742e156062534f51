internal import HTTPCore

/// The bytes that wait for a client, in order.
///
/// Heads and short bodies are gathered in one stretch; a long body keeps its own array and is never copied; what lies in a
/// file stays there until it is sent.
struct OutputQueue {
    /// A body longer than this is sent from its own array, beside its head.
    static let longestCopied = 4096
    /// How much of files may leave in one turn: a client that takes whatever it is sent would keep the loop from others.
    static let mostOfFiles = 2 << 20

    private struct LongBody {
        enum Content {
            case bytes([UInt8])
            case file(FileStretch)
        }

        /// How much of `gathered` goes before it.
        let position: Int
        let content: Content

        var count: Int {
            switch content {
            case .bytes(let bytes): bytes.count
            case .file(let stretch): stretch.count
            }
        }
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

    /// Adds a head by letting `write` append it, and a body or a stretch of a file after it.
    mutating func append(body: [UInt8], _ stretch: FileStretch? = nil, head write: (inout [UInt8]) -> Void) {
        write(&gathered)
        if let stretch, stretch.count > 0 {
            append(.file(stretch), count: stretch.count)
        } else if body.count <= Self.longestCopied {
            gathered.append(contentsOf: body)
        } else {
            append(.bytes(body), count: body.count)
        }
    }

    private mutating func append(_ content: LongBody.Content, count: Int) {
        longBodies.append(LongBody(position: gathered.count, content: content))
        longBytes += count
    }

    /// Hands the bytes at the front to `send`, or to `sendFile` where they end in some that lie in a file. Each says how
    /// many it took. It goes on until one takes no more, all are gone, or files have had their share of the turn.
    /// - Returns: false where something is left.
    mutating func drain<Failure: Error>(
        _ send: (_ gathered: Span<UInt8>, _ body: Span<UInt8>) throws(Failure) -> Int?,
        file sendFile: (_ gathered: Span<UInt8>, _ stretch: FileStretch) throws(Failure) -> Int?
    ) throws(Failure) -> Bool {
        var sentOfFiles = 0
        while !isEmpty {
            guard firstBody < longBodies.count else {
                guard let sent = try send(gathered.span.extracting(gatheredSent..<gathered.count), Span())
                else { return false }
                remove(sent)
                continue
            }
            let beforeFront = gatheredSent..<longBodies[firstBody].position
            switch longBodies[firstBody].content {
            case .bytes(let bytes):
                guard
                    let sent = try send(
                        gathered.span.extracting(beforeFront), bytes.span.extracting(bodySent..<bytes.count))
                else { return false }
                remove(sent)
            case .file(let stretch):
                guard sentOfFiles < Self.mostOfFiles,
                    let sent = try sendFile(
                        gathered.span.extracting(beforeFront), stretch.dropping(first: bodySent))
                else { return false }
                sentOfFiles += sent
                remove(sent)
            }
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
        if bodySent == longBodies[firstBody].count {
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
