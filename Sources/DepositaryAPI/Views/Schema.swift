/// What a column holds, for those who generate code from the contract.
indirect enum Schema: Equatable, Sendable {
    case text, integer, boolean
    /// `YYYY-MM-DD`.
    case day
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    case partialDate
    /// A code of a vocabulary set.
    case code(String)
    /// An address on the web.
    case address
    /// A path of this API.
    case path
    case list(Schema)
    case record([Field])
    /// Null where unknown or not applicable.
    case optional(Schema)

    /// A member of a record.
    struct Field: Equatable, Sendable {
        let name: String
        let schema: Schema
        let meaning: String

        init(_ name: String, _ schema: Schema, _ meaning: String) {
            self.name = name
            self.schema = schema
            self.meaning = meaning
        }
    }

    /// Whether there may be no value.
    var isOptional: Bool { if case .optional = self { true } else { false } }
}
