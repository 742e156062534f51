import HTTPCore
import Testing

@Suite struct `Entity tags` {
    private let tag = EntityTag(strong: "abc")

    @Test func `a strong tag is written between quotes`() {
        #expect(tag.description == "\"abc\"")
    }

    @Test(arguments: [
        (#""abc""#, true, true),
        (#"W/"abc""#, true, false),
        (#""x", "abc", "y""#, true, true),
        (#""x","abc""#, true, true),
        (#""x", W/"abc""#, true, false),
        (#"W/"x", "abc""#, true, true),
        ("*", true, true),
        (" * ", true, true),
        (#""ABC""#, false, false),
        (#""abcd""#, false, false),
        (#""x", "y""#, false, false),
        (#""""#, false, false),
        ("abc", false, false),
        (#""abc"#, false, false),
        ("", false, false),
    ])
    func `a condition matches weakly and strongly as RFC 9110 8.8.3.2 has it`(
        field: String, weakly: Bool, strongly: Bool
    ) {
        let condition = EntityTag.Condition(field)
        #expect(condition.matchesWeakly(tag) == weakly)
        #expect(condition.matchesStrongly(tag) == strongly)
    }

    @Test func `a comma within a tag does not part it`() {
        let condition = EntityTag.Condition(#""a,b", "c""#)
        #expect(condition.matchesStrongly(EntityTag(strong: "a,b")))
        #expect(!condition.matchesStrongly(EntityTag(strong: "a")))
        #expect(condition.matchesStrongly(EntityTag(strong: "c")))
    }
}
