import HTTPCore

/// What holds for every answer of the API, whatever was asked.
enum AnswerCheck {
    private static let statuses = [200, 204, 300, 304, 400, 404, 405, 406, 410, 412, 416, 501, 503]
    private static let single = [
        "Content-Type", "Content-Location", "ETag", "Last-Modified", "Cache-Control", "Vary", "Allow",
    ]

    /// - Throws: what is not well-formed in a response.
    static func check(_ response: Response, to question: String) throws(Violation) {
        let status = response.status
        try require(statuses.contains(status.code), "\(question) is answered \(status)")
        try checkFields(response, question)
        guard status.allowsBody else {
            return try require(response.body.isEmpty, "\(question): \(status) has a body")
        }
        try require(
            String(validating: response.body, as: UTF8.self) != nil, "\(question): the body is not UTF-8")
        let type = response.field("Content-Type") ?? ""
        switch type.prefix(while: { $0 != ";" }) {
        case "application/json", "application/problem+json", "application/feed+json":
            try require(JSONGrammar.accepts(response.body[...]), "\(question): the body is not JSON")
        case "application/x-ndjson":
            for line in response.body.split(separator: UInt8(ascii: "\n")) {
                try require(JSONGrammar.accepts(line), "\(question): a line is not JSON")
            }
        case "application/atom+xml":
            let text = String(decoding: response.body, as: UTF8.self)
            try require(text.hasSuffix("</feed>\n"), "\(question): the feed does not end")
            // XML 1.0 can write no other control character, not even escaped.
            try require(
                text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" || $0 == "\r" },
                "\(question): the feed is not XML")
        case "text/csv": try checkRows(response.body, question)
        case "text/plain", "text/html": try require(!response.body.isEmpty, "\(question): an empty page")
        default: throw Violation(description: "\(question) is answered as \"\(type)\"")
        }
        try require(
            status.code < 300 || type == "application/problem+json",
            "\(question) is answered \(status) as \(type)")
    }

    private static func checkFields(_ response: Response, _ question: String) throws(Violation) {
        let text = String(decoding: response.fieldLines, as: UTF8.self)
        try require(text.isEmpty || text.hasSuffix("\r\n"), "\(question): the last field does not end")
        for line in text.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast() {
            let halves = line.split(separator: ": ", maxSplits: 1)
            try require(
                halves.count == 2 && halves[0].utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
                    && halves[1].utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F },
                "\(question): \(line) is not a field")
        }
        for name in single {
            let count = text.split(separator: "\r\n").count { $0.hasPrefix(name + ":") }
            try require(count <= 1, "\(question): \(name) stands \(count) times")
        }
        try require(
            response.field("Access-Control-Allow-Origin") == "*", "\(question): no other page may read it")
    }

    /// Every row has as many cells as the header (RFC 4180), and ends in CR and LF.
    private static func checkRows(_ body: [UInt8], _ question: String) throws(Violation) {
        var cells = 1
        var expected: Int?
        var isQuoted = false
        var previous: UInt8 = 0
        for byte in body {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: cells += 1
            case UInt8(ascii: "\n") where !isQuoted:
                try require(previous == UInt8(ascii: "\r"), "\(question): a row ends without CR")
                try require(cells == expected ?? cells, "\(question): a row of \(cells) cells")
                expected = cells
                cells = 1
            default: break
            }
            previous = byte
        }
        try require(!isQuoted && previous == UInt8(ascii: "\n"), "\(question): the last row does not end")
    }
}
