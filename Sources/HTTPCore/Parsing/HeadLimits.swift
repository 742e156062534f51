/// How much of a request head is read before it is refused. Every length is in bytes.
public struct HeadLimits: Equatable, Sendable {
    /// The request line without its CRLF; more is 414.
    public var requestLine = 8192
    /// One field line without its CRLF; more is 431.
    public var fieldLine = 8192
    /// All field lines together, with their CRLFs; more is 431.
    public var fieldSection = 32_768
    /// The number of field lines; more is 431.
    public var fieldCount = 100

    /// The limits as they stand here.
    public init() {}
}
