import HTTPCore

extension FuzzTarget {
    /// The bytes that a client sends first.
    ///
    /// However they are cut, the answer is the one to all of them at once; and a head that was read lies in its bytes and
    /// holds nothing that could be read as something else.
    static let headParser = FuzzTarget("head-parser") { input throws(Violation) in
        var atOnce = HeadParser(limits: .tight)
        let outcome = atOnce.parse(input.span)
        for ends in Pieces.cuttings(of: input) {
            var parser = HeadParser(limits: .tight)
            var pieced = HeadParser.Outcome.incomplete
            for end in ends {
                pieced = parser.parse(input.span.extracting(first: end))
                guard case .incomplete = pieced else { break }
            }
            try require(
                pieced.gist == outcome.gist, "in pieces \(pieced.gist), at once \(outcome.gist)")
        }
        switch outcome {
        case .incomplete: break
        case .refused(let refusal):
            try require((0...input.count).contains(refusal.offset), "refused outside of the input")
        case .done(let head, let consumed): try checkHead(head, of: input, consumed)
        }
    }

    private static func checkHead(_ head: RequestHead, of input: [UInt8], _ consumed: Int)
        throws(Violation)
    {
        try require(Array(input.prefix(consumed)) == head.bytes, "the head is not the bytes consumed")
        try require(head.bytes.suffix(4).elementsEqual("\r\n\r\n".utf8), "the head does not end")
        for field in head.fields {
            try require(
                field.name.upperBound < field.value.lowerBound && field.value.upperBound <= consumed - 4,
                "a field lies outside of the head")
            try require(
                !head.bytes[field.value].contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F },
                "a field value holds a control character")
            let name = String(decoding: head.bytes[field.name], as: UTF8.self)
            try require(head.field(named: name) != nil, "the field \(name) is not found by its name")
            if field.id != .other {
                try require(
                    "\(field.id.lowercased)" == name.lowercased(), "\(name) was taken for \(field.id)")
                try require(head.has(field.id), "\(field.id) is there and not said to be")
            }
        }
        let target = head.target
        try require(!target.isEmpty, "the target is empty")
        try require(head.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "the path is not visible ASCII")
        if head.targetForm == .origin {
            try require(target == head.path + (head.query.map { "?" + $0 } ?? ""), "\(target) falls apart")
        }
        let hasLength = head.has(.contentLength)
        let hasCoding = head.has(.transferEncoding)
        try require(!(hasLength && hasCoding), "two ways to find the end of the content")
        switch head.framing {
        case .none: try require(!hasCoding, "a transfer coding is overlooked")
        case .length(let length): try require(length > 0 && hasLength, "a length from nowhere")
        case .chunked: try require(hasCoding && head.minorVersion == 1, "chunked from nowhere")
        }
    }
}

extension HeadLimits {
    /// Small enough for short inputs to reach them.
    fileprivate static var tight: HeadLimits {
        var limits = HeadLimits()
        limits.requestLine = 200
        limits.fieldLine = 120
        limits.fieldSection = 400
        limits.fieldCount = 8
        return limits
    }
}

extension HeadParser.Outcome {
    /// What must not depend on how the bytes arrive.
    fileprivate var gist: String {
        switch self {
        case .incomplete: "incomplete"
        case .refused(let refusal): "refused with \(refusal.status.code)"
        case .done(let head, let consumed): "\(consumed) bytes: \(head.method) \(head.framing) \(head.bytes)"
        }
    }
}
