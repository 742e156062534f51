/// A standing way in which states and organizations work together.
public struct Mechanism: Sendable {
    /// What sort of cooperation it is.
    public enum Kind: String, CaseIterable, Sendable {
        case legalChannel = "legal_channel"
        case taskForce = "task_force"
        case partnership
        case dataExchange = "data_exchange"
        case monitoring, fund
        case planOfAction = "plan_of_action"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .legalChannel: "A way for requests between authorities: extradition, evidence, warrants."
            case .taskForce: "Officials of several states or agencies who work cases together."
            case .partnership: "A forum in which states and others coordinate."
            case .dataExchange: "A system through which information is shared."
            case .monitoring: "A body or procedure that reviews what states do."
            case .fund: "Money for victims or measures."
            case .planOfAction: "A programme that states have agreed on."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// In English, in full.
    public let name: String
    /// Nil where none is in use.
    public let abbreviation: String?
    /// What sort of cooperation it is.
    public let kind: Kind
    /// When it began.
    public let since: PartialDate?
    /// When it ended; nil while it lasts, as far as is known.
    public let until: PartialDate?
    /// Who runs it.
    public let lead: [Reference<Organization>]
    /// Who takes part in it.
    public let participation: Participants
    /// Who takes part, in words.
    public let membershipRule: String?
    /// What it rests on, in words.
    public let legalBasis: String?
    /// What it rests on or watches over.
    public let articles: [ArticleReference]
    /// How often it reviews, in words.
    public let reviewCycle: String?
    /// What it is for, in our words.
    public let purpose: String
    /// Codes of regions; empty where it is worldwide.
    public let regions: [String]
    /// One at least.
    public let themes: [String]
    /// Its own address on the web.
    public let website: String?
    /// How its facts are known.
    public let provenance: Provenance

    /// Who takes part: countries by name, and all members or parties of something.
    public struct Participants: Sendable {
        /// By themselves.
        public let countries: [Reference<Participant>]
        /// All members of these on the day asked about.
        public let groups: [Reference<Group>]
        /// All parties to these on the day asked about.
        public let instruments: [Reference<Instrument>]
        /// Bodies that take part.
        public let organizations: [Reference<Organization>]
    }
}

extension Mechanism: CatalogueRecord {
    /// Holds the title.
    public static let titleField = "name"
    /// Mechanisms.
    public static let kind = RecordKind.mechanisms
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Mechanism> {
        library.catalogues.mechanisms
    }
    /// The name.
    public var title: String { name }
    /// The abbreviation.
    public var keys: [RecordText] { [RecordText("abbreviation", abbreviation)].compactMap(\.self) }
    /// Who runs it, who takes part, and what it rests on.
    public var links: [RecordReference] {
        (lead + participation.organizations).map { .init($0) } + participation.countries.map { .init($0) }
            + participation.groups.map { .init($0) } + participation.instruments.map { .init($0) }
            + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [
            RecordText("purpose", purpose), RecordText("membership_rule", membershipRule),
            RecordText("legal_basis", legalBasis),
        ].compactMap(\.self)
    }
}
