/// A whole request as a `Responder` sees it.
public struct Request: Sendable {
    /// Everything that came before the content.
    public let head: RequestHead
    /// The content with any transfer coding removed; empty where there was none.
    public let body: [UInt8]
    /// The numeric address of the other end of the connection, without its port; nil where there is no connection.
    public let peer: String?
    /// Whether it came by TLS.
    public let isSecure: Bool

    /// A request put together from its parts.
    public init(head: RequestHead, body: [UInt8] = [], peer: String? = nil, isSecure: Bool = false) {
        self.head = head
        self.body = body
        self.peer = peer
        self.isSecure = isSecure
    }

    /// The method; see `RequestHead.method`.
    public var method: Method { head.method }
    /// The path, percent-encoded; see `RequestHead.path`.
    public var path: String { head.path }
    /// The query, percent-encoded; see `RequestHead.query`.
    public var query: String? { head.query }
    /// Every value of a field; see `RequestHead.field(_:)`.
    public func field(_ name: FieldName) -> String? { head.field(name) }
    /// Every value of a field of any name; see `RequestHead.field(named:)`.
    public func field(named name: String) -> String? { head.field(named: name) }
}

extension Request {
    /// A request made in process, as it would arrive from a client: it is written out and goes through the parser.
    ///
    /// `Host: localhost` and, with a body, `Content-Length` are added where `fields` has neither.
    /// - Throws: the parser's refusal of what was asked for.
    public init(
        _ method: String = "GET", _ target: String,
        fields: [(name: String, value: String)] = [], body: [UInt8] = [], peer: String? = nil
    ) throws(Refusal) {
        let given = fields.map { $0.name.lowercased() }
        var text = "\(method) \(target) HTTP/1.1\r\n"
        if !given.contains("host") { text += "Host: localhost\r\n" }
        if !body.isEmpty, !given.contains("content-length") { text += "Content-Length: \(body.count)\r\n" }
        for field in fields { text += "\(field.name): \(field.value)\r\n" }
        text += "\r\n"

        let bytes = Array(text.utf8)
        var parser = HeadParser(limits: .init())
        switch parser.parse(bytes.span) {
        case .done(let head, consumed: bytes.count): self.init(head: head, body: body, peer: peer)
        case .refused(let refusal): throw refusal
        case .incomplete, .done:
            throw Refusal(
                .badRequest, "The request ends before its head does.", clause: "RFC 9112 2.1", at: 0)
        }
    }
}
