public import Storage

/// A file that holds a collection, all of them, or what describes them.
public struct ExportFile: Sendable {
    /// Such as `ratifications.csv`.
    public let name: String
    /// The value of `Content-Type`.
    public let contentType: String
    /// What is in it, in a sentence.
    public let meaning: String
    /// Records in it; nil where it is no list.
    public let rows: Int?
    /// Its bytes.
    public let content: StoredFile
}
