/// What one article of an instrument asks of states.
public struct Obligation: Sendable {
    /// The part of the response to trafficking that it belongs to.
    public enum Pillar: String, CaseIterable, Sendable {
        case definition, prevention, protection, prosecution, partnership, monitoring
        case finalClause = "final_clause"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .definition: "Says what a word means."
            case .prevention: "Keeps trafficking from happening."
            case .protection: "Helps and protects victims."
            case .prosecution: "Makes conduct an offence, and brings offenders to justice."
            case .partnership: "Has states work with each other and with society."
            case .monitoring: "Has somebody watch over what states do."
            case .finalClause: "Governs the instrument itself: joining, effect, disputes, leaving."
            }
        }
    }

    /// How much is owed, by the verb of the article.
    public enum Strength: String, CaseIterable, Sendable {
        case shall
        case shallConsider = "shall_consider"
        case endeavour, may, definition, statement

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .shall: "The state must."
            case .shallConsider: "The state must consider it, and may decide against it."
            case .endeavour: "The state must try."
            case .may: "The state is allowed to."
            case .definition: "Defines, and asks nothing by itself."
            case .statement: "States a purpose or a consequence, and asks nothing by itself."
            }
        }
    }

    /// The instrument's identifier with the article, such as `palermo-protocol-6-3`.
    public let id: String
    /// Whose article it is.
    public let instrument: Reference<Instrument>
    /// As it is cited: `6(3)`.
    public let article: String
    /// In a few words of ours.
    public let heading: String
    /// What is asked, in our words.
    public let summary: String
    /// The part of the response that it belongs to.
    public let pillar: Pillar
    /// By the verb of the article.
    public let strength: Strength
    /// What limits it, such as "in appropriate cases".
    public let qualifier: String?
    /// Obligations of other instruments on the same matter.
    public let related: [Reference<Obligation>]
    /// As given; where none is, those of the pillar and the instrument.
    public let themes: [String]
    /// How its facts are known.
    public let provenance: Provenance
}

extension Obligation: CatalogueRecord {
    /// Holds the title.
    public static let titleField = "heading"
    /// Obligations.
    public static let kind = RecordKind.obligations
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Obligation> {
        library.catalogues.obligations
    }
    /// The heading.
    public var title: String { heading }
    /// It is found by its identifier alone: headings recur.
    public var keys: [RecordText] { [] }
    /// Its instrument, and its like in other instruments.
    public var links: [RecordReference] { [RecordReference(instrument)] + related.map { .init($0) } }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("summary", summary), RecordText("article", "article " + article)]
    }
}
