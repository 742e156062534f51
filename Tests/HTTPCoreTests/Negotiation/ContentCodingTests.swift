import HTTPCore
import Testing

struct ContentCodingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let field: String?
        let coding: ContentCoding?
        let why: String
        var testDescription: String { why }
    }

    static let cases = [
        Case(field: nil, coding: .identity, why: "RFC 9110 12.5.3: without the field nothing is compressed"),
        Case(field: "", coding: .identity, why: "RFC 9110 12.5.3: an empty field asks for identity"),
        Case(field: "gzip", coding: .gzip, why: "RFC 9110 12.5.3: gzip where it is named"),
        Case(field: "x-gzip", coding: .gzip, why: "RFC 9110 8.4.1.3: x-gzip is gzip"),
        Case(field: "GZip", coding: .gzip, why: "RFC 9110 8.4.1: codings compare in any case"),
        Case(
            field: "gzip, deflate, br", coding: .gzip,
            why: "RFC 9110 12.5.3: what is not offered is passed over"),
        Case(
            field: "deflate, br", coding: .identity,
            why: "RFC 9110 12.5.3: identity where only others are named"),
        Case(field: "*", coding: .gzip, why: "RFC 9110 12.5.3: * is any coding"),
        Case(field: "*;q=0", coding: nil, why: "RFC 9110 12.5.3: *;q=0 excludes identity too"),
        Case(field: "identity;q=0", coding: nil, why: "RFC 9110 12.5.3: identity;q=0 leaves nothing"),
        Case(
            field: "gzip, identity;q=0", coding: .gzip, why: "RFC 9110 12.5.3: identity;q=0 with gzip is gzip"
        ),
        Case(field: "gzip;q=0, identity", coding: .identity, why: "RFC 9110 12.4.2: q=0 is not acceptable"),
        Case(
            field: "gzip;q=0, *", coding: .identity,
            why: "RFC 9110 12.5.3: * does not bring back what is excluded"),
        Case(field: "gzip;q=0.5, identity", coding: .identity, why: "RFC 9110 12.4.2: the heavier wins"),
        Case(
            field: "gzip;q=0.5, identity;q=0.4", coding: .gzip,
            why: "RFC 9110 12.4.2: gzip where it is heavier"),
        Case(field: "gzip;q=0.001", coding: .gzip, why: "RFC 9110 12.4.2: the smallest weight still accepts"),
        Case(
            field: "gzip;q=2, identity", coding: .identity,
            why: "RFC 9110 12.4.2: a malformed weight says nothing"),
        Case(
            field: "*;q=0, identity", coding: .identity,
            why: "RFC 9110 12.5.3: identity by name survives *;q=0"),
        Case(field: "*;q=0, gzip;q=0.1", coding: .gzip, why: "RFC 9110 12.5.3: gzip by name survives *;q=0"),
    ]

    @Test func `RFC 9110 12.5.3: short content is coded only where identity is excluded`() {
        #expect(ContentCoding.choose("gzip", gzipPays: false) == .identity)
        #expect(ContentCoding.choose("gzip, identity;q=0", gzipPays: false) == .gzip)
    }

    @Test(arguments: cases)
    func `Accept-Encoding is read as RFC 9110 says`(_ example: Case) {
        #expect(ContentCoding.choose(example.field) == example.coding)
    }
}
