/// The parameters of a query, as `application/x-www-form-urlencoded` writes them.
public struct Query: Sendable {
    /// One name and its value, both decoded.
    public struct Parameter: Equatable, Sendable {
        /// Empty where the text began with `=`.
        public let name: String
        /// Empty where there was no `=`, or nothing after it.
        public let value: String
    }

    /// The text cannot be decoded.
    public struct Malformed: Error, Equatable {
        /// The piece that is at fault, as it was sent.
        public let piece: String
    }

    /// In the order sent.
    public let parameters: [Parameter]

    /// Reads the part of a target after its `?`, still encoded. Empty pieces between `&` count for nothing.
    ///
    /// - Throws: `Malformed`, with the first piece that cannot be decoded.
    public init(_ text: String) throws(Malformed) {
        var parameters: [Parameter] = []
        // By bytes: both marks are one byte, and splitting at characters takes longer than all the rest.
        for piece in text.utf8.split(separator: UInt8(ascii: "&")) {
            let mark = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
            guard let name = PercentEncoding.decode(Substring(piece[..<mark]), plusIsSpace: true),
                let value = PercentEncoding.decode(Substring(piece[mark...].dropFirst()), plusIsSpace: true)
            else { throw Malformed(piece: String(Substring(piece))) }
            parameters.append(Parameter(name: name, value: value))
        }
        self.parameters = parameters
    }
}

/// Percent-encoding (RFC 3986 2.1).
public enum PercentEncoding {
    /// Nil where an escape is malformed, the bytes are not UTF-8, or one of them is a control character.
    public static func decode(_ text: Substring, plusIsSpace: Bool = false) -> String? {
        if !text.utf8.contains(where: isCoded) { return String(text) }
        var bytes: [UInt8] = []
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit)
                else {
                    return nil
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The same of a whole text.
    public static func decode(_ text: String, plusIsSpace: Bool = false) -> String? {
        decode(text[...], plusIsSpace: plusIsSpace)
    }

    /// Whether it stands for another, or is refused.
    private static func isCoded(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte < 0x20 || byte == 0x7F
    }

    /// Leaves the unreserved characters and those of `extra` as they are.
    public static func encode(_ text: String, keeping extra: String = "") -> String {
        func isKept(_ byte: UInt8) -> Bool { isUnreserved(byte) || byte < 0x80 && extra.utf8.contains(byte) }
        if text.utf8.allSatisfy(isKept) { return text }
        var encoded = ""
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hexadecimal = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0" + hexadecimal : "%" + hexadecimal
            }
        }
        return encoded
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
