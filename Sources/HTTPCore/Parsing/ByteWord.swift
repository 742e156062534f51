/// Eight bytes looked at in one go, for the two scans that see every byte of a head.
struct ByteWord {
    private let word: UInt64
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// - Parameter start: where in `input` the eight bytes begin; all of them must lie within.
    @inline(__always)
    init(_ input: Span<UInt8>, at start: Int) {
        word = unsafe input.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    }

    /// Whether one of the bytes has this value.
    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let difference = word ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.highBits != 0
    }

    /// Whether one of the bytes is below a limit of 128 at the most.
    @inline(__always)
    func containsByte(below limit: UInt8) -> Bool {
        (word &- Self.ones &* UInt64(limit)) & ~word & Self.highBits != 0
    }
}

extension Span<UInt8> {
    /// Where the first line feed at or after `start` lies.
    @inline(__always)
    func firstLineFeed(from start: Int) -> Int? {
        let feed = UInt8(ascii: "\n")
        var index = start
        while index + 8 <= count, !ByteWord(self, at: index).contains(feed) { index += 8 }
        while index < count, self[index] != feed { index += 1 }
        return index < count ? index : nil
    }

    /// Where the first byte in a range lies that a field value may not hold.
    @inline(__always)
    func firstNoFieldContent(in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            // A tab stops the quick look, too; it is allowed, and rare.
            if index + 8 <= range.upperBound {
                let word = ByteWord(self, at: index)
                if !word.containsByte(below: 0x20), !word.contains(0x7F) {
                    index += 8
                    continue
                }
            }
            guard self[index].isFieldContent else { return index }
            index += 1
        }
        return nil
    }
}
