/// The nearest right word for a wrong one.
public enum Suggestion {
    /// The candidate with the fewest edits, where they are few enough to be a slip.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        if word.isEmpty { return nil }
        let typed = Array(word.lowercased().utf8.prefix(64))
        var best: (candidate: String, edits: Int)?
        for candidate in candidates {
            let edits = distance(typed, Array(candidate.lowercased().utf8))
            if best.map({ edits < $0.edits }) ?? true { best = (candidate, edits) }
        }
        guard let best, best.edits <= max(2, typed.count / 3) else { return nil }
        return best.candidate
    }

    /// A remedy: the nearest of the allowed words, or, where none is near, all of them.
    static func among(_ allowed: [String], for word: String) -> String {
        let allowed = allowed.filter { !$0.isEmpty }
        if let nearest = nearest(to: word, among: allowed) { return "did you mean \"\(nearest)\"?" }
        return "use one of " + allowed.joined(separator: ", ")
    }

    /// Levenshtein's, over bytes.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var previous = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var current = [i + 1]
            for (j, b) in right.enumerated() {
                current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1)))
            }
            previous = current
        }
        return previous[right.count]
    }
}
