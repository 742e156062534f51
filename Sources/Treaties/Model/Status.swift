/// Where a participant stands under an instrument on a day; derived from actions, never stored.
public enum Status: String, CaseIterable, Sendable {
    case party
    case contracting
    case signatory
    case formerParty = "former_party"
    case none
    case unknown

    /// One sentence or two for a reader of the data.
    public var meaning: String {
        switch self {
        case .party: "Bound, and the instrument is in force for it."
        case .contracting:
            "Has consented to be bound; the instrument is not yet in force for it, or from which day is not known."
        case .signatory: "Has signed; no later consent is known. See `known_until`."
        case .formerParty: "Was bound and is so no longer."
        case .none: "The list of parties is complete up to this day and does not name it."
        case .unknown:
            "The sources end before this day, are partial, or give a date too coarse to tell. A missing row is no proof of absence."
        }
    }

    /// Its place among all cases, to count by.
    var place: Int {
        switch self {
        case .party: 0
        case .contracting: 1
        case .signatory: 2
        case .formerParty: 3
        case .none: 4
        case .unknown: 5
        }
    }
}
