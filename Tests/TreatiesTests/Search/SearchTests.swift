import Testing
import Treaties

@Suite struct `A search` {
    private static let index = Result { SearchIndex(try SmallLibrary.withCollections.library()) }
    private static let library = Result { try SmallLibrary.withCollections.library() }

    private func hits(_ question: String, kinds: Set<RecordKind>? = nil) throws -> [SearchHit] {
        try Self.index.get().search(question, kinds: kinds)
    }

    private func found(_ question: String, kinds: Set<RecordKind>? = nil) throws -> [String] {
        let library = try Self.library.get()
        return try hits(question, kinds: kinds).map { library.identity(of: $0.record).id }
    }

    @Test func `finds a record by its whole name or number before all others`() throws {
        #expect(try found("X v. Arcadia").first == "x-v-arcadia")
        #expect(try found("25965/04") == ["x-v-arcadia"])
        #expect(try found("ECLI:CE:ECHR:2010:0107JUD002596504") == ["x-v-arcadia"])
        #expect(try found("SL") == ["secretariat"])
        #expect(try found("arcadia").first == "arcadia")
        #expect(try hits("25965/04").first?.matches.map(\.manner) == [.key])
    }

    @Test func `does not mind case and accents`() throws {
        #expect(try found("ÁRCADÍA").first == "arcadia")
    }

    @Test func `finds what once was a name`() throws {
        #expect(try found("arcady").first == "arcadia")
    }

    @Test func `forgives a slip in a word, not in a number`() throws {
        #expect(try found("arcdaia").contains("arcadia"), "two letters swapped")
        #expect(try found("convetnion").contains("convention"))
        #expect(try found("25966/04").isEmpty == false, "04 stands there")
        #expect(try hits("25966").isEmpty)
    }

    @Test func `takes the beginning of a word`() throws {
        let hits = try hits("recov")
        #expect(hits.first?.matches.first?.found == "recovery")
        #expect(hits.first?.matches.first?.manner == .beginning)
        #expect(hits.first?.matches.first?.field == "heading")
    }

    @Test func `wants as many words as can be had, and says which met where`() throws {
        let hits = try hits("the anti-slavery act of arcadia")
        let library = try Self.library.get()
        #expect(hits.map { library.identity(of: $0.record).id } == ["arcadia-act-2011"])
        #expect(hits.first?.matches.map(\.asked) == ["anti", "slavery", "act", "arcadia"])
        #expect(hits.first?.matches.map(\.field) == ["title", "title", "id", "id"])
    }

    @Test func `looks only where it is told to`() throws {
        #expect(try found("arcadia", kinds: [.cases]) == ["x-v-arcadia"])
        #expect(try found("arcadia", kinds: [.tools]).isEmpty)
    }

    @Test func `ranks a name above a text`() throws {
        let ids = try found("convention")
        let name = try #require(ids.firstIndex(of: "convention"))
        let text = try #require(ids.firstIndex(of: "committee"))
        #expect(name < text)
    }

    @Test(arguments: ["", "…", "the of", String(repeating: "x", count: 5000), "zzzz qqqq"])
    func `of nothing or nonsense finds nothing and does no harm`(question: String) throws {
        #expect(try hits(question).allSatisfy { !$0.matches.isEmpty })
    }
}
