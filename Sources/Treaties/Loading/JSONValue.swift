/// A JSON value (RFC 8259) and where it stands.
struct JSONValue {
    indirect enum Content {
        case null
        case boolean(Bool)
        case number(Int)
        /// A number that is not whole, or too great: the schema has no use for one.
        case otherNumber
        case text(String)
        case list([JSONValue])
        case object([String: JSONValue])
    }

    let content: Content
    /// On which it begins, or, for a member of an object, its name; from 1.
    let line: Int

    var kind: String {
        switch content {
        case .null: "null"
        case .boolean: "true or false"
        case .number, .otherNumber: "a number"
        case .text: "text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
