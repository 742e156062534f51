/// An act that a depositary receives, or a statement of one.
public struct Action: Sendable {
    /// Under which it was done.
    public let instrument: Reference<Instrument>
    /// Today's bearer of the act: a continuing state's acts stand under it, whatever its name was.
    public let participant: Reference<Participant>
    /// The name as the source prints it.
    public let nameAsUsed: String?
    /// As the source calls it, never guessed from another.
    public let type: ActionType
    /// Of the deposit, the registration, or the receipt of a notice.
    public let date: PartialDate?
    /// The day on which the source says that the act takes effect.
    public let effective: PartialDate?
    /// The territories to which alone it extends; empty for an act without such a limit.
    public let territories: [String]
    /// The gist of a declaration or reservation.
    public let text: String?
    /// How well this row is attested.
    public let grade: EvidenceGrade
    /// Where it was read.
    public let source: Reference<Source>
    /// Further sources that say the same.
    public let corroboratedBy: [Reference<Source>]
    /// Kept for the record and no longer used; the note says why.
    public let isSuperseded: Bool
    /// Since when this library says so.
    public let recorded: CalendarDay
    /// What a careful reader must know.
    public let note: String?
    /// The days on which the act can have happened. An undated act lies between the instrument's adoption and the day
    /// by which its source showed it.
    public let possibleDays: ClosedRange<CalendarDay>
}

/// The kinds of act of treaty practice, never folded into one another.
public enum ActionType: String, CaseIterable, Sendable {
    case signature
    case signatureAdReferendum = "signature_ad_referendum"
    case definitiveSignature = "definitive_signature"
    case ratification, acceptance, approval
    case formalConfirmation = "formal_confirmation"
    case accession, succession
    case successionToSignature = "succession_to_signature"
    case provisionalApplication = "provisional_application"
    case bound
    case entryIntoForce = "entry_into_force"
    case declaration, reservation
    case reservationOrDeclaration = "reservation_or_declaration"
    case objection
    case withdrawalOfReservation = "withdrawal_of_reservation"
    case territorialApplication = "territorial_application"
    case denunciation, cessation
    case continuedCommitment = "continued_commitment"

    /// Whether it expresses consent to be bound (Vienna Convention on the Law of Treaties, article 11).
    public var establishesConsent: Bool {
        switch self {
        case .definitiveSignature, .ratification, .acceptance, .approval, .formalConfirmation, .accession,
            .succession, .bound:
            true
        default: false
        }
    }

    /// Whether it is a signature that still awaits consent.
    public var isSimpleSignature: Bool {
        switch self {
        case .signature, .signatureAdReferendum, .successionToSignature: true
        default: false
        }
    }

    /// Whether it ends the participant's being bound.
    public var endsConsent: Bool {
        self == .denunciation || self == .cessation
    }

    /// One sentence for a reader of the data.
    public var meaning: String {
        switch self {
        case .signature: "Signature subject to ratification, acceptance or approval."
        case .signatureAdReferendum: "Signature that the state has yet to confirm."
        case .definitiveSignature: "Signature that binds without ratification."
        case .ratification: "Deposit or registration of an instrument of ratification."
        case .acceptance: "Deposit of an instrument of acceptance."
        case .approval: "Deposit of an instrument of approval."
        case .formalConfirmation:
            "Deposit by an international organization of what ratification is for a state."
        case .accession: "Deposit of an instrument of accession, without a signature before."
        case .succession: "Notice by which a successor state takes over its predecessor's being bound."
        case .successionToSignature:
            "Notice by which a successor state takes over its predecessor's signature."
        case .provisionalApplication: "Notice that the treaty is applied before it is in force."
        case .bound: "The source says that it is a party and gives neither the act nor, mostly, the day."
        case .entryIntoForce:
            "The source states the day on which the instrument entered into force for the participant."
        case .declaration: "An interpretative or other declaration."
        case .reservation: "A reservation: some provision is excluded or changed."
        case .reservationOrDeclaration: "The source lists a statement and does not tell its nature."
        case .objection: "An objection to another's reservation."
        case .withdrawalOfReservation: "A reservation taken back."
        case .territorialApplication: "A notice of the territories to which the instrument extends."
        case .denunciation: "A notice of denunciation or withdrawal."
        case .cessation: "Bound no longer by operation of law, such as by leaving the organization."
        case .continuedCommitment:
            "A notice that denunciation of a related instrument leaves this one untouched."
        }
    }
}
