/// A code that the library uses and what it stands for.
public struct VocabularyTerm: Sendable {
    /// The list that the code belongs to, such as `theme`.
    public let set: String
    /// As it stands in the data; unique within its set.
    public let code: String
    /// A few words for a heading or a menu.
    public let label: String
    /// One sentence or two for a reader of the data.
    public let meaning: String

    /// For a list that the program itself defines.
    public init(set: String, code: String, label: String, meaning: String) {
        self.set = set
        self.code = code
        self.label = label
        self.meaning = meaning
    }
}
