import HTTPCore

/// What lets pages of any origin read the API (the Fetch standard's CORS protocol).
enum CrossOrigin {
    private static let rendered = Array(
        """
        Access-Control-Allow-Origin: *\r
        Access-Control-Expose-Headers: ETag, Link, Content-Location, Accept-Ranges, Content-Range, Repr-Digest, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id\r

        """.utf8)

    /// On every answer, errors included.
    static func addFields(to response: inout Response) {
        response.addFieldLines(rendered)
    }

    /// On the answer to OPTIONS.
    static func addPreflightFields(to response: inout Response) {
        response.addField("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
        response.addField(
            "Access-Control-Allow-Headers",
            "Accept, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range"
        )
        response.addField("Access-Control-Max-Age", "86400")
    }
}
