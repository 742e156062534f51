extension JSONParser {
    /// The byte to be read next; nil at the end.
    var current: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    func failure(_ problem: String, _ remedy: String) -> Failure {
        Failure(line: line, problem: problem, remedy: remedy)
    }

    /// Goes on where the character is next.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Goes on where the word is next.
    mutating func take(word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    mutating func number() throws(Failure) -> JSONValue.Content {
        let start = position
        _ = take("-")
        let isZero = current == UInt8(ascii: "0")
        let whole = digits()
        var isSound = whole == 1 || (whole > 1 && !isZero)
        var isWhole = true
        if take(".") {
            isWhole = false
            isSound = digits() > 0 && isSound
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("+") { _ = take("-") }
            isSound = digits() > 0 && isSound
        }
        if !isSound { throw failure("a number is malformed", "write its digits, without leading zeros") }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return isWhole ? Int(text).map { .number($0) } ?? .otherNumber : .otherNumber
    }

    /// The text between quotes, which stands on one line.
    mutating func text() throws(Failure) -> String {
        position += 1
        var content: [UInt8] = []
        var start = position
        while let byte = current, byte >= 0x20 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                content += bytes[start..<position]
                position += 1
                if byte == UInt8(ascii: "\"") {
                    guard let text = String(validating: content, as: UTF8.self) else {
                        throw failure("a text is not valid UTF-8", "save the file as UTF-8")
                    }
                    return text
                }
                content += try escaped().utf8
                start = position
            } else {
                position += 1
            }
        }
        if let byte = current, byte != UInt8(ascii: "\n") {
            throw failure("a text holds a control character", "remove it, or write it as an escape")
        }
        throw failure("a text is not closed", "close it with a quote on the same line")
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = current, Self.isDigit(byte) { position += 1 }
        return position - start
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// What an escape stands for; its backslash is read already.
    private mutating func escaped() throws(Failure) -> String {
        let byte = current
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            if let scalar = codePoint() { return String(scalar) }
            fallthrough
        default: throw failure("an escape is malformed", "write \\\\ for a backslash itself")
        }
    }

    /// One UTF-16 unit in hexadecimal, or two, each after `\u`, for what lies beyond the first plane.
    private mutating func codePoint() -> Unicode.Scalar? {
        guard let unit = hexadecimalUnit() else { return nil }
        if !UTF16.isLeadSurrogate(unit) { return Unicode.Scalar(unit) }
        guard take(word: "\\u"), let trail = hexadecimalUnit(), UTF16.isTrailSurrogate(trail) else {
            return nil
        }
        return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xd800) << 10 + (UInt32(trail) - 0xdc00))
    }

    private mutating func hexadecimalUnit() -> UInt16? {
        guard position + 4 <= bytes.count else { return nil }
        var unit: UInt16 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        position += 4
        return unit
    }
}
