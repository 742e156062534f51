/// Writes comma-separated values (RFC 4180) straight into bytes, with CRLF line ends.
public struct CSVWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8]
    private var isAtLineStart = true

    /// - Parameters:
    ///   - byteOrderMark: true for spreadsheet programs, which need it to recognize UTF-8.
    ///   - capacity: bytes to make room for at once.
    public init(byteOrderMark: Bool = false, reservingCapacity capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
        if byteOrderMark { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    }

    /// A cell of text. One that a spreadsheet would run as a formula is made safe by an apostrophe before it.
    public mutating func cell(_ text: String) {
        separate()
        let utf8 = text.utf8
        let isFormula = utf8.first.map(Self.startsFormula) ?? false
        guard isFormula || utf8.contains(where: Self.needsQuotes) else {
            bytes.append(contentsOf: utf8)
            return
        }
        bytes.append(UInt8(ascii: "\""))
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A cell of digits or a word that needs neither quotes nor care.
    public mutating func plainCell(_ text: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: text)
    }

    /// Ends the row, also one without a cell, with CRLF.
    public mutating func endRow() {
        bytes.append(0x0D)
        bytes.append(0x0A)
        isAtLineStart = true
    }

    /// Forgets what has been written so far, for whoever has passed it on.
    public mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    private mutating func separate() {
        if !isAtLineStart { bytes.append(UInt8(ascii: ",")) }
        isAtLineStart = false
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }

    private static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
