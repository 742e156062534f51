/// A response as it came over a connection.
public struct RawResponse: Sendable {
    /// Three digits, or 0 where the status line has none.
    public let status: Int
    /// The field lines in order, names in lower case.
    public let fields: [(name: String, value: String)]
    /// As many bytes as the length says.
    public let body: [UInt8]

    /// The body read as UTF-8.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The values of a field joined by `", "`; nil where it is absent.
    public func field(_ name: String) -> String? {
        let values = fields.filter { $0.name == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// The first whole response in `bytes` with its length; nil where it is not whole.
    static func first(in bytes: [UInt8], toHead: Bool) -> (RawResponse, length: Int)? {
        guard let headEnd = endOfHead(in: bytes) else { return nil }
        let lines = String(decoding: bytes[..<(headEnd - 4)], as: UTF8.self).split(separator: "\r\n")
        let fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: parts[0].lowercased(), value: String((parts.last ?? "").drop { $0 == " " }))
        }
        let status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
        let length = toHead ? 0 : Int(fields.first { $0.name == "content-length" }?.value ?? "") ?? 0
        guard bytes.count >= headEnd + length else { return nil }
        let body = Array(bytes[headEnd..<(headEnd + length)])
        return (RawResponse(status: status, fields: fields, body: body), headEnd + length)
    }

    private static func endOfHead(in bytes: [UInt8]) -> Int? {
        let end = Array("\r\n\r\n".utf8)
        guard bytes.count >= end.count else { return nil }
        return (0...(bytes.count - end.count)).first { bytes[$0...].starts(with: end) }.map { $0 + end.count }
    }
}
