/// An organization of states, or a category that states are put in.
public struct Group: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case regionalOrganization = "regional_organization"
        case internationalOrganization = "international_organization"
        case category

        public var meaning: String {
            switch self {
            case .regionalOrganization: "An organization of states of one region."
            case .internationalOrganization: "An organization open to states of all regions."
            case .category: "A class of states that an organization keeps a list of."
            }
        }
    }

    public let id: String
    public let name: String
    public let abbreviation: String?
    public let kind: Kind
    public let founded: PartialDate?
    public let seat: String?
    public let note: String?
    public let grade: EvidenceGrade
    public let source: Reference<Source>?
    /// In the order of the file.
    public internal(set) var memberships: [Membership] = []

    /// Everybody who was ever a full member.
    public var membersOfAllTimes: Set<Reference<Participant>> {
        Set(memberships.filter { $0.status == .member }.map(\.participant))
    }

    /// The full members on a day. Who is known as a member without a first day counts as one from the start.
    public func members(on day: CalendarDay) -> Set<Reference<Participant>> {
        Set(memberships.filter { $0.status == .member && $0.holds(on: day) }.map(\.participant))
    }
}

/// One participant's membership in one group for one span of time.
public struct Membership: Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case member, associate, observer, suspended

        public var meaning: String {
            switch self {
            case .member: "A full member."
            case .associate: "An associate member."
            case .observer: "An observer."
            case .suspended: "A member whose rights are suspended."
            }
        }
    }

    public let participant: Reference<Participant>
    public let group: Reference<Group>
    public let status: Status
    public let from: PartialDate?
    /// The first day on which it no longer holds.
    public let until: PartialDate?
    public let grade: EvidenceGrade
    public let source: Reference<Source>?
    public let note: String?

    /// A partial first day is read at its latest, a partial last one at its earliest: only what is certain.
    public func holds(on day: CalendarDay) -> Bool {
        (from.map { $0.latest <= day } ?? true) && (until.map { day < $0.earliest } ?? true)
    }
}
