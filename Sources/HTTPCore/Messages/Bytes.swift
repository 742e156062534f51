extension Span<UInt8> {
    /// True where the bytes are exactly those of an ASCII literal.
    @inline(__always)
    func equals(_ literal: StaticString) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        for index in indices where unsafe self[index] != literal.utf8Start[index] { return false }
        return true
    }

    /// True where the bytes are those of a literal written in lower case, whatever the case of their ASCII letters.
    @inline(__always)
    func equalsIgnoringCase(_ literal: StaticString) -> Bool {
        guard count == literal.utf8CodeUnitCount else { return false }
        for index in indices where unsafe self[index].asciiLowercased != literal.utf8Start[index] {
            return false
        }
        return true
    }

    /// True where both hold the same bytes but for the case of ASCII letters.
    func equalsIgnoringCase(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index].asciiLowercased != other[index].asciiLowercased {
            return false
        }
        return true
    }
}

extension UInt8 {
    @inline(__always)
    var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of an ASCII digit; nil for any other byte.
    @inline(__always)
    var decimalDigit: Int? {
        let value = self &- 0x30
        return value < 10 ? Int(value) : nil
    }
}

extension [UInt8] {
    /// A copy of the bytes of a span.
    public init(copying span: Span<UInt8>) {
        self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
    }

    /// Appends a copy of the bytes of a span.
    public mutating func append(copying span: Span<UInt8>) {
        unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Appends the bytes of a literal.
    public mutating func append(_ literal: StaticString) {
        unsafe append(
            contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
