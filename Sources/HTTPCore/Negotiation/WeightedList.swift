/// A list of values with weights, as in `Accept` and its kin (RFC 9110 12.4.2).
enum WeightedList {
    struct Member {
        /// In lower case, without parameters.
        let value: String
        /// In thousandths.
        let quality: Int
        let hasParameters: Bool
    }

    /// A member with a malformed weight is left out.
    static func members(of field: String) -> [Member] {
        split(field[...], at: ",").compactMap { element in
            let parts = split(element, at: ";").map(trim)
            guard let value = parts.first?.lowercased(), !value.isEmpty else { return nil }
            var quality = 1000
            var hasParameters = false
            for part in parts.dropFirst() where !part.isEmpty {
                guard part.lowercased().hasPrefix("q=") else {
                    hasParameters = true
                    continue
                }
                guard let weight = weight(part.dropFirst(2)) else { return nil }
                quality = weight
            }
            return Member(value: value, quality: quality, hasParameters: hasParameters)
        }
    }

    /// `0` to `1` with up to three decimals.
    private static func weight(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard let first = digits.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1"),
            digits.count <= 5
        else { return nil }
        guard digits.count == 1 || digits[1] == UInt8(ascii: ".") else { return nil }
        var value = Int(first - 48)
        for place in 2..<5 {
            let digit = place < digits.count ? digits[place] : UInt8(ascii: "0")
            guard (48...57).contains(digit) else { return nil }
            value = value * 10 + Int(digit - 48)
        }
        return value <= 1000 ? value : nil
    }

    /// Leaves what stands in quotes whole (RFC 9110 5.6.4).
    private static func split(_ text: Substring, at separator: Character) -> [Substring] {
        var isQuoted = false
        var isEscaped = false
        return text.split(omittingEmptySubsequences: false) { character in
            if isEscaped {
                isEscaped = false
                return false
            }
            isEscaped = isQuoted && character == "\\"
            if character == "\"" { isQuoted.toggle() }
            return character == separator && !isQuoted
        }
    }

    private static func trim(_ text: Substring) -> Substring {
        var text = text
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
