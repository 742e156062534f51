import Testing
import Treaties

@Suite struct `Search keys` {
    @Test(arguments: [
        ("France", "france"), ("FRA", "fra"), ("Côte d’Ivoire", "cotedivoire"),
        ("Cote d'Ivoire", "cotedivoire"),
        ("CÔTE D'IVOIRE", "cotedivoire"), ("Türkiye", "turkiye"), ("TÜRKİYE", "turkiye"),
        ("São Tomé", "saotome"),
        ("Åland", "aland"), ("Curaçao", "curacao"), ("Łódź", "lodz"), ("Ægir", "aegir"),
        // The same letters as base letter and combining mark.
        ("Co\u{302}te d'Ivoire", "cotedivoire"), ("Guinea-Bissau", "guineabissau"),
        ("guinea bissau", "guineabissau"),
        ("  Bosnia  and Herzegovina ", "bosniaandherzegovina"), ("St. Lucia", "stlucia"),
        ("The Gambia", "gambia"), ("the Netherlands", "netherlands"), ("Theland", "theland"), ("the", "the"),
        ("XVIII-12-a", "xviii12a"), ("004", "004"), ("", ""), ("--", ""), ("Россия", "россия"),
    ])
    func `a name is reduced to what people type`(text: String, key: String) {
        #expect(SearchKey.folding(text) == key)
    }
}

@Suite struct Suggestions {
    @Test(
        arguments: [
            ("ratificaton", "ratification"), ("RATIFICATION", "ratification"), ("acession", "accession"),
            ("accesion", "accession"), ("succesion", "succession"), ("frence", nil), ("", nil), ("x", nil),
        ] as [(String, String?)])
    func `a slip is answered by the nearest word, and a stranger by none`(word: String, nearest: String?) {
        #expect(Suggestion.nearest(to: word, among: ["ratification", "accession", "succession"]) == nearest)
    }

    @Test func `a very long word is compared by its beginning only`() {
        let word = String(repeating: "a", count: 1_000_000)
        #expect(Suggestion.nearest(to: word, among: ["accession"]) == nil)
    }
}
