import Testing

@testable import HTTPCore

/// Of a file of 1000 bytes.
@Suite struct `Byte ranges` {
    private static let tag = EntityTag(strong: "a")

    private static func range(_ fields: [(name: String, value: String)], _ method: String = "GET") throws
        -> ByteRange
    {
        ByteRange(try Request(method, "/", fields: fields).head, length: 1000, tag: tag)
    }

    static let rows: [(clause: String, field: String, expected: ByteRange)] = [
        ("RFC 9110 14.1.2: first and last", "bytes=0-499", .part(0..<500)),
        ("RFC 9110 14.1.2: one byte", "bytes=999-999", .part(999..<1000)),
        ("RFC 9110 14.1.2: to the end", "bytes=500-", .part(500..<1000)),
        ("RFC 9110 14.1.2: the end alone", "bytes=-500", .part(500..<1000)),
        ("RFC 9110 14.1.2: a longer end than there is", "bytes=-5000", .part(0..<1000)),
        ("RFC 9110 14.1.2: a last byte beyond the end", "bytes=0-99999", .part(0..<1000)),
        (
            "RFC 9110 14.1.2: a last byte beyond all numbers", "bytes=5-99999999999999999999999",
            .part(5..<1000)
        ),
        ("RFC 9110 5.6.3: space around it", "bytes= 0-1 ", .part(0..<2)),
        ("RFC 9110 14.1: units in any letter case", "Bytes=0-1", .part(0..<2)),
        ("RFC 9110 15.5.17: a first byte beyond the end", "bytes=1000-", .unsatisfiable),
        (
            "RFC 9110 15.5.17: a first byte beyond all numbers", "bytes=99999999999999999999999-",
            .unsatisfiable
        ),
        ("RFC 9110 14.1.2: an end of no bytes", "bytes=-0", .unsatisfiable),
        ("RFC 9110 14.1.1: a last byte before the first is no range", "bytes=500-499", .whole),
        ("RFC 9110 14.2: several ranges may be left aside", "bytes=0-1,5-6", .whole),
        ("RFC 9110 14.2: an unknown unit is left aside", "lines=0-1", .whole),
        ("RFC 9110 14.1.1: no bound at all", "bytes=-", .whole),
        ("RFC 9110 14.1.1: signs are no digits", "bytes=+1-2", .whole),
        ("RFC 9110 14.1.1: letters are no digits", "bytes=a-b", .whole),
        ("RFC 9110 14.1.1: nothing after the unit", "bytes=", .whole),
        ("RFC 9110 14.1.1: no unit", "0-1", .whole),
    ]

    @Test(arguments: rows)
    func `are read as the standard has them`(row: (clause: String, field: String, expected: ByteRange)) throws
    {
        #expect(try Self.range([("Range", row.field)]) == row.expected, "\(row.clause)")
    }

    @Test func `without the field, and for other methods than GET, the whole is meant`() throws {
        #expect(try Self.range([]) == .whole)
        #expect(try Self.range([("Range", "bytes=0-1")], "HEAD") == .whole)
    }

    @Test(arguments: [
        (#""a""#, ByteRange.part(0..<2)), (#""b""#, .whole), (#"W/"a""#, .whole), (#""a", "b""#, .whole),
        ("*", .whole), ("Mon, 23 Nov 2026 00:00:00 GMT", .whole), ("a", .whole),
    ])
    func `RFC 9110 13.1.5: If-Range with anything but the strong tag asks for the whole`(
        field: String, expected: ByteRange
    ) throws {
        #expect(try Self.range([("Range", "bytes=0-1"), ("If-Range", field)]) == expected)
    }

    @Test func `nothing of an empty file can be had in part`() throws {
        for field in ["bytes=0-", "bytes=-1", "bytes=0-0"] {
            #expect(ByteRange(field, length: 0) == .unsatisfiable)
        }
    }
}
