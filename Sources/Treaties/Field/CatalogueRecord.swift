/// A record of one of the collections around the treaties: what states owe, who cooperates, which court ruled what.
public protocol CatalogueRecord: Sendable {
    /// Of all records of this type.
    static var kind: RecordKind { get }
    /// Where a library keeps them.
    static func catalogue(in library: Library) -> Catalogue<Self>

    /// A slug that never changes once published.
    var id: String { get }
    /// What it is called, in one line.
    var title: String { get }
    /// Further names, abbreviations and official numbers that find it, with the columns that hold them.
    var keys: [RecordText] { get }
    /// The column that holds the title.
    static var titleField: String { get }
    /// Codes of the vocabulary set `theme`.
    var themes: [String] { get }
    /// What it names of other records; the others show it in return.
    var links: [RecordReference] { get }
    /// What a search reads besides title and keys.
    var texts: [RecordText] { get }
    /// How its facts are known.
    var provenance: Provenance { get }
}

extension CatalogueRecord {
    /// Most have a column of that name.
    public static var titleField: String { "title" }
}

/// A part of a record that a search reads.
public struct RecordText: Sendable {
    /// The name of the column.
    public let field: String
    /// As it stands there.
    public let text: String

    init(_ field: String, _ text: String) {
        self.field = field
        self.text = text
    }

    init?(_ field: String, _ text: String?) {
        guard let text else { return nil }
        self.init(field, text)
    }
}
