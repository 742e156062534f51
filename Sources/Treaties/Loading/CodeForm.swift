/// The forms that codes and addresses have, tested byte by byte: there are thousands of them to load.
enum CodeForm {
    /// `palermo-protocol`: lower case, digits and single hyphens.
    case slug
    case capitals(Int)
    case digits(Int)
    /// `Q142`.
    case wikidata
    case webAddress
    /// `6(3)(a)`, `7bis`, `III(1)`, or `3-14` for a range.
    case article

    func accepts(_ text: String) -> Bool {
        let bytes = text.utf8
        switch self {
        case .slug:
            return bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
                .allSatisfy { !$0.isEmpty && $0.allSatisfy { Self.isSmall($0) || Self.isDigit($0) } }
        case .capitals(let count):
            return bytes.count == count && bytes.allSatisfy(Self.isCapital)
        case .digits(let count):
            return bytes.count == count && bytes.allSatisfy(Self.isDigit)
        case .wikidata:
            return bytes.count > 1 && bytes.first == UInt8(ascii: "Q")
                && bytes.dropFirst().allSatisfy(Self.isDigit)
        case .webAddress:
            let host = ["https://", "http://"].first(where: text.hasPrefix).map {
                bytes.dropFirst($0.utf8.count)
            }
            return host.map { !$0.isEmpty && !$0.contains(UInt8(ascii: " ")) } ?? false
        case .article: return Self.isArticle(bytes)
        }
    }

    var example: String {
        switch self {
        case .slug: "palermo-protocol"
        case .capitals(let count): String("FRA".prefix(count))
        case .digits(let count): String("250".prefix(count))
        case .wikidata: "Q142"
        case .webAddress: "https://example.org/page"
        case .article: "6(3), or 3-14 for a range"
        }
    }

    /// A number with letters behind it or a Roman one; then parts in parentheses; then, perhaps, the end of a range.
    private static func isArticle(_ bytes: String.UTF8View) -> Bool {
        var rest = bytes[...]
        func drop(while holds: (UInt8) -> Bool) -> Bool {
            let before = rest.count
            rest = rest.drop(while: holds)
            return rest.count < before
        }
        if drop(while: isDigit) {
            _ = drop(while: isSmall)
        } else if !drop(while: { "IVXLC".utf8.contains($0) }) {
            return false
        }
        while rest.first == UInt8(ascii: "(") {
            rest = rest.dropFirst()
            guard drop(while: { isSmall($0) || isDigit($0) }), rest.first == UInt8(ascii: ")") else {
                return false
            }
            rest = rest.dropFirst()
        }
        if rest.first == UInt8(ascii: "-") {
            rest = rest.dropFirst()
            guard drop(while: isDigit) else { return false }
        }
        return rest.isEmpty
    }

    private static func isSmall(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
