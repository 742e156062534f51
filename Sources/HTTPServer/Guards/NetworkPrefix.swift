/// A range of addresses that share their first bits (RFC 4632 3.1, RFC 4291 2.3); a lone address is the shortest range.
public struct NetworkPrefix: Sendable {
    private let address: NetworkAddress
    private let highMask, lowMask: UInt64

    /// Reads an address in digits, or one with the length of a prefix, such as `10.0.0.0/8` or `2001:db8::/32`.
    /// - Returns: nil where the text is neither. Bits after the prefix do no harm.
    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = halves.first, halves.count <= 2, let address = NetworkAddress(first) else {
            return nil
        }
        var length = 128
        if halves.count == 2 {
            let most = address.isIPv4 ? 32 : 128
            guard halves[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let given = Int(halves[1]), given <= most
            else { return nil }
            length = given + 128 - most
        }
        self.address = address
        highMask = Self.mask(length)
        lowMask = Self.mask(length - 64)
    }

    /// As many ones as asked for, in front; at most 64.
    private static func mask(_ ones: Int) -> UInt64 { ones <= 0 ? 0 : ~0 << UInt64(max(0, 64 - ones)) }

    func contains(_ other: NetworkAddress) -> Bool {
        (address.high ^ other.high) & highMask == 0 && (address.low ^ other.low) & lowMask == 0
    }
}
