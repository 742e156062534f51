/// Something that a country lacks on a day, as far as the library knows for certain.
public struct Gap: Sendable {
    /// What is lacking.
    public enum Kind: String, CaseIterable, Sendable {
        case signedNotRatified = "signed_not_ratified"
        case notParty = "not_party"
        case noNationalLawKnown = "no_national_law_known"
        case obligationsNotOwed = "obligations_not_owed"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .signedNotRatified: "It has signed, and no consent to be bound is known."
            case .notParty:
                "The instrument is open to it, and it is no party and has not consented to be one."
            case .noNationalLawKnown: "It is a party, and this library has no law of it on trafficking."
            case .obligationsNotOwed:
                "Most of its neighbours owe it, and the country neither owes it nor anything related to it."
            }
        }
    }

    /// What it is that is lacking.
    public let kind: Kind
    /// Whose gap it is.
    public let participant: Reference<Participant>
    /// Under which it is.
    public let instrument: Reference<Instrument>
    /// The country's under the instrument on the day.
    public let status: Status?
    /// Of the kind `signedNotRatified`.
    public internal(set) var signature: Reference<Action>?
    /// Full years since the signature, or since the last day that it can have been given on.
    public internal(set) var yearsPending: Int?
    /// Of the kind `obligationsNotOwed`, as is what follows.
    public internal(set) var obligation: Reference<Obligation>?
    /// How many neighbours the country has.
    public internal(set) var neighbours: Int?
    /// How many of them are known to be party to the instrument.
    public internal(set) var neighboursOwing: Int?
}

/// Gaps with what could be one and is not known, kind by kind.
public struct GapReport: Sendable {
    /// By kind, then by the country's name, then by instrument.
    public internal(set) var gaps: [Gap] = []
    /// In how many cases the library does not know.
    public internal(set) var unknown: [Gap.Kind: Int] = [:]
    /// Instruments asked about of which not every signature is listed, so that more may be signed and not ratified.
    public internal(set) var withoutAllSignatures: [Reference<Instrument>] = []

    mutating func countUnknown(_ kind: Gap.Kind) { unknown[kind, default: 0] += 1 }
}
