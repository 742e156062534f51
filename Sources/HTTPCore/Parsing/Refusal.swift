/// Why a message was refused, in terms that its sender can act on.
public struct Refusal: Error, Equatable, Sendable {
    /// The status to answer with.
    public let status: Status
    /// One sentence for whoever wrote the client.
    public let reason: StaticString
    /// The clause that the message breaks, such as `RFC 9112 3`.
    public let clause: StaticString
    /// How many bytes into the message the trouble was found.
    public let offset: Int

    /// A refusal with `status` for the byte at `offset`, which breaks `clause`.
    public init(_ status: Status, _ reason: StaticString, clause: StaticString, at offset: Int) {
        self.status = status
        self.reason = reason
        self.clause = clause
        self.offset = offset
    }

    /// Compares all parts, texts by their characters.
    public static func == (left: Refusal, right: Refusal) -> Bool {
        left.status == right.status && left.offset == right.offset
            && left.reason.description == right.reason.description
            && left.clause.description == right.clause.description
    }
}
