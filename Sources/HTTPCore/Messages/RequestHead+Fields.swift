/// One field line: where its parts lie in the bytes of its head.
public struct FieldLine: Sendable {
    /// `.other` for a name that `FieldName` does not list.
    public let id: FieldName
    private let nameStart, nameEnd, valueStart, valueEnd: UInt32

    init(id: FieldName, name: Range<Int>, value: Range<Int>) {
        self.id = id
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
    }

    /// The name in the letter case it was sent in.
    public var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    /// The value without the white space around it.
    public var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}

extension RequestHead {
    /// True where the field occurs, if only with an empty value.
    public func has(_ name: FieldName) -> Bool { present & name.bit != 0 }

    /// Every value of a field in order, joined by `", "` (RFC 9110 5.3); nil where it does not occur.
    public func field(_ name: FieldName) -> String? {
        guard has(name) else { return nil }
        return joined(fields.filter { $0.id == name })
    }

    /// Like `field(_:)` for any name, in any letter case. Slower: it compares names.
    public func field(named name: String) -> String? {
        let wanted = Array(name.utf8)
        return joined(fields.filter { bytes.span.extracting($0.name).equalsIgnoringCase(wanted.span) })
    }

    /// True where the field stands in one line with just this value, written here in lower case and there in any.
    /// Unlike a comparison of strings it makes none.
    public func field(_ name: FieldName, isJust value: StaticString) -> Bool {
        guard has(name), let line = fields.first(where: { $0.id == name }),
            fields.last(where: { $0.id == name })?.name == line.name
        else { return false }
        return bytes.span.extracting(line.value).equalsIgnoringCase(value)
    }

    /// Where in `bytes` the first value of a field lies; nil where it does not occur.
    public func firstValue(of name: FieldName) -> Range<Int>? {
        guard has(name) else { return nil }
        return fields.first { $0.id == name }?.value
    }

    private func joined(_ lines: [FieldLine]) -> String? {
        guard let first = lines.first else { return nil }
        return lines.dropFirst().reduce(text(in: first.value)) { $0 + ", " + text(in: $1.value) }
    }
}

extension FieldName {
    /// This name's place in `RequestHead.present`.
    var bit: UInt64 { 1 << UInt64(rawValue) }
}
