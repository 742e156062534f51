/// A treaty, a directive or a soft-law text.
public struct Instrument: Sendable {
    /// Whether it is open to the world or to a region.
    public enum Scope: String, CaseIterable, Sendable {
        case framework
        case regionalAgreement = "regional_agreement"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .framework: "A worldwide instrument."
            case .regionalAgreement: "An instrument of one region or regional organization."
            }
        }
    }

    /// What it calls itself; the name alone does not tell whether it binds.
    public enum Kind: String, CaseIterable, Sendable {
        case convention, `protocol`, covenant, agreement, charter, statute, treaty, directive, declaration,
            recommendation
        case planOfAction = "plan_of_action"

        /// One sentence for a reader of the data.
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
            case .recommendation: "Guidance of the International Labour Conference, without binding force."
            case .planOfAction: "A programme of measures without binding force."
            }
        }
    }

    /// The rank that the ILO's Governing Body gives its conventions and protocols.
    public enum ILOClass: String, CaseIterable, Sendable {
        case fundamental, governance, technical

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .fundamental:
                "On fundamental principles and rights at work, which bind every member in principle."
            case .governance:
                "On the institutions that carry the other standards: inspection, policy, consultation."
            case .technical: "Any other."
            }
        }
    }

    /// An official number, such as `XVIII-12-a` in the UN Treaty Collection.
    public struct Number: Sendable {
        /// The register that gave it.
        public let system: NumberingSystem
        /// In the form of that register; `NumberingSystem.example` shows it.
        public let value: String
    }

    /// A day and a place, each of which may be unknown.
    public struct Event: Sendable {
        /// Nil where unknown.
        public let date: PartialDate?
        /// A city; nil where unknown.
        public let place: String?
    }

    /// A tie to another instrument; the other has the inverse.
    public struct Relation: Sendable {
        /// Read from this instrument to the other.
        public let type: RelationType
        /// The other one.
        public let instrument: Reference<Instrument>
    }

    /// What a directive gives its addressees to do, and whom it leaves out.
    public struct Transposition: Sendable {
        /// The day by which the addressees must have it in their law.
        public let deadline: PartialDate?
        /// Members of the organization to which it does not apply.
        public let notBound: [Reference<Participant>]
        /// What a careful reader must know.
        public let note: String?
    }

    /// The number of parties that the depositary itself gives.
    public struct OfficialCount: Sendable {
        /// Participants with a deposited consent, organizations included.
        public let parties: Int
        /// The day of which the depositary counts.
        public let asOf: CalendarDay
        /// Where the number was read.
        public let source: Reference<Source>
    }

    /// Who may become party.
    public enum Openness: Sendable {
        case allStates
        case members([Reference<Group>])
    }

    /// A slug that never changes once published, such as `palermo-protocol`; the name of its files.
    public let id: String
    /// Also the folder of its files.
    public let scope: Scope
    /// The official one in English.
    public let title: String
    /// As it is usually called.
    public let shortTitle: String
    /// Further names that it is searched by.
    public let otherTitles: [String]
    /// By its name, not its effect; see `isBinding`.
    public let kind: Kind
    /// Whether it creates obligations in law: false for soft law, under which nobody acts.
    public let isBinding: Bool
    /// Codes of the vocabulary sets `organization`, `depositary`, `region`, `theme`.
    public let organization: String
    /// Nil where it has none or none is known.
    public let depositary: String?
    /// Nil for a framework.
    public let region: String?
    /// One at least.
    public let themes: [String]
    /// One for each register that has it; empty for some soft law.
    public let numbers: [Number]
    /// Nil for what is no convention or protocol of the ILO.
    public let iloClass: ILOClass?
    /// Who is shown with a status even where nothing is known of it.
    public let openTo: Openness
    /// When and where the text was adopted (Vienna Convention, article 9).
    public let adopted: Event
    /// Nil where it was not opened apart from its adoption, or that is not known.
    public let openedForSignature: Event?
    /// The day of the instrument itself (Vienna Convention, article 24(1)); nil where it is not in force, or binds
    /// nobody.
    public let enteredIntoForce: PartialDate?
    /// For a later party (article 24(3)); nil for what is no treaty.
    public let entryIntoForceRule: EffectRule?
    /// When a notice of denunciation takes effect (article 56(2) where the text is silent); nil where unknown.
    public let denunciationRule: EffectRule?
    /// In the order of the file.
    public let relations: [Relation]
    /// Nil for anything but a directive.
    public let transposition: Transposition?
    /// Whether a missing row means anything.
    public let coverage: Coverage
    /// Nil where the depositary's own count was not seen.
    public let officialCount: OfficialCount?
    /// What it is and obliges to, in plain words; no part of its text.
    public let summary: String
    /// What other sources say of fields above; they are shown as conflicts.
    public let alternatives: [AlternativeFact]
    /// Names each fact that needs it in one entry.
    public let evidence: [FieldEvidence]

    /// The first day on which anybody could act under it: of the adoption, or, where that is not known, of the opening
    /// for signature.
    public var made: PartialDate? { adopted.date ?? openedForSignature?.date }
}

/// How one instrument stands to another.
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

    /// One sentence for a reader of the data.
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
    /// How much of what happened is listed.
    public enum Extent: String, CaseIterable, Sendable {
        case complete, partial, none

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .complete: "Everyone is listed, up to the day given."
            case .partial: "Some are known to be missing."
            case .none: "The sources do not tell."
            }
        }
    }

    /// Only a complete list says who is no party.
    public let parties: Extent
    /// Tells nothing of the parties.
    public let signatures: Extent
    /// The last day for which the list of parties is known.
    public let asOf: PartialDate?
    /// What the lists leave out, and why.
    public let note: String?

    /// The last day on which a missing row means "no"; nil where none does.
    public var completeUntil: CalendarDay? {
        parties == .complete ? asOf?.earliest : nil
    }
}
