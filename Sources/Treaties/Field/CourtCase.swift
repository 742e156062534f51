/// A case, with each decision in it.
public struct CourtCase: Sendable {
    /// The ways in which persons were exploited.
    public enum Exploitation: String, CaseIterable, Sendable {
        case sexualExploitation = "sexual_exploitation"
        case forcedLabour = "forced_labour"
        case domesticServitude = "domestic_servitude"
        case slavery, servitude
        case forcedMarriage = "forced_marriage"
        case forcedCriminality = "forced_criminality"
        case forcedBegging = "forced_begging"
        case organRemoval = "organ_removal"
        case childLabour = "child_labour"
        case childSoldiers = "child_soldiers"
        case removalRisk = "removal_risk"
        case other

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .sexualExploitation: "Prostitution of others, or other sexual exploitation."
            case .forcedLabour: "Work exacted under a menace."
            case .domesticServitude: "Work in a household under coercion."
            case .slavery: "The powers of ownership were exercised over a person."
            case .servitude: "An obligation, under coercion, to live on another's property and serve."
            case .forcedMarriage: "A marriage without free consent."
            case .forcedCriminality: "A person was made to commit offences."
            case .forcedBegging: "A person was made to beg."
            case .organRemoval: "Removal of organs."
            case .childLabour: "Work of children that is forbidden."
            case .childSoldiers: "Children taken into armed forces or groups."
            case .removalRisk: "The risk of being trafficked again after removal to another country."
            case .other: "Another form, or a question of principle."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// Who decided.
    public let court: Reference<Court>
    /// As it is cited.
    public let name: String
    /// Application or case numbers, as the court writes them.
    public let numbers: [String]
    /// States that answered for what happened.
    public let respondents: [Reference<Participant>]
    /// In criminal cases, in words.
    public let accused: String?
    /// What was applied.
    public let articles: [ArticleReference]
    /// The forms in question.
    public let exploitation: [Exploitation]
    /// What was decided, in a sentence of ours.
    public let holding: String
    /// What came after.
    public let later: String?
    /// One at least.
    public let themes: [String]
    /// Where it can be read.
    public let address: String?
    /// How its facts are known.
    public let provenance: Provenance
    /// Oldest first.
    public let decisions: [Decision]

    /// The decisions that may have been given by a day, oldest first.
    public func decisions(by day: CalendarDay) -> [Decision] {
        decisions.filter { day.mayLie(from: $0.date) }
    }
}

extension CourtCase: CatalogueRecord {
    /// Holds the title.
    public static let titleField = "name"
    /// Cases.
    public static let kind = RecordKind.cases
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<CourtCase> { library.catalogues.cases }
    /// The name.
    public var title: String { name }
    /// Numbers, ECLIs and the court's own citations.
    public var keys: [RecordText] {
        numbers.map { RecordText("numbers", $0) }
            + decisions.compactMap(\.ecli).map { RecordText("ecli", $0) }
            + decisions.compactMap(\.citation).map { RecordText("citations", $0) }
    }
    /// Court, respondents, instruments and obligations.
    public var links: [RecordReference] {
        [.init(court)] + respondents.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("holding", holding), RecordText("accused", accused), RecordText("later", later)]
            .compactMap(\.self) + exploitation.map { RecordText("exploitation", $0.rawValue) }
    }
}
