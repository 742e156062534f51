/// Which bytes of a representation a request asks for (RFC 9110 14).
public enum ByteRange: Equatable, Sendable {
    /// All of them: nothing else was asked for, or nothing that can be understood.
    case whole
    case part(Range<Int>)
    /// None of the bytes asked for exists.
    case unsatisfiable

    /// Reads the fields of a request. Several ranges at once are answered with the whole, as RFC 9110 14.2 allows.
    ///
    /// - Parameters:
    ///   - length: of the representation, in bytes.
    ///   - tag: of the representation that would be sent.
    public init(_ head: RequestHead, length: Int, tag: EntityTag) {
        // RFC 9110 14.2: for other methods than GET it has no meaning.
        guard head.method == .get, let field = head.field(.range), Self.isCurrent(head, tag) else {
            self = .whole
            return
        }
        self.init(field, length: length)
    }

    /// Reads the value of a `Range` field.
    init(_ field: String, length: Int) {
        let halves = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2, halves[0].lowercased() == "bytes",
            let (first, last) = Self.bounds(halves[1])
        else {
            self = .whole
            return
        }
        switch (first, last) {
        case (let first?, let last?) where last < first: self = .whole
        case (let first?, let last):
            guard first < length else {
                self = .unsatisfiable
                return
            }
            self = .part(first..<min(last.map { $0 == .max ? $0 : $0 + 1 } ?? length, length))
        case (nil, let count?):
            self = count > 0 && length > 0 ? .part(max(0, length - count)..<length) : .unsatisfiable
        case (nil, nil): self = .whole
        }
    }

    /// `0-499`, `500-` or `-500`; nil for anything else, several ranges included.
    private static func bounds(_ text: Substring) -> (first: Int?, last: Int?)? {
        let text = text.drop { $0 == " " || $0 == "\t" }
        let end = text.lastIndex { $0 != " " && $0 != "\t" }.map { text.index(after: $0) } ?? text.startIndex
        let bounds = text[..<end].split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return nil }
        var numbers: [Int?] = []
        for bound in bounds {
            guard bound.utf8.allSatisfy({ $0.decimalDigit != nil }) else { return nil }
            // What no Int holds lies beyond the end of every file.
            numbers.append(bound.isEmpty ? nil : Int(bound) ?? .max)
        }
        return (numbers[0], numbers[1])
    }

    /// Whether the client's part belongs to the present representation (`If-Range`, RFC 9110 13.1.5). A date never says so
    /// for certain: two versions of a library may bear the same.
    private static func isCurrent(_ head: RequestHead, _ tag: EntityTag) -> Bool {
        guard let field = head.field(.ifRange) else { return true }
        guard case .tags(let tags) = EntityTag.Condition(field), tags.count == 1 else { return false }
        return EntityTag.Condition.tags(tags).matchesStrongly(tag)
    }
}
