/// How well a fact is attested, best first.
public enum EvidenceGrade: String, CaseIterable, Sendable, Comparable {
    case official
    case officialCopy = "official_copy"
    case secondary
    case derived
    case unverified

    /// What a user should understand by it.
    public var meaning: String {
        switch self {
        case .official: "Read on the depositary's own page."
        case .officialCopy:
            "Read in a stored copy or extract of the depositary's page, or in an official gazette."
        case .secondary: "Read at another publisher."
        case .derived: "Concluded from another fact, which the note names."
        case .unverified: "Believed, and not yet found in a source."
        }
    }

    /// The better grade is the smaller.
    public static func < (left: EvidenceGrade, right: EvidenceGrade) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        Self.allCases.firstIndex(of: self) ?? Self.allCases.count
    }
}

/// Where facts were seen: a page, or a file at a commit.
public struct Source: Sendable {
    /// How the day that a source shows is to be read.
    public enum AsOfQualifier: String, CaseIterable, Sendable {
        case exactly = ""
        case orLater = "or_later"
        case before
        case undated

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .exactly: "That very day."
            case .orLater: "That day or a later one."
            case .before: "A day before that one."
            case .undated: "The source does not tell its day."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// Who answers for it.
    public let publisher: String
    /// Of the page, list or gazette.
    public let title: String
    /// A web address, or a citation where there is none.
    public let address: String?
    /// `owner/name` of the public repository that keeps the copy.
    public let repository: String?
    /// Of the file within the repository.
    public let path: String?
    /// The commit of the repository at which the file was seen.
    public let version: String?
    /// The day whose state the source shows.
    public let asOf: PartialDate?
    /// Without it, `asOf` is that very day.
    public let asOfQualifier: AsOfQualifier
    /// What a careful reader must know.
    public let note: String?

    /// The day by which all it says was surely so; nil where it does not tell.
    public var shownBy: CalendarDay? {
        switch asOfQualifier {
        case .exactly: asOf?.latest
        case .before: asOf?.earliest
        case .orLater, .undated: nil
        }
    }
}

/// The evidence for some fields of an instrument.
public struct FieldEvidence: Sendable {
    /// Names of members of the instrument's JSON file, such as `entered_into_force`.
    public let fields: [String]
    /// Of all these fields alike.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// The place within the source, or what it was concluded from.
    public let note: String?
}

/// What another source says of a field.
public struct AlternativeFact: Sendable {
    /// Name of a member of the instrument's JSON file, or of a part of it (`adopted.date`).
    public let field: String
    /// As that source gives it.
    public let value: String
    /// Of this other account.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// Why the record does not follow it.
    public let note: String?
}
