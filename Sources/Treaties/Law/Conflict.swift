/// A question on which sources, or a source and the instrument's own rule, disagree.
public struct Conflict: Sendable {
    /// What the accounts disagree on.
    public enum Kind: String, CaseIterable, Sendable {
        case signatureDate = "signature_date"
        case consentDate = "consent_date"
        case entryIntoForceDate = "entry_into_force_date"
        case endingDate = "ending_date"
        case ruleDifference = "rule_difference"
        case instrumentFact = "instrument_fact"

        /// One sentence for a reader of the data.
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
        /// As the account gives it: mostly a partial date (`1936-05`).
        public let value: String
        /// `derived` where the instrument's own rule is the account.
        public let grade: EvidenceGrade
        /// Nil where the account is computed, or an unverified one has no source.
        public let source: Reference<Source>?
        /// The act that gives it or, for a computed day, from which it was computed; nil for a fact of the
        /// instrument.
        public let action: Reference<Action>?
        /// What a careful reader must know; for a computed day the rule in words.
        public let note: String?
        /// Whether the derived status rests on it.
        public let isUsed: Bool
    }

    /// Also which members below are given.
    public let kind: Kind
    /// Under which the disagreement is.
    public let instrument: Reference<Instrument>
    /// Whose act it is; nil for a fact of the instrument itself.
    public let participant: Reference<Participant>?
    /// The field, for a fact of the instrument.
    public let field: String?
    /// Two at least, in the order of the files; for a fact of the instrument only what differs from the record
    /// itself.
    public let accounts: [Account]
}
