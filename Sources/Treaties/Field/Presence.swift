/// Whether a law has an element. Where it is not known, there is no answer at all.
public enum Presence: String, CaseIterable, Sendable {
    case yes, no, partly

    /// One sentence for a reader of the data.
    public var meaning: String {
        switch self {
        case .yes: "The law has it."
        case .no: "The law does not have it."
        case .partly: "The law has it for some cases only."
        }
    }
}
