internal import HTTPCore

/// Names requests, so that a line of the log, a client's report and a proxy's trace can be brought together.
struct RequestID {
    private static let longest = 128
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Counts on from a random start, so that no two loops or runs name alike.
    private var next = UInt64.random(in: .min ... .max)

    /// A new name: 13 characters, five bits each, which a `String` holds without further memory.
    mutating func make() -> String {
        defer { next &+= 1 }
        // An odd factor maps 64 bits one to one and lets neighbours look different.
        var rest = next &* 0x9E37_79B9_7F4A_7C15
        return unsafe String(unsafeUninitializedCapacity: 13) { bytes in
            for index in 0..<13 {
                unsafe bytes[index] = Self.alphabet[Int(rest & 31)]
                rest >>= 5
            }
            return 13
        }
    }

    /// The name that a client or its proxy gave; nil where there is none, or one that is no token of reasonable length.
    static func given(in head: RequestHead) -> String? {
        guard let range = head.firstValue(of: .xRequestID), 1...longest ~= range.count else { return nil }
        guard head.bytes[range].allSatisfy(isTokenCharacter) else { return nil }
        return String(decoding: head.bytes[range], as: UTF8.self)
    }

    /// RFC 9110 5.6.2.
    private static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
