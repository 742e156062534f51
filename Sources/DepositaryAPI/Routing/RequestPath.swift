import HTTPCore

/// A request's path, decoded, with the format that its ending asks for.
struct RequestPath {
    let segments: [String]
    /// From a suffix such as `.csv` on the last segment; it wins over `Accept`.
    let format: Format?

    /// A slash at the end does no harm.
    init(_ path: String) throws(APIError) {
        var segments: [String] = []
        // An empty segment elsewhere stays and matches nothing: a link to `//v1/actions` would lead to the host `v1`.
        // By bytes: a slash is one byte, and splitting at characters takes longer than all the rest.
        var pieces = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst().map(Substring.init)
        if pieces.last?.isEmpty ?? false { pieces.removeLast() }
        for piece in pieces {
            guard let segment = PercentEncoding.decode(piece) else {
                throw APIError(
                    .malformedRequest, "\"\(piece)\" in the path is not well percent-encoded UTF-8.")
            }
            segments.append(segment)
        }
        var format: Format?
        if let last = segments.last, let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")),
            dot != last.startIndex,
            let suffix = Format(rawValue: last[last.index(after: dot)...].lowercased())
        {
            format = suffix
            segments[segments.count - 1] = String(last[..<dot])
        }
        self.segments = segments
        self.format = format
    }
}
