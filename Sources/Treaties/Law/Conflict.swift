/// A question on which sources, or a source and the instrument's own rule, disagree.
public struct Conflict: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case signatureDate = "signature_date"
        case consentDate = "consent_date"
        case entryIntoForceDate = "entry_into_force_date"
        case endingDate = "ending_date"
        case ruleDifference = "rule_difference"
        case instrumentFact = "instrument_fact"

        public var meaning: String {
            switch self {
            case .signatureDate: "Sources give different days for a signature."
            case .consentDate: "Sources give different days for one consent to be bound."
            case .entryIntoForceDate: "Sources state different days of entry into force for a participant."
            case .endingDate: "Sources give different days for a denunciation or withdrawal."
            case .ruleDifference:
                "The stated day of entry into force is not the one that the instrument's rule gives."
            case .instrumentFact: "Sources disagree on a fact of the instrument itself."
            }
        }
    }

    /// One of the disagreeing accounts.
    public struct Account: Sendable {
        public let value: String
        public let grade: EvidenceGrade
        public let source: Reference<Source>?
        public let action: Reference<Action>?
        public let note: String?
        /// Whether the derived status rests on it.
        public let isUsed: Bool
    }

    public let kind: Kind
    public let instrument: Reference<Instrument>
    public let participant: Reference<Participant>?
    /// The field, for a fact of the instrument.
    public let field: String?
    public let accounts: [Account]
}
