/// Whoever can act under a treaty.
///
/// Never keyed by an ISO code: codes and names change hands, the identifier does not.
public struct Participant: Sendable {
    /// In what quality it acts.
    public enum Kind: String, CaseIterable, Sendable {
        case state
        case regionalOrganization = "regional_organization"
        case territory
        case formerState = "former_state"
        case other

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .state: "A state, whether or not a member of the United Nations."
            case .regionalOrganization:
                "A regional economic integration organization; it does not count towards a threshold of states."
            case .territory: "A territory for whose relations a state is responsible."
            case .formerState: "A state that no longer exists."
            case .other: "An entity whose standing is disputed or of its own kind."
            }
        }

        /// Whether a count of states includes it.
        public var isState: Bool { self == .state || self == .formerState }
    }

    /// A slug that never changes once published, such as `cote-divoire`.
    public let id: String
    /// Decides whether it is counted among states.
    public let kind: Kind
    /// The usual short English name of today; of a former state, its last.
    public let name: String
    /// The full official one; nil where none differs or is known.
    public let formalName: String?
    /// ISO 3166-1 alpha-2 of today, or a customary code such as `EU` and `XK`; of a former state, its last.
    public let iso2: String?
    /// ISO 3166-1 alpha-3, likewise.
    public let iso3: String?
    /// ISO 3166-1 numeric: three digits with leading zeros.
    public let isoNumeric: String?
    /// The UN's statistical code, three digits.
    public let m49: String?
    /// Codes of the vocabulary set `region`.
    public let region: String?
    /// Within `region`.
    public let subRegion: String?
    /// Within `subRegion`; nil in most regions.
    public let intermediateRegion: String?
    /// Item number, such as `Q142`.
    public let wikidata: String?
    /// When a successor state came to be, or a former one ceased.
    public let since: PartialDate?
    /// The first day on which it was no more.
    public let until: PartialDate?
    /// Whose territory or membership it took over, wholly or in part.
    public let predecessors: [Reference<Participant>]
    /// What a careful reader must know.
    public let note: String?
    /// Of the facts above.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// Further names and codes, in the order of the file.
    public internal(set) var names: [ParticipantName] = []

    /// The name it bore on a day, where it was another than today's.
    public func name(on day: CalendarDay) -> String {
        let former = names.first { $0.kind == .name && $0.isFormer && $0.holds(on: day) }
        return former?.value ?? name
    }
}

/// A name or code that a participant has or had.
public struct ParticipantName: Sendable {
    /// What the value is. Names and codes of today that the participant itself holds are not repeated.
    public enum Kind: String, CaseIterable, Sendable {
        case name
        case formalName = "formal_name"
        case alias
        case iso2, iso3
        case isoNumeric = "iso_numeric"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .name: "A usual short name."
            case .formalName: "A full official name."
            case .alias: "Another usual name or spelling."
            case .iso2: "A code of ISO 3166-1 alpha-2, or a customary one like it."
            case .iso3: "A code of ISO 3166-1 alpha-3, or a customary one like it."
            case .isoNumeric: "A numeric code of ISO 3166-1."
            }
        }
    }

    /// Tells the form of `value`.
    public let kind: Kind
    /// The name or code, as it is written.
    public let value: String
    /// The first day; nil where unknown.
    public let from: PartialDate?
    /// The first day on which it no longer held; nil where it still holds or that is unknown.
    public let until: PartialDate?
    /// What a careful reader must know.
    public let note: String?
    /// Where it was read.
    public let source: Reference<Source>?

    /// Whether it was given up: a name that merely began on a known day is one of today.
    var isFormer: Bool { until != nil }

    /// `until` is the first day on which it no longer holds.
    func holds(on day: CalendarDay) -> Bool {
        (from.map { $0.earliest <= day } ?? true) && (until.map { day < $0.earliest } ?? true)
    }
}
