/// An entity tag (RFC 9110 8.8.3).
public struct EntityTag: Equatable, Sendable, CustomStringConvertible {
    /// What stands between the quotes.
    public let opaque: String
    /// Whether it stands for an equivalent representation only, not for the same bytes.
    public let isWeak: Bool

    /// A tag that stands for exactly these bytes.
    ///
    /// - Parameter opaque: without `"` and control characters.
    public init(strong opaque: String) {
        self.opaque = opaque
        isWeak = false
    }

    init(opaque: String, isWeak: Bool) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// As it stands in a field, `"…"` or `W/"…"`.
    public var description: String { (isWeak ? "W/" : "") + "\"\(opaque)\"" }

    /// The condition of `If-None-Match` or `If-Match`: a list of tags, or `*` for any.
    public enum Condition: Equatable, Sendable {
        case any
        case tags([EntityTag])

        /// Malformed members are left out: they match nothing.
        public init(_ field: String) {
            if field.split(separator: " ") == ["*"] {
                self = .any
                return
            }
            var tags: [EntityTag] = []
            var rest = field[...]
            while let quote = rest.firstIndex(of: "\"") {
                let isWeak = rest[..<quote].hasSuffix("W/")
                rest = rest[rest.index(after: quote)...]
                guard let end = rest.firstIndex(of: "\"") else { break }
                tags.append(EntityTag(opaque: String(rest[..<end]), isWeak: isWeak))
                rest = rest[rest.index(after: end)...]
            }
            self = .tags(tags)
        }

        /// Weak comparison (RFC 9110 8.8.3.2), as `If-None-Match` needs it.
        public func matchesWeakly(_ tag: EntityTag) -> Bool {
            switch self {
            case .any: true
            case .tags(let tags): tags.contains { $0.opaque == tag.opaque }
            }
        }

        /// Strong comparison, as `If-Match` needs it.
        public func matchesStrongly(_ tag: EntityTag) -> Bool {
            switch self {
            case .any: true
            case .tags(let tags): tags.contains { $0.opaque == tag.opaque && !$0.isWeak && !tag.isWeak }
            }
        }
    }
}
