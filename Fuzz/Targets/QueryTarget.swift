import HTTPCore

extension FuzzTarget {
    /// The part of a target after its question mark. Parameters that are written out again are read as what they were.
    static let query = FuzzTarget("query") { input throws(Violation) in
        let text = String(decoding: input, as: UTF8.self)
        if let decoded = PercentEncoding.decode(text) {
            try require(
                !decoded.utf8.contains { $0 < 0x20 || $0 == 0x7F }, "a control character was let through")
            let encoded = PercentEncoding.encode(decoded)
            try require(PercentEncoding.decode(encoded) == decoded, "\(encoded) is not read as \(decoded)")
        }
        guard let query = try? Query(text) else { return }
        let rewritten = query.parameters.map {
            PercentEncoding.encode($0.name) + "=" + PercentEncoding.encode($0.value, keeping: ",:;")
        }.joined(separator: "&")
        let again = try? Query(rewritten)
        try require(again?.parameters == query.parameters, "\(rewritten) is not read as \(query.parameters)")
    }
}
