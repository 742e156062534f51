/// Finds records of every kind by words, whatever their spelling, and ranks them.
///
/// Made once for a library; a search only reads it.
public struct SearchIndex: Sendable {
    /// Where a word stands: in which part of which record.
    struct Posting {
        let document: Int32
        let part: Int32
    }

    /// A name or number as a whole.
    struct Key {
        let document: Int32
        let part: Int32
    }

    let documents: [SearchDocument]
    /// Folded words in ascending order, so that those with one beginning stand together.
    let words: [String]
    /// Of each word.
    let postings: [[Posting]]
    /// Folded names and numbers.
    let keys: [String: [Key]]
    private let places: [String: Int]

    /// Reads every record of a library.
    public init(_ library: Library) {
        documents = SearchDocument.all(of: library)
        var found: [String: [Posting]] = [:]
        var keys: [String: [Key]] = [:]
        for (document, record) in documents.enumerated() {
            for (part, content) in record.parts.enumerated() {
                for word in Set(SearchWords.split(content.text)) {
                    found[word, default: []].append(Posting(document: Int32(document), part: Int32(part)))
                }
                if content.role != .text {
                    keys[SearchKey.folding(content.text), default: []]
                        .append(Key(document: Int32(document), part: Int32(part)))
                }
            }
        }
        self.keys = keys
        words = found.keys.sorted()
        postings = words.map { found[$0] ?? [] }
        places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    }

    /// The place of a word that stands somewhere as it is.
    func place(of word: String) -> Int? { places[word] }

    /// The places of longer words that begin so.
    func places(beginningWith start: String) -> Range<Int> {
        let first = firstPlace { $0 >= start }
        return first..<firstPlace { $0 >= start && !$0.hasPrefix(start) }
    }

    /// The first place from which on a condition holds; below it, it must hold for no word.
    private func firstPlace(where holds: (String) -> Bool) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(words[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Words as a search compares them.
enum SearchWords {
    /// Folded; what is neither letter nor digit parts them.
    static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { SearchKey.folding($0) }.filter { !$0.isEmpty }
    }

    /// Words so common that they tell nothing.
    static let common: Set = ["a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to", "with"]
}
