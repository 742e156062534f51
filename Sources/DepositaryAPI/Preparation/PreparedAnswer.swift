import HTTPCore
import Treaties

/// A whole answer, ready to be sent again as it is.
final class PreparedAnswer: Sendable {
    /// The pattern of the route that made it.
    let route: String
    let tag: EntityTag?
    let lastModified: HTTPDate
    /// Every field that the application sets, rendered.
    let fieldLines: [UInt8]
    /// Those of them that a 304 repeats (RFC 9110 15.4.5).
    let notModifiedFieldLines: [UInt8]
    let body: [UInt8]
    /// The body where it lies in a file.
    let stretch: FileStretch?
    /// The day as of which it answers, where the question left the day open; on another day it is void.
    let day: CalendarDay?
    /// Whether it is the same for every question of the same bytes. A page also depends on the host by which it was asked.
    let isKept: Bool
    /// Whether its body was compressed.
    let isCoded: Bool
    /// The tag as a client that asks for nothing else sends it back.
    private let tagField: [UInt8]

    init(
        route: String, tag: EntityTag?, lastModified: HTTPDate, fieldLines: [UInt8],
        notModifiedFieldLines: [UInt8], body: [UInt8] = [], stretch: FileStretch? = nil, day: CalendarDay?,
        isKept: Bool = true,
        isCoded: Bool = false
    ) {
        self.route = route
        self.tag = tag
        self.lastModified = lastModified
        self.fieldLines = fieldLines
        self.notModifiedFieldLines = notModifiedFieldLines
        self.body = body
        self.stretch = stretch
        self.day = day
        self.isKept = isKept
        self.isCoded = isCoded
        tagField = tag.map { Array($0.description.utf8) } ?? []
    }

    /// Bytes that keeping it takes.
    var size: Int { fieldLines.count + notModifiedFieldLines.count + body.count + 256 }

    /// Answers a request for it, by its conditions.
    func write(for head: RequestHead, now: HTTPDate, into response: inout Response) throws(APIError) {
        response.route = route
        switch outcome(for: head, now: now) {
        case .proceed:
            if let stretch { return try write(stretch, for: head, into: &response) }
            response.addFieldLines(fieldLines)
            response.body = body
        case .notModified:
            response.status = .notModified
            response.addFieldLines(notModifiedFieldLines)
        case .failed:
            throw APIError(.preconditionFailed, "The present entity tag is \(tag.map { "\($0)" } ?? "none").")
        }
    }

    /// Answers with the file or the part of it that is asked for (RFC 9110 14).
    private func write(_ stretch: FileStretch, for head: RequestHead, into response: inout Response)
        throws(APIError)
    {
        let range = tag.map { ByteRange(head, length: stretch.count, tag: $0) } ?? .whole
        if range == .unsatisfiable {
            var error = APIError(
                .rangeNotSatisfiable, "Range asks for bytes beyond the end: the file has \(stretch.count).")
            error.contentRange = "bytes */\(stretch.count)"
            throw error
        }
        response.addFieldLines(fieldLines)
        response.stretch = stretch
        if case .part(let bytes) = range {
            response.status = .partialContent
            response.stretch = FileStretch(stretch.file, bytes)
            response.addField(
                "Content-Range", "bytes \(bytes.lowerBound)-\(bytes.upperBound - 1)/\(stretch.count)")
        }
    }

    private func outcome(for head: RequestHead, now: HTTPDate) -> Preconditions.Outcome {
        guard let tag, head.isConditional else { return .proceed }
        // Nearly every condition is one tag given out before: it needs no parsing.
        if let range = head.firstValue(of: .ifNoneMatch), !head.has(.ifMatch), !head.has(.ifUnmodifiedSince),
            range.count == tagField.count,
            tagField.indices.allSatisfy({ head.bytes[range.lowerBound + $0] == tagField[$0] })
        {
            return .notModified
        }
        return Preconditions.evaluate(head, tag: tag, lastModified: lastModified, now: now)
    }
}

extension RequestHead {
    /// Whether it has any of the fields of RFC 9110 13.1.
    fileprivate var isConditional: Bool {
        has(.ifNoneMatch) || has(.ifModifiedSince) || has(.ifMatch) || has(.ifUnmodifiedSince)
    }
}
