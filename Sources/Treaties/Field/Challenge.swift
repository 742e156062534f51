/// What stands in the way of implementation.
public struct Challenge: Sendable {
    /// A slug that never changes once published.
    public let id: String
    /// In a few words.
    public let title: String
    /// What it is.
    public let what: String
    /// Why it matters.
    public let why: String?
    /// The finding that shows it.
    public let finding: String?
    /// What it keeps from being carried out.
    public let articles: [ArticleReference]
    /// Codes of regions; empty where it is met everywhere.
    public let regions: [String]
    /// Measures that address it.
    public let practices: [Reference<Practice>]
    /// One at least.
    public let themes: [String]
    /// How its facts are known.
    public let provenance: Provenance
}

extension Challenge: CatalogueRecord {
    /// Challenges.
    public static let kind = RecordKind.challenges
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Challenge> {
        library.catalogues.challenges
    }
    /// It is found by identifier and title.
    public var keys: [RecordText] { [] }
    /// Measures, instruments and obligations.
    public var links: [RecordReference] {
        practices.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("what", what), RecordText("why", why), RecordText("finding", finding)].compactMap(\.self)
    }
}
