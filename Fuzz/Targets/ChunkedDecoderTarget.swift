import HTTPCore

extension FuzzTarget {
    /// Content in the chunked transfer coding.
    ///
    /// However it is cut, the content is the same; it never exceeds its limit; and content that is coded again is read as
    /// what it was.
    static let chunkedDecoder = FuzzTarget("chunked-decoder") { input throws(Violation) in
        let whole = decode(input, endingAt: [input.count])
        for ends in Pieces.cuttings(of: input) {
            let pieced = decode(input, endingAt: ends)
            try require(pieced == whole, "in pieces \(pieced), at once \(whole)")
        }
        try require(whole.content.count <= limits.content, "more content than the limit")
        try require(whole.consumed <= input.count, "more was consumed than given")
        if whole.isComplete {
            try require(whole.refusal == nil, "complete and refused")
            let coded = encode(whole.content)
            let again = decode(coded, endingAt: [coded.count])
            try require(
                again.isComplete && again.content == whole.content && again.consumed == coded.count,
                "the content does not come through when coded again: \(again)")
        } else {
            try require(
                whole.refusal != nil || whole.consumed == input.count,
                "it stopped before the end of the coding")
        }
    }

    private struct Decoding: Equatable {
        var content: [UInt8] = []
        /// Up to the end of the coding, or to the byte that was refused.
        var consumed = 0
        var isComplete = false
        var refusal: Status?
    }

    private static var limits: ChunkedDecoder.Limits {
        var limits = ChunkedDecoder.Limits()
        limits.content = 300
        limits.extensions = 24
        limits.trailers = 40
        return limits
    }

    private static func decode(_ input: [UInt8], endingAt ends: [Int]) -> Decoding {
        var decoder = ChunkedDecoder(limits: limits)
        var decoding = Decoding()
        for end in ends {
            let start = decoding.consumed
            do throws(Refusal) {
                let (consumed, isComplete) = try decoder.decode(
                    input.span.extracting(start..<end), into: &decoding.content)
                decoding.consumed += consumed
                decoding.isComplete = isComplete
            } catch {
                decoding.refusal = error.status
                decoding.consumed += error.offset
            }
            if decoding.isComplete || decoding.refusal != nil { break }
        }
        return decoding
    }

    /// In chunks of uneven size.
    private static func encode(_ content: [UInt8]) -> [UInt8] {
        var coded: [UInt8] = []
        var start = 0
        while start < content.count {
            let end = min(content.count, start + 1 + start % 17)
            coded += Array("\(String(end - start, radix: 16))\r\n".utf8) + content[start..<end]
            coded += Array("\r\n".utf8)
            start = end
        }
        return coded + Array("0\r\n\r\n".utf8)
    }
}
