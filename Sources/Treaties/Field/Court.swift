/// A court or body that decides cases.
public struct Court: Sendable {
    /// What sort of court it is.
    public enum Kind: String, CaseIterable, Sendable {
        case regionalCourt = "regional_court"
        case internationalCourt = "international_court"
        case criminalTribunal = "criminal_tribunal"
        case hybridCourt = "hybrid_court"
        case quasiJudicialBody = "quasi_judicial_body"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .regionalCourt: "A court of the states of one region."
            case .internationalCourt:
                "A court for disputes between states, or for crimes, of the whole world."
            case .criminalTribunal: "An international tribunal for crimes of one war or regime."
            case .hybridCourt: "A tribunal of one country with international judges or law."
            case .quasiJudicialBody: "A commission or committee whose findings are not judgments."
            }
        }
    }

    /// How it is known which states are under the court.
    public enum StatesBasis: String, CaseIterable, Sendable {
        case parties, members, acceptances, none

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .parties: "All parties to an instrument."
            case .members: "All members of an organization."
            case .acceptances: "Those that have accepted its jurisdiction, one by one."
            case .none: "It judges persons, or the states cannot be derived."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// In English, in full.
    public let name: String
    /// Nil where none is in use.
    public let abbreviation: String?
    /// What sort of court it is.
    public let kind: Kind
    /// A place name.
    public let seat: String?
    /// Nil where unknown.
    public let founded: PartialDate?
    /// Nil while it sits.
    public let ended: PartialDate?
    /// What it decides, in words.
    public let jurisdiction: String
    /// The founding instrument, in words.
    public let foundedBy: String?
    /// Provisions that it applies.
    public let articles: [ArticleReference]
    /// How it is known which states are under it.
    public let statesBasis: StatesBasis
    /// The instruments whose parties are under it.
    public let instruments: [Reference<Instrument>]
    /// The groups whose members are under it.
    public let groups: [Reference<Group>]
    /// Which states are under it, in words.
    public let statesRule: String?
    /// One at least.
    public let themes: [String]
    /// Its own address on the web.
    public let website: String?
    /// How its facts are known.
    public let provenance: Provenance
    /// Who has accepted its jurisdiction.
    public let acceptances: [Acceptance]

    /// One state's acceptance of the court's jurisdiction.
    public struct Acceptance: Sendable {
        /// Who accepted.
        public let participant: Reference<Participant>
        /// The first day; nil where it is not known.
        public let from: PartialDate?
        /// The first day on which it no longer holds.
        public let until: PartialDate?
        /// Of this row.
        public let grade: EvidenceGrade
        /// Nil only where the grade is `unverified`.
        public let source: Reference<Source>?
        /// What a careful reader must know.
        public let note: String?

        /// Only what is certain counts where a day is partial.
        public func holds(on day: CalendarDay) -> Bool {
            day.surelyLies(from: from, before: until)
        }
    }
}

extension Court: CatalogueRecord {
    /// Holds the title.
    public static let titleField = "name"
    /// Courts.
    public static let kind = RecordKind.courts
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Court> { library.catalogues.courts }
    /// The name.
    public var title: String { name }
    /// The abbreviation.
    public var keys: [RecordText] { [RecordText("abbreviation", abbreviation)].compactMap(\.self) }
    /// Instruments, groups and obligations; the states follow from them, day by day.
    public var links: [RecordReference] {
        instruments.map { .init($0) } + groups.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [
            RecordText("jurisdiction", jurisdiction), RecordText("founded_by", foundedBy),
            RecordText("seat", seat),
        ].compactMap(\.self)
    }
}
