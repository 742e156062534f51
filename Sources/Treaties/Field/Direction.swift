/// What is proposed or under way, and would change the field.
public struct Direction: Sendable {
    /// How far it has come.
    public enum Stage: String, CaseIterable, Sendable {
        case idea, proposed, negotiated, adopted
        case underWay = "under_way"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .idea: "Discussed in literature."
            case .proposed: "Put before a body that can decide."
            case .negotiated: "Being negotiated among states."
            case .adopted: "Decided, and not yet carried out."
            case .underWay: "Being carried out."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// In a few words.
    public let title: String
    /// What is to be done.
    public let proposal: String
    /// How far it has come.
    public let stage: Stage
    /// Who does it, as far as they are records.
    public let organizations: [Reference<Organization>]
    /// Who does it, in words.
    public let actors: String?
    /// What it would change.
    public let change: String?
    /// What it builds on.
    public let articles: [ArticleReference]
    /// Codes of regions; empty where it is worldwide.
    public let regions: [String]
    /// One at least.
    public let themes: [String]
    /// How its facts are known.
    public let provenance: Provenance
}

extension Direction: CatalogueRecord {
    /// Directions.
    public static let kind = RecordKind.directions
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Direction> {
        library.catalogues.directions
    }
    /// It is found by identifier and title.
    public var keys: [RecordText] { [] }
    /// Organizations, instruments and obligations.
    public var links: [RecordReference] {
        organizations.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("proposal", proposal), RecordText("actors", actors), RecordText("change", change)]
            .compactMap(\.self)
    }
}
