/// Whoever can act under a treaty.
///
/// Never keyed by an ISO code: codes and names change hands, the identifier does not.
public struct Participant: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case state
        case regionalOrganization = "regional_organization"
        case territory
        case formerState = "former_state"
        case other

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

    public let id: String
    public let kind: Kind
    public let name: String
    public let formalName: String?
    public let iso2: String?
    public let iso3: String?
    public let isoNumeric: String?
    public let m49: String?
    /// Codes of the vocabulary set `region`.
    public let region: String?
    public let subRegion: String?
    public let intermediateRegion: String?
    public let wikidata: String?
    /// When a successor state came to be, or a former one ceased.
    public let since: PartialDate?
    public let until: PartialDate?
    public let predecessors: [Reference<Participant>]
    public let note: String?
    public let grade: EvidenceGrade
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
    public enum Kind: String, CaseIterable, Sendable {
        case name
        case formalName = "formal_name"
        case alias
        case iso2, iso3
        case isoNumeric = "iso_numeric"
    }

    public let kind: Kind
    public let value: String
    public let from: PartialDate?
    public let until: PartialDate?
    public let note: String?
    public let source: Reference<Source>?

    /// Whether it was given up: a name that merely began on a known day is one of today.
    var isFormer: Bool { until != nil }

    /// `until` is the first day on which it no longer holds.
    func holds(on day: CalendarDay) -> Bool {
        (from.map { $0.earliest <= day } ?? true) && (until.map { day < $0.earliest } ?? true)
    }
}
