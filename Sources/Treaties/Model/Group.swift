/// An organization of states, or a category that states are put in.
public struct Group: Sendable {
    /// An organization or a mere list.
    public enum Kind: String, CaseIterable, Sendable {
        case regionalOrganization = "regional_organization"
        case internationalOrganization = "international_organization"
        case category

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .regionalOrganization: "An organization of states of one region."
            case .internationalOrganization: "An organization open to states of all regions."
            case .category: "A class of states that an organization keeps a list of."
            }
        }
    }

    /// A slug that never changes once published, such as `council-of-europe`.
    public let id: String
    /// In English, in full.
    public let name: String
    /// Such as `ASEAN`; nil where none is in use.
    public let abbreviation: String?
    /// Only organizations are founded and have a seat.
    public let kind: Kind
    /// The day from which its constituent instrument was in force, where the source tells.
    public let founded: PartialDate?
    /// A place name; nil where unknown.
    public let seat: String?
    /// What a careful reader must know.
    public let note: String?
    /// Of the facts above; each membership has its own.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
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
    /// The right to take part.
    public enum Status: String, CaseIterable, Sendable {
        case member, associate, observer, suspended

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .member: "A full member."
            case .associate: "An associate member."
            case .observer: "An observer."
            case .suspended: "A member whose rights are suspended."
            }
        }
    }

    /// Of whatever kind: an organization can be a member of another.
    public let participant: Reference<Participant>
    /// The group it stands in.
    public let group: Reference<Group>
    /// Only a `member` counts when a group is asked about.
    public let status: Status
    /// The first day; nil where only the membership as of the source's day is known.
    public let from: PartialDate?
    /// The first day on which it no longer holds.
    public let until: PartialDate?
    /// Of this span.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// What a careful reader must know.
    public let note: String?

    /// Only what is certain counts where a day is partial.
    public func holds(on day: CalendarDay) -> Bool {
        day.surelyLies(from: from, before: until)
    }
}
