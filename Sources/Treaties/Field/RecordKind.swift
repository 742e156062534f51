/// The kinds of records that refer to each other.
public enum RecordKind: String, CaseIterable, Sendable {
    case instruments, countries, groups
    case obligations, organizations, tools, mechanisms, challenges, practices, directions
    case legislation, courts, cases

    /// What one record of the kind is called.
    public var singular: String {
        switch self {
        case .instruments: "instrument"
        case .countries: "country"
        case .groups: "group"
        case .obligations: "obligation"
        case .organizations: "organization"
        case .tools: "tool"
        case .mechanisms: "mechanism"
        case .challenges: "challenge"
        case .practices: "practice"
        case .directions: "direction"
        case .legislation: "law"
        case .courts: "court"
        case .cases: "case"
        }
    }

    /// One sentence for a reader of the data.
    public var meaning: String {
        switch self {
        case .instruments: "Worldwide frameworks and regional agreements."
        case .countries: "States, and whoever else can act under a treaty."
        case .groups: "Organizations and categories of states, with their members."
        case .obligations: "What an article of an instrument asks of states."
        case .organizations: "Bodies that keep, supervise or support the instruments."
        case .tools: "Model laws, guides, indicators and other aids."
        case .mechanisms: "Standing ways in which states and organizations work together."
        case .challenges: "What stands in the way of implementation."
        case .practices: "Measures that were tried, with their effect and limits."
        case .directions: "What is proposed or under way."
        case .legislation: "National laws on trafficking and forced labour."
        case .courts: "Courts and bodies that decide cases."
        case .cases: "What courts decided."
        }
    }
}

/// The place of a record of any kind in its library.
public struct RecordReference: Hashable, Sendable {
    /// Which of the library's lists it is in.
    public let kind: RecordKind
    /// Into that list, from 0.
    public let index: Int

    /// `index` must lie within the list of the kind.
    public init(_ kind: RecordKind, _ index: Int) {
        self.kind = kind
        self.index = index
    }

    /// An instrument, as one record among others.
    public init(_ instrument: Reference<Instrument>) { self.init(.instruments, instrument.index) }
    /// A participant, as one record among others.
    public init(_ participant: Reference<Participant>) { self.init(.countries, participant.index) }
    /// A group, as one record among others.
    public init(_ group: Reference<Group>) { self.init(.groups, group.index) }
    /// A record of a catalogue, as one among others.
    public init<Record: CatalogueRecord>(_ record: Reference<Record>) { self.init(Record.kind, record.index) }
}
