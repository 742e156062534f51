/// What one release of the library changed of one record, as the library's own log tells it.
public struct Change: Sendable {
    /// What became of the record.
    public enum Kind: String, CaseIterable, Sendable {
        case added, corrected, removed

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .added: "The record is new in this release."
            case .corrected:
                "The record was there before; the fields named say something else since this release."
            case .removed: "The record is no longer there from this release on."
            }
        }
    }

    /// Where the record is kept.
    public enum Collection: String, CaseIterable, Sendable {
        case instruments, countries, groups, memberships, actions, sources, vocabulary
        case obligations, organizations, tools, mechanisms, challenges, practices, directions
        case legislation, courts, cases

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .memberships: "Who belonged to a group: group, country, status and first day name one."
            case .actions: "Acts under instruments: instrument, country, kind of act and date name one."
            case .sources: "Where facts were seen."
            case .vocabulary: "Codes with their meanings: set and code name one."
            default: RecordKind(rawValue: rawValue)?.meaning ?? ""
            }
        }
    }

    /// The record in this library, while it is there.
    public enum Subject: Sendable {
        case record(RecordReference)
        case action(Reference<Action>)
        case membership(Reference<Group>, Reference<Participant>)
        case source(Reference<Source>)
        case term(VocabularyTerm)
    }

    /// From 1, rising from row to row; it never changes, so that whoever knows one knows what came before it.
    public let number: Int
    /// The day of the release that brought it.
    public let release: CalendarDay
    /// What became of the record.
    public let kind: Kind
    /// Where the record is kept.
    public let collection: Collection
    /// The record's identifier, or with colons between them the parts that name it.
    public let record: String
    /// Of a corrected record, the fields that differ.
    public let fields: [String]
    /// What a careful reader must know.
    public let note: String?
    /// Nil where the record is no longer there.
    public let subject: Subject?
    /// Those that the record is, belongs to or names.
    public let instruments: [Reference<Instrument>]
    /// Those that the record is, belongs to or names.
    public let participants: [Reference<Participant>]
}
