import Testing

/// The rows of all tables together.
@Suite struct `Tables of the standards` {
    private static let exchanges =
        `Request lines`.table + `Targets and hosts`.targets + `Targets and hosts`.hosts + `Field lines`.table
        + `Framing and smuggling`.lengths + `Framing and smuggling`.codings + `Framing and smuggling`.tricks
        + `Chunks and trailers`.table + `Persistence of connections`.table
        + `Persistence of connections`.truncations
    private static let questions =
        `Conditions on an answer`.tags + `Conditions on an answer`.dates + `Conditions on an answer`.several
        + `Negotiation of an answer`.formats + `Negotiation of an answer`.codings
        + `Methods and what is told`.methods + `Methods and what is told`.told
        + `Methods and what is told`.addresses
    private static let names =
        exchanges.map(\.testDescription) + questions.map(\.testDescription)
        + Expectations.table.map(\.testDescription)

    @Test func `each row names its clause, and no two are the same`() {
        let clause = /RFC [0-9]{4} ([0-9]+|[A-Z])(\.[0-9]+)*: .+/
        for name in Self.names { #expect(name.wholeMatch(of: clause) != nil, "\(name)") }
        #expect(Set(Self.names).count == Self.names.count)
        #expect(Set(Self.exchanges.map(\.input)).count == Self.exchanges.count)
        #expect(Self.names.count >= 150)
    }
}
