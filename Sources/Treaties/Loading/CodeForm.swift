/// The forms that codes and addresses have, tested byte by byte: there are thousands of them to load.
enum CodeForm {
    /// `palermo-protocol`: lower case, digits and single hyphens.
    case slug
    case capitals(Int)
    case digits(Int)
    /// `Q142`.
    case wikidata
    case webAddress

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
        }
    }

    var example: String {
        switch self {
        case .slug: "palermo-protocol"
        case .capitals(let count): String("FRA".prefix(count))
        case .digits(let count): String("250".prefix(count))
        case .wikidata: "Q142"
        case .webAddress: "https://example.org/page"
        }
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
