/// An answer being written by a `Responder`.
///
/// `Date`, `Content-Length` and `Connection` are not set here: whoever sends the response knows them better.
public struct Response: Sendable {
    /// What the response says of the request.
    public var status: Status = .ok
    /// The content. It is sent as it stands and never copied, so one array may serve many responses.
    public var body: [UInt8] = []
    /// The content where it lies in a file; then `body` is empty.
    public var stretch: FileStretch?
    /// True to end the connection after this response.
    public var closesConnection = false
    /// The pattern of the route that answered, for those who count; nil where no route was found. It is not sent.
    public var route: String?
    /// Whether the answer was at hand, for those who count; nil where nobody looked. It is not sent.
    public var cacheStatus: CacheStatus?
    /// The fields as they go over the wire, each `Name: value` and CRLF.
    public private(set) var fieldLines: [UInt8] = []

    /// Whether an answer was made before, or for this request (in the terms of RFC 9211).
    public enum CacheStatus: Sendable {
        case hit, miss
    }

    /// How long the content is.
    public var contentLength: Int { stretch?.count ?? body.count }

    /// A response without fields or content.
    public init(status: Status = .ok) { self.status = status }

    /// Adds a field line. A field that may stand once only must be added once only: nothing is replaced.
    ///
    /// Control characters in the value become spaces, so that no value taken from a request can start a line of its own
    /// (RFC 9110 5.5).
    public mutating func addField(_ name: StaticString, _ value: String) {
        fieldLines.append(name)
        fieldLines.append(UInt8(ascii: ":"))
        fieldLines.append(UInt8(ascii: " "))
        let bytes = value.utf8Span.span
        let start = fieldLines.count
        fieldLines.append(copying: bytes)
        for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x7F {
            fieldLines[start + index] = UInt8(ascii: " ")
        }
        fieldLines.append(0x0D)
        fieldLines.append(0x0A)
    }

    /// Adds lines rendered before, each ending in CRLF; for a set of fields that many responses share.
    public mutating func addFieldLines(_ rendered: [UInt8]) {
        fieldLines.append(contentsOf: rendered)
    }

    /// Every value of a field, in order, joined by `", "`; nil where the field was not added. Names compare in any case.
    public func field(_ name: String) -> String? {
        var values: [String] = []
        for line in fieldLines.split(separator: 0x0A) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            guard String(decoding: line[..<colon], as: UTF8.self).lowercased() == name.lowercased() else {
                continue
            }
            values.append(String(decoding: line[(colon + 2)..<(line.endIndex - 1)], as: UTF8.self))
        }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Makes the response an empty 200 again and keeps the room its field lines took.
    public mutating func reset() {
        status = .ok
        body = []
        stretch = nil
        closesConnection = false
        route = nil
        cacheStatus = nil
        fieldLines.removeAll(keepingCapacity: true)
    }
}
