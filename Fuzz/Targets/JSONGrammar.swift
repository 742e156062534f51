/// Tells JSON (RFC 8259) from anything else; shares nothing with what the program writes and reads it with.
struct JSONGrammar {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    /// Whether the bytes are one JSON text, with nothing but white space around it.
    static func accepts(_ bytes: ArraySlice<UInt8>) -> Bool {
        var grammar = JSONGrammar(bytes: bytes, position: bytes.startIndex)
        guard grammar.value() else { return false }
        grammar.space()
        return grammar.position == bytes.endIndex
    }

    private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private mutating func space() {
        while let next, [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    }

    private mutating func take(_ wanted: String) -> Bool {
        guard bytes[position...].starts(with: wanted.utf8) else { return false }
        position += wanted.utf8.count
        return true
    }

    private mutating func value() -> Bool {
        space()
        switch next {
        case UInt8(ascii: "{"): return list(closing: "}") { $0.member() }
        case UInt8(ascii: "["): return list(closing: "]") { $0.value() }
        case UInt8(ascii: "\""): return string()
        default: return take("true") || take("false") || take("null") || number()
        }
    }

    private mutating func list(closing end: String, _ element: (inout JSONGrammar) -> Bool) -> Bool {
        position += 1
        space()
        if take(end) { return true }
        repeat {
            guard element(&self) else { return false }
            space()
        } while take(",")
        return take(end)
    }

    private mutating func member() -> Bool {
        space()
        guard string() else { return false }
        space()
        return take(":") && value()
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"): guard escape() else { return false }
            case 0..<0x20: return false
            default: break
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        guard let byte = next else { return false }
        position += 1
        if byte != UInt8(ascii: "u") { return "\"\\/bfnrt".utf8.contains(byte) }
        let digits = bytes[position...].prefix(4)
        position += digits.count
        return digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    private mutating func number() -> Bool {
        _ = take("-")
        let whole = digits()
        guard whole.count == 1 || whole.count > 1 && whole.first != UInt8(ascii: "0") else { return false }
        if take("."), digits().isEmpty { return false }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            if digits().isEmpty { return false }
        }
        return true
    }

    private mutating func digits() -> ArraySlice<UInt8> {
        let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
        position += digits.count
        return digits
    }
}
