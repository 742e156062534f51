import Testing

@testable import Treaties

@Suite struct `A reference to an article` {
    private func meets(_ article: String?, _ provision: String) -> Bool {
        ArticleReference(instrument: Reference(0), article: article).meets(provision)
    }

    @Test func `meets the article, its parts and what it is a part of`() {
        #expect(meets("6", "6"))
        #expect(meets("6", "6(3)"))
        #expect(meets("6", "6(3)(a)"))
        #expect(meets("6(3)(a)", "6"))
        #expect(meets("6(3)", "6(3)"))
    }

    @Test func `does not meet neighbours, longer numbers or the rest of the article`() {
        #expect(!meets("6(3)", "6(4)"))
        #expect(!meets("6", "60"))
        #expect(!meets("1", "12(1)"))
        #expect(!meets(nil, "6"))
    }

    @Test func `meets all that lies in a range, both ends included`() {
        #expect(["3", "9(2)", "14"].allSatisfy { meets("3-14", $0) })
        #expect(["2", "15", "30(1)"].allSatisfy { !meets("3-14", $0) })
    }

    @Test(arguments: ["6", "6(3)", "6(3)(a)", "7bis", "3-14", "10a(2)", "XX", "III(1)"])
    func `is an article`(text: String) { #expect(CodeForm.article.accepts(text)) }

    @Test(arguments: ["", "art. 6", "6.3", "6(", "(3)", "6 (3)", "3-", "()", "6()", "6(3", "A"])
    func `is no article`(text: String) { #expect(!CodeForm.article.accepts(text)) }
}
