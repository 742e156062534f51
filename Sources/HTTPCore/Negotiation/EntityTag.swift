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
            while let open = rest.firstIndex(of: "\""),
                let close = rest[rest.index(after: open)...].firstIndex(of: "\"")
            {
                let before = rest[..<open].split(separator: ",", omittingEmptySubsequences: false).last ?? ""
                let mark = before.drop(while: Self.isSpace)
                let after = rest[rest.index(after: close)...].prefix { $0 != "," }
                if mark.isEmpty || mark == "W/", after.allSatisfy(Self.isSpace) {
                    let opaque = String(rest[rest.index(after: open)..<close])
                    tags.append(EntityTag(opaque: opaque, isWeak: mark == "W/"))
                }
                rest = rest[after.endIndex...]
            }
            self = .tags(tags)
        }

        private static func isSpace(_ character: Character) -> Bool { character == " " || character == "\t" }

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
