import Treaties

/// Whether all words of a search occur in some texts, whatever their case and accents.
struct WordSearch: Equatable {
    private let words: [String]

    /// Nil where the text holds no word: a search for nothing would find everything.
    init?(_ text: String) {
        words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "/" }
            .map { SearchKey.folding($0) }.filter { !$0.isEmpty }
        if words.isEmpty { return nil }
    }

    func matches(_ texts: [String]) -> Bool {
        let folded = texts.map { SearchKey.folding($0) }
        return words.allSatisfy { word in folded.contains { $0.contains(word) } }
    }
}
