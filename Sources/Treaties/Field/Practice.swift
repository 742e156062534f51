/// A measure that was tried, with what is known of its effect.
public struct Practice: Sendable {
    /// A slug that never changes once published.
    public let id: String
    /// In a few words.
    public let title: String
    /// What it answers to.
    public let problem: String
    /// What is done.
    public let measure: String
    /// Where.
    public let countries: [Reference<Participant>]
    /// Codes of regions.
    public let regions: [String]
    /// What shows that it works; nil where nothing was seen.
    public let effect: String?
    /// What it does not do.
    public let limits: String?
    /// What it carries out.
    public let articles: [ArticleReference]
    /// One at least.
    public let themes: [String]
    /// How its facts are known.
    public let provenance: Provenance
}

extension Practice: CatalogueRecord {
    /// Practices.
    public static let kind = RecordKind.practices
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Practice> { library.catalogues.practices }
    /// It is found by identifier and title.
    public var keys: [RecordText] { [] }
    /// Countries, instruments and obligations.
    public var links: [RecordReference] {
        countries.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [
            RecordText("problem", problem), RecordText("measure", measure), RecordText("effect", effect),
            RecordText("limits", limits),
        ].compactMap(\.self)
    }
}
