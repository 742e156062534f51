/// A place in an instrument: all of it, an article, a part of one, or a range of articles.
public struct ArticleReference: Hashable, Sendable {
    /// In which it is.
    public let instrument: Reference<Instrument>
    /// Such as `6(3)` or `3-14`; nil for the whole.
    public let article: String?
    /// What the library knows to be owed there.
    public internal(set) var obligations: [Reference<Obligation>] = []

    /// The instrument, and the obligations at the place.
    public var links: [RecordReference] { [.init(instrument)] + obligations.map { .init($0) } }

    /// Whether a provision belongs to the place, or the place to it: `6(3)` meets `6` and `6(3)(a)`, not `6(4)`.
    public func meets(_ provision: String) -> Bool {
        guard let article else { return false }
        if let range = Self.range(article) {
            return Self.leadingNumber(provision).map(range.contains) ?? false
        }
        return Self.contains(article, provision) || Self.contains(provision, article)
    }

    private static func contains(_ whole: String, _ part: String) -> Bool {
        part == whole || part.hasPrefix(whole + "(")
    }

    /// `3-14`, both ends included.
    private static func range(_ article: String) -> ClosedRange<Int>? {
        let ends = article.split(separator: "-").map { Int($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last else { return nil }
        return first...last
    }

    private static func leadingNumber(_ article: String) -> Int? {
        Int(article.prefix { $0.isASCII && $0.isNumber })
    }
}
