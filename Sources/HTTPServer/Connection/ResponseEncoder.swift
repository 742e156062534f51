internal import HTTPCore

/// Writes response heads (RFC 9112 4).
struct ResponseEncoder {
    /// The lines that every response has, rendered once a second: the Date (RFC 9110 6.6.1), and that the media type
    /// stated is the one meant (the Fetch standard's `nosniff`).
    private var commonLines: [UInt8] = []
    /// The status line of nearly every response, and those lines.
    private var okLines: [UInt8] = []
    private var dateSecond = Int.min

    mutating func setDate(secondsSinceEpoch: Int) {
        guard secondsSinceEpoch != dateSecond else { return }
        dateSecond = secondsSinceEpoch
        commonLines = Array(
            "Date: \(HTTPDate(secondsSinceEpoch: secondsSinceEpoch))\r\nX-Content-Type-Options: nosniff\r\n"
                .utf8)
        okLines = Array("HTTP/1.1 200 OK\r\n".utf8) + commonLines
    }

    /// What the response says of the connection's future (RFC 9112 9.6).
    enum Persistence {
        case close
        /// Persistent as HTTP/1.1 is by itself.
        case implied
        /// Persistent because a 1.0 client asked for it, which has to be said (RFC 9112 C.2.2).
        case stated
    }

    /// Queues a response. Its body stays behind for HEAD, and where the status has none.
    func encode(
        _ response: Response, isHead: Bool, _ persistence: Persistence, into output: inout OutputQueue
    ) {
        let sendsBody = !isHead && response.status.allowsBody
        output.append(body: sendsBody ? response.body : [], sendsBody ? response.stretch : nil) { bytes in
            if response.status == .ok {
                bytes.append(contentsOf: okLines)
            } else {
                bytes.append("HTTP/1.1 ")
                bytes.append(decimal: response.status.code)
                bytes.append(" ")
                bytes.append(response.status.reason)
                bytes.append("\r\n")
                bytes.append(contentsOf: commonLines)
            }
            bytes.append(contentsOf: response.fieldLines)
            // RFC 9110 8.6: no length with 204, and none with 304 as the length of the 200 is not known to be this one.
            if response.status.allowsBody {
                bytes.append("Content-Length: ")
                bytes.append(decimal: response.contentLength)
                bytes.append("\r\n")
            }
            switch persistence {
            case .close: bytes.append("Connection: close\r\n\r\n")
            case .stated: bytes.append("Connection: keep-alive\r\n\r\n")
            case .implied: bytes.append("\r\n")
            }
        }
    }
}

extension [UInt8] {
    /// Appends a number that is not negative, in decimal.
    mutating func append(decimal number: Int) {
        // The last digit comes first; no number has more than 19.
        var digits = InlineArray<19, UInt8>(repeating: 0)
        var (start, rest) = (digits.count, number)
        repeat {
            start -= 1
            digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        append(copying: digits.span.extracting(start..<digits.count))
    }
}
