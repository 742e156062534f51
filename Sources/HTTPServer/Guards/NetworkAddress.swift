internal import Glibc

/// An IP address as 128 bits; an IPv4 address is the IPv6 address that it is mapped to (RFC 4291 2.5.5.2), so that one
/// client has one address however it comes.
struct NetworkAddress: Hashable {
    let high, low: UInt64

    private static let mappedMark: UInt64 = 0xffff << 32

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads an address in digits; a zone after `%` is left out.
    init?(_ text: some StringProtocol) {
        let digits = String(text.prefix { $0 != "%" })
        if digits.utf8.contains(UInt8(ascii: ":")) {
            var address = in6_addr()
            guard unsafe inet_pton(AF_INET6, digits, &address) == 1 else { return nil }
            (high, low) = unsafe withUnsafeBytes(of: &address) { bytes in
                unsafe (
                    UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                    UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                )
            }
        } else {
            var address = in_addr()
            guard unsafe inet_pton(AF_INET, digits, &address) == 1 else { return nil }
            high = 0
            low = Self.mappedMark | UInt64(UInt32(bigEndian: address.s_addr))
        }
    }

    var isIPv4: Bool { high == 0 && low >> 32 == 0xffff }

    /// Whom the address stands for: an IPv4 address for itself, an IPv6 address for its /64, of which a household or a
    /// machine has all (RFC 6177 2), and could use another for every request.
    var client: NetworkAddress { isIPv4 ? self : NetworkAddress(high: high, low: 0) }
}
