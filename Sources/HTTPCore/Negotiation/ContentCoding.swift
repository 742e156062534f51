/// The content codings that a response can be had in (RFC 9110 8.4.1).
public enum ContentCoding: Equatable, Sendable {
    case identity, gzip

    /// Chooses by an `Accept-Encoding` field, as RFC 9110 12.5.3 says; nil where the client accepts neither.
    ///
    /// Without the field anything would be acceptable, but who does not ask for gzip may not be able to read it.
    /// - Parameter gzipPays: false for content so short that it is coded only where identity is excluded.
    public static func choose(_ field: String?, gzipPays: Bool = true) -> ContentCoding? {
        guard let field else { return .identity }
        var gzip: Int?
        var identity: Int?
        var any: Int?
        for member in WeightedList.members(of: field) {
            switch member.value {
            case "gzip", "x-gzip": gzip = max(gzip ?? 0, member.quality)
            case "identity": identity = member.quality
            case "*": any = member.quality
            default: continue
            }
        }
        let gzipQuality = gzip ?? any ?? 0
        // Identity is acceptable unless it is excluded, by name or by `*` without a name.
        let acceptsIdentity = (identity ?? any).map { $0 > 0 } ?? true
        guard gzipQuality > 0 else { return acceptsIdentity ? .identity : nil }
        let prefersGzip = gzipPays && gzipQuality >= identity ?? 0
        return prefersGzip || !acceptsIdentity ? .gzip : .identity
    }
}
