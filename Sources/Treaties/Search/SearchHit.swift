/// A record that a search found, and why.
public struct SearchHit: Sendable {
    /// How a word of the question met one of the record.
    public enum Manner: String, CaseIterable, Sendable {
        case key, word, beginning, similar

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .key: "The whole question is a name or number of the record."
            case .word: "The word stands there, whatever its case and accents."
            case .beginning: "A word there begins so."
            case .similar: "A word there differs by a letter or two."
            }
        }

        /// In hundredths of an exact word.
        var weight: Int {
            switch self {
            case .key: 1000
            case .word: 100
            case .beginning: 60
            case .similar: 40
            }
        }
    }

    /// One reason.
    public struct Match: Sendable {
        /// A word of the question, or all of it.
        public let asked: String
        /// What stands in the record, folded to what a search compares.
        public let found: String
        /// The column in which it stands.
        public let field: String
        /// How they met.
        public let manner: Manner
    }

    /// What was found.
    public let record: RecordReference
    /// The higher the better; comparable within one answer only.
    public let score: Int
    /// One for each word of the question that met, the best of its meetings.
    public let matches: [Match]
}
