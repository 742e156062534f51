import HTTPCore

/// What the parser makes of a head given all at once.
func parse(_ head: String, limits: HeadLimits = HeadLimits()) -> HeadParser.Outcome {
    parse(Array(head.utf8), limits: limits)
}

func parse(_ head: [UInt8], limits: HeadLimits = HeadLimits()) -> HeadParser.Outcome {
    var parser = HeadParser(limits: limits)
    return parser.parse(head.span)
}

extension HeadParser.Outcome {
    var head: RequestHead? {
        guard case .done(let head, consumed: _) = self else { return nil }
        return head
    }

    var consumed: Int? {
        guard case .done(_, let consumed) = self else { return nil }
        return consumed
    }

    var refusal: Refusal? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal
    }

    var isIncomplete: Bool {
        guard case .incomplete = self else { return false }
        return true
    }
}

/// Heads that any server must take, of every shape that the grammar allows.
let wholeHeads: [String] = [
    "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "\r\nGET /v1/frameworks?kind=treaty&q=a%20b HTTP/1.1\r\nHost: localhost:8080\r\nAccept: */*\r\n\r\n",
    "HEAD /a/b/c?x?y HTTP/1.1\r\nHost: [::1]:80\r\nAccept-Encoding: gzip;q=0.5, br\r\nAccept-Encoding: zstd\r\n\r\n",
    "OPTIONS * HTTP/1.1\r\nHost: example.org\r\nX-Empty:\r\n\r\n",
    "GET http://example.org:81/p?q HTTP/1.1\r\nHost: other\r\n\r\n",
    "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n",
    "POST /v1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
    "PUT /v1 HTTP/1.1\r\nhOsT:a\r\ntransfer-encoding:\tChunked \r\n\r\n",
    "X-Own.Method /v1 HTTP/1.1\r\nHost: a\r\nUser-Agent: caf\u{E9} \"x\" \t y\r\n\r\n",
]
