/// A set of ASCII characters, asked for one byte at a time without a branch or a table in memory.
struct ByteSet {
    /// Bit n of the two words together is set where the character n belongs.
    let low, high: UInt64

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        let word = byte < 64 ? low : high
        return byte < 128 && (word >> UInt64(byte & 63)) & 1 == 1
    }
}

extension ByteSet {
    /// `tchar`: letters, digits and ``!#$%&'*+-.^_`|~`` (RFC 9110 5.6.2).
    @inline(__always)
    static var token: ByteSet { ByteSet(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// What a request target may hold: every visible character but `"`, `#`, `<` and `>`.
    ///
    /// RFC 3986 allows fewer, but browsers send `|`, `[`, `]`, `{`, `}`, `^`, `\` and a grave accent in a query as they are.
    @inline(__always)
    static var target: ByteSet { ByteSet(low: 0xAFFF_FFF2_0000_0000, high: 0x7FFF_FFFF_FFFF_FFFF) }

    /// The characters of a registered name or an IPv4 address: unreserved, `%` and sub-delims (RFC 3986 3.2.2).
    @inline(__always)
    static var registeredName: ByteSet { ByteSet(low: 0x2BFF_7FF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// The characters between the brackets of an IP literal (RFC 3986 3.2.2): those of IPv6 addresses.
    @inline(__always)
    static var addressLiteral: ByteSet { ByteSet(low: 0x07FF_4000_0000_0000, high: 0x0000_007E_0000_007E) }
}
