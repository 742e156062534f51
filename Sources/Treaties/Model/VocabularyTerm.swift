/// A code that the library uses and what it stands for.
public struct VocabularyTerm: Sendable {
    /// The list that the code belongs to, such as `theme`.
    public let set: String
    public let code: String
    public let label: String
    public let meaning: String

    public init(set: String, code: String, label: String, meaning: String) {
        self.set = set
        self.code = code
        self.label = label
        self.meaning = meaning
    }
}
