/// Removes the chunked transfer coding (RFC 9112 7.1), strictly, from however many pieces it arrives in.
///
/// Each byte is looked at once and none has to be kept, so input may be cut anywhere.
public struct ChunkedDecoder: Sendable {
    /// What a decoder lets through. Every count is in bytes and covers the whole content.
    public struct Limits: Equatable, Sendable {
        /// All chunk data; more is 413.
        public var content = 1 << 20
        /// All chunk extensions, which are read and dropped; more is 400.
        public var extensions = 4096
        /// All trailer lines, which are read and dropped; more is 431.
        public var trailers = 8192

        /// The limits as they stand here.
        public init() {}
    }

    private enum State {
        case sizeStart, size, spaceAfterSize, chunkExtension, sizeFeed
        case data, dataReturn, dataFeed
        case trailerStart, trailerName, trailerValue, trailerFeed, lastFeed
    }

    private var state = State.sizeStart
    /// The size being read, then what is left of the chunk.
    private var remaining = 0
    private var sizeDigits = 0
    private var contentLeft: Int
    private var extensionsLeft: Int
    private var trailersLeft: Int

    /// A decoder for the content of one message.
    public init(limits: Limits) {
        contentLeft = limits.content
        extensionsLeft = limits.extensions
        trailersLeft = limits.trailers
    }

    /// Appends the chunk data found in `input` to `content`.
    ///
    /// - Returns: how many bytes of `input` belonged to the coding, which is all of them until the end is found, and
    ///   whether it was.
    /// - Throws: a refusal, after which the decoder must not be used again.
    public mutating func decode(
        _ input: Span<UInt8>, into content: inout [UInt8]
    ) throws(Refusal) -> (consumed: Int, isComplete: Bool) {
        var index = 0
        while index < input.count {
            if state == .data {
                let end = min(input.count, index + remaining)
                content.append(copying: input.extracting(index..<end))
                remaining -= end - index
                index = end
                if remaining == 0 { state = .dataReturn }
            } else if try step(input[index], at: index) {
                return (index + 1, true)
            } else {
                index += 1
            }
        }
        return (index, false)
    }

    /// Takes one byte that is not chunk data; true where it was the last of the coding.
    private mutating func step(_ byte: UInt8, at index: Int) throws(Refusal) -> Bool {
        switch state {
        case .sizeStart, .size:
            try readSize(byte, at: index)
        case .spaceAfterSize, .chunkExtension:
            try readExtension(byte, at: index)
        case .sizeFeed:
            try expect(byte, "\n", at: index, then: remaining == 0 ? .trailerStart : .data)
        case .data, .dataReturn:
            try expect(byte, "\r", at: index, then: .dataFeed)
        case .dataFeed:
            try expect(byte, "\n", at: index, then: .sizeStart)
            sizeDigits = 0
        case .trailerStart where byte == UInt8(ascii: "\r"):
            state = .lastFeed
        case .trailerStart, .trailerName, .trailerValue:
            try readTrailer(byte, at: index)
        case .trailerFeed:
            try expect(byte, "\n", at: index, then: .trailerStart)
        case .lastFeed:
            try expect(byte, "\n", at: index, then: .lastFeed)
            return true
        }
        return false
    }

    private mutating func readSize(_ byte: UInt8, at index: Int) throws(Refusal) {
        if let digit = byte.hexadecimalDigit {
            remaining = (state == .sizeStart ? 0 : remaining) << 4 | digit
            sizeDigits += 1
            state = .size
            // Fifteen digits cannot overflow, and a longer size is either too large or padded without need.
            guard sizeDigits <= 15, remaining <= contentLeft else {
                throw Refusal(
                    .contentTooLarge, "The content is too large.", clause: "RFC 9112 7.1", at: index)
            }
            return
        }
        guard state == .size else {
            throw Refusal(
                .badRequest, "A chunk starts with its size in hexadecimal.", clause: "RFC 9112 7.1", at: index
            )
        }
        contentLeft -= remaining
        try readExtension(byte, at: index)
    }

    /// From the byte after the size to the CR of its line. Space may stand before a semicolon only.
    private mutating func readExtension(_ byte: UInt8, at index: Int) throws(Refusal) {
        switch state {
        case .size where byte == UInt8(ascii: "\r"), .chunkExtension where byte == UInt8(ascii: "\r"):
            state = .sizeFeed
            return
        case .size where byte.isFieldSpace: state = .spaceAfterSize
        case .spaceAfterSize where byte.isFieldSpace: break
        case .size where byte == UInt8(ascii: ";"), .spaceAfterSize where byte == UInt8(ascii: ";"):
            state = .chunkExtension
        case .chunkExtension where byte.isFieldContent: break
        default:
            throw Refusal(
                .badRequest, "After the size of a chunk stands its line's end or a semicolon.",
                clause: "RFC 9112 7.1.1",
                at: index)
        }
        extensionsLeft -= 1
        guard extensionsLeft >= 0 else {
            throw Refusal(
                .badRequest, "The chunk extensions are too long.", clause: "RFC 9112 7.1.1", at: index)
        }
    }

    private mutating func readTrailer(_ byte: UInt8, at index: Int) throws(Refusal) {
        trailersLeft -= 1
        guard trailersLeft >= 0 else {
            throw Refusal(
                .headerFieldsTooLarge, "The trailers are too long.", clause: "RFC 6585 5", at: index)
        }
        switch state {
        case .trailerStart where ByteSet.token.contains(byte): state = .trailerName
        case .trailerName where ByteSet.token.contains(byte): break
        case .trailerName where byte == UInt8(ascii: ":"): state = .trailerValue
        case .trailerValue where byte == UInt8(ascii: "\r"): state = .trailerFeed
        case .trailerValue where byte.isFieldContent: break
        default:
            throw Refusal(
                .badRequest, "A trailer must be a name, a colon and a value.", clause: "RFC 9112 7.1.2",
                at: index)
        }
    }

    private mutating func expect(_ byte: UInt8, _ wanted: Unicode.Scalar, at index: Int, then next: State)
        throws(Refusal)
    {
        guard byte == UInt8(ascii: wanted) else {
            throw Refusal(
                .badRequest, "A chunk's size and its data must each end in CR and LF.",
                clause: "RFC 9112 7.1", at: index)
        }
        state = next
    }
}

extension UInt8 {
    var hexadecimalDigit: Int? {
        switch self {
        case 0x30...0x39: Int(self - 0x30)
        case 0x41...0x46: Int(self - 0x41 + 10)
        case 0x61...0x66: Int(self - 0x61 + 10)
        default: nil
        }
    }
}
