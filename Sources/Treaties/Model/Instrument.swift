/// A treaty, a directive or a soft-law text.
public struct Instrument: Sendable {
    /// Whether it is open to the world or to a region.
    public enum Scope: String, CaseIterable, Sendable {
        case framework
        case regionalAgreement = "regional_agreement"

        public var meaning: String {
            switch self {
            case .framework: "A worldwide instrument."
            case .regionalAgreement: "An instrument of one region or regional organization."
            }
        }
    }

    public enum Kind: String, CaseIterable, Sendable {
        case convention, `protocol`, covenant, agreement, charter, statute, treaty, directive, declaration
        case planOfAction = "plan_of_action"

        public var meaning: String {
            switch self {
            case .convention: "A multilateral treaty."
            case .protocol: "A treaty that supplements or amends another."
            case .covenant: "A general human rights treaty of the United Nations so named."
            case .agreement: "A treaty of lesser formality, mostly on cooperation."
            case .charter: "A human rights treaty of a region so named."
            case .statute: "A treaty that founds a court."
            case .treaty: "A treaty so named."
            case .directive: "An act of the European Union that binds its addressees as to the result."
            case .declaration: "A solemn text without binding force."
            case .planOfAction: "A programme of measures without binding force."
            }
        }
    }

    /// An official number, such as `XVIII-12-a` in the UN Treaty Collection.
    public struct Number: Sendable {
        public let system: NumberingSystem
        public let value: String
    }

    public struct Event: Sendable {
        public let date: PartialDate?
        public let place: String?
    }

    public struct Relation: Sendable {
        public let type: RelationType
        public let instrument: Reference<Instrument>
    }

    /// What a directive gives its addressees to do, and whom it leaves out.
    public struct Transposition: Sendable {
        public let deadline: PartialDate?
        public let notBound: [Reference<Participant>]
        public let note: String?
    }

    /// The number of parties that the depositary itself gives.
    public struct OfficialCount: Sendable {
        public let parties: Int
        public let asOf: CalendarDay
        public let source: Reference<Source>
    }

    /// Who may become party.
    public enum Openness: Sendable {
        case allStates
        case members([Reference<Group>])
    }

    public let id: String
    public let scope: Scope
    public let title: String
    public let shortTitle: String
    public let otherTitles: [String]
    public let kind: Kind
    public let isBinding: Bool
    /// Codes of the vocabulary sets `organization`, `depositary`, `region`, `theme`.
    public let organization: String
    public let depositary: String?
    public let region: String?
    public let themes: [String]
    public let numbers: [Number]
    public let openTo: Openness
    public let adopted: Event
    public let openedForSignature: Event?
    public let enteredIntoForce: PartialDate?
    public let entryIntoForceRule: EffectRule?
    public let denunciationRule: EffectRule?
    public let relations: [Relation]
    public let transposition: Transposition?
    public let coverage: Coverage
    public let officialCount: OfficialCount?
    public let summary: String
    public let alternatives: [AlternativeFact]
    public let evidence: [FieldEvidence]

    /// The first day on which anybody could act under it: of the adoption, or, where that is not known, of the opening
    /// for signature.
    public var made: PartialDate? { adopted.date ?? openedForSignature?.date }
}

public enum RelationType: String, CaseIterable, Sendable {
    case supplements
    case supplementedBy = "supplemented_by"
    case amends
    case amendedBy = "amended_by"
    case consolidates
    case consolidatedBy = "consolidated_by"
    case replaces
    case replacedBy = "replaced_by"

    /// How the other side says the same.
    public var inverse: RelationType {
        switch self {
        case .supplements: .supplementedBy
        case .supplementedBy: .supplements
        case .amends: .amendedBy
        case .amendedBy: .amends
        case .consolidates: .consolidatedBy
        case .consolidatedBy: .consolidates
        case .replaces: .replacedBy
        case .replacedBy: .replaces
        }
    }

    public var meaning: String {
        switch self {
        case .supplements: "Is a protocol to the other."
        case .supplementedBy: "Has the other as a protocol."
        case .amends: "Changes the text of the other."
        case .amendedBy: "Has its text changed by the other."
        case .consolidates: "Is the other as amended."
        case .consolidatedBy: "Exists with its amendments as the other."
        case .replaces: "Takes the place of the other."
        case .replacedBy: "Has given place to the other."
        }
    }
}

/// How far the library's log of an instrument reaches.
public struct Coverage: Sendable {
    public enum Extent: String, CaseIterable, Sendable {
        case complete, partial, none

        public var meaning: String {
            switch self {
            case .complete: "Everyone is listed, up to the day given."
            case .partial: "Some are known to be missing."
            case .none: "The sources do not tell."
            }
        }
    }

    public let parties: Extent
    public let signatures: Extent
    /// The last day for which the list of parties is known.
    public let asOf: PartialDate?
    public let note: String?

    /// The last day on which a missing row means "no"; nil where none does.
    public var completeUntil: CalendarDay? {
        parties == .complete ? asOf?.earliest : nil
    }
}
