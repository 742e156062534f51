import HTTPCore

/// A request's path, decoded, with the format that its ending asks for.
struct RequestPath {
    let segments: [String]
    /// From a suffix such as `.csv` on the last segment; it wins over `Accept`.
    let format: Format?

    /// A slash at the end does no harm.
    init(_ path: String) throws(APIError) {
        var segments: [String] = []
        for piece in path.split(separator: "/") {
            guard let segment = PercentEncoding.decode(piece) else {
                throw APIError(
                    .malformedRequest, "\"\(piece)\" in the path is not well percent-encoded UTF-8.")
            }
            segments.append(segment)
        }
        var format: Format?
        if let last = segments.last, let dot = last.lastIndex(of: "."), dot != last.startIndex,
            let suffix = Format(rawValue: last[last.index(after: dot)...].lowercased())
        {
            format = suffix
            segments[segments.count - 1] = String(last[..<dot])
        }
        self.segments = segments
        self.format = format
    }
}
