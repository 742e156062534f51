import HTTPCore

extension FuzzTarget {
    /// A whole request: method and target in the first line, fields in the further ones.
    ///
    /// Whatever the API is asked, its answer is well formed; asked again it is the same; with the entity tag it gave, the
    /// answer is "not modified"; and the address of the next page is that of a page.
    static let request = FuzzTarget("request") { input throws(Violation) in
        let lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let line = String(decoding: lines[0], as: UTF8.self)
        let fields = lines.dropFirst().prefix(12).map { String(decoding: $0, as: UTF8.self) }
        guard let request = parse(line, fields) else { return }
        guard let library = SoundLibrary.library else {
            throw Violation(description: "the library in Fuzz/Library does not check")
        }
        let responder = try SoundLibrary.responder(for: library)
        let response = responder.answer(to: request)
        try AnswerCheck.check(response, to: line)
        let again = responder.answer(to: request)
        try require(
            again.fieldLines == response.fieldLines && again.body == response.body,
            "the same question has two answers")

        guard response.status == .ok, request.method == .get else { return }
        if let tag = response.field("ETag"),
            let conditional = parse(line, fields.filter { !isCondition($0) } + ["If-None-Match: " + tag])
        {
            try require(
                responder.answer(to: conditional).status == .notModified, "\(tag) does not match itself")
        }
        if let link = response.field("Link"),
            let next = parse(
                "GET \(link.dropFirst().prefix { $0 != ">" })", fields.filter { !isCondition($0) })
        {
            try require(
                responder.answer(to: next).status == .ok, "the next page, \(next.head.target), is none")
        }
    }

    /// Nil where there is no request in it, which is the head parser's affair.
    private static func parse(_ line: String, _ fields: [String]) -> Request? {
        var text = line + " HTTP/1.1\r\nHost: localhost\r\n"
        for field in fields where !field.isEmpty { text += field + "\r\n" }
        text += "\r\n"
        let bytes = Array(text.utf8)
        var parser = HeadParser(limits: HeadLimits())
        guard case .done(let head, bytes.count) = parser.parse(bytes.span) else { return nil }
        return Request(head: head)
    }

    private static func isCondition(_ field: String) -> Bool {
        field.lowercased().hasPrefix("if-")
    }
}
