internal import HTTPCore

/// Collects the content of one request, which its framing delimits and a limit bounds.
struct ContentReader {
    private enum Progress {
        case counted(left: Int)
        case chunked(ChunkedDecoder)
    }

    private var progress: Progress
    private(set) var content: [UInt8] = []

    /// - Returns: nil where there is no content to read.
    init?(_ framing: Framing, limit: Int) throws(Refusal) {
        switch framing {
        case .none: return nil
        case .length(let length):
            guard length <= limit else { throw .contentTooLarge }
            progress = .counted(left: length)
        case .chunked:
            var limits = ChunkedDecoder.Limits()
            limits.content = limit
            progress = .chunked(ChunkedDecoder(limits: limits))
        }
    }

    /// Takes what belongs to the content from the front of `input`.
    ///
    /// Room is taken as bytes arrive and not as they are announced, so that announcing costs a client as much as sending.
    /// - Returns: how many bytes it took, and whether the content is whole.
    mutating func read(_ input: Span<UInt8>) throws(Refusal) -> (consumed: Int, isComplete: Bool) {
        switch progress {
        case .counted(let left):
            let count = min(left, input.count)
            content.append(copying: input.extracting(first: count))
            progress = .counted(left: left - count)
            return (count, count == left)
        case .chunked(var decoder):
            let result = try decoder.decode(input, into: &content)
            progress = .chunked(decoder)
            return result
        }
    }
}
