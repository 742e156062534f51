extension SearchIndex {
    /// The records that meet the most words of a question, best first.
    ///
    /// A word meets where it stands, where a longer one begins so, and, if it stands nowhere, where one differs by a
    /// letter or two. Rare words count for more than common ones, names for more than texts.
    ///
    /// - Parameter kinds: only of these, where given.
    public func search(_ question: String, kinds: Set<RecordKind>? = nil) -> [SearchHit] {
        var tallies: [Int32: Tally] = [:]
        func isWanted(_ document: Int32) -> Bool {
            kinds?.contains(documents[Int(document)].record.kind) ?? true
        }
        for key in keys[SearchKey.folding(question)] ?? [] where isWanted(key.document) {
            let role = documents[Int(key.document)].parts[Int(key.part)].role
            tallies[key.document, default: Tally()].add(
                key: key, score: SearchHit.Manner.key.weight * role.weight)
        }
        let asked = Self.words(of: question)
        for (number, word) in asked.enumerated() {
            var best: [Int32: Meeting] = [:]
            for (place, manner) in meetings(of: word) {
                let rarity = Self.rarity(of: postings[place].count, among: documents.count)
                for posting in postings[place] where isWanted(posting.document) {
                    let role = documents[Int(posting.document)].parts[Int(posting.part)].role
                    let meeting = Meeting(
                        score: manner.weight * role.weight * rarity / 100, part: Int(posting.part),
                        word: number,
                        manner: manner, place: place)
                    if meeting.score > best[posting.document]?.score ?? 0 { best[posting.document] = meeting }
                }
            }
            for (document, meeting) in best { tallies[document, default: Tally()].add(meeting) }
        }
        return ranked(tallies, asked, question)
    }

    private struct Meeting {
        let score: Int
        let part: Int
        /// Of the question; nil where all of it met.
        let word: Int?
        let manner: SearchHit.Manner
        /// Of the word that was met.
        var place: Int?
    }

    private struct Tally {
        var score = 0
        var meetings: [Meeting] = []

        /// How many words of the question were met; a key meets all.
        func words(of count: Int) -> Int {
            meetings.contains { $0.word == nil } ? count : meetings.count
        }

        mutating func add(_ meeting: Meeting) {
            score += meeting.score
            // A key is reason enough.
            if meetings.first?.manner != .key { meetings.append(meeting) }
        }

        /// Keys of a record are often the same name in several columns: the best counts.
        mutating func add(key: Key, score: Int) {
            guard score > self.score else { return }
            self.score = score
            meetings = [Meeting(score: score, part: Int(key.part), word: nil, manner: .key)]
        }
    }

    /// What a question is split into; common words only count where it has no others.
    private static func words(of question: String) -> [String] {
        let all = SearchWords.split(question)
        let telling = all.filter { !SearchWords.common.contains($0) }
        var seen: Set<String> = []
        return (telling.isEmpty ? all : telling).filter { seen.insert($0).inserted }
    }

    /// The places of words that a word of the question meets.
    private func meetings(of word: String) -> [(place: Int, manner: SearchHit.Manner)] {
        var meetings: [(Int, SearchHit.Manner)] = []
        let exact = place(of: word)
        if let exact { meetings.append((exact, .word)) }
        if word.utf8.count >= 3 {
            meetings += places(beginningWith: word).filter { $0 != exact }.map { ($0, .beginning) }
        }
        if meetings.isEmpty { meetings = similarPlaces(to: word).map { ($0, .similar) } }
        return meetings
    }

    /// Numbers differ by a digit and mean something else: only words of letters are forgiven.
    private func similarPlaces(to word: String) -> [Int] {
        let typed = Array(word.utf8)
        let edits = typed.count < 4 ? 0 : typed.count < 8 ? 1 : 2
        guard edits > 0, !typed.contains(where: { (48...57).contains($0) }) else { return [] }
        return words.indices.filter { place in
            let candidate = words[place].utf8
            return abs(candidate.count - typed.count) <= edits
                && EditDistance.isWithin(edits, typed, Array(candidate))
        }
    }

    /// 100 for a word that every record has, and 100 more for each halving.
    private static func rarity(of count: Int, among all: Int) -> Int {
        var (rarity, left) = (100, all)
        while left > count, count > 0 {
            left /= 2
            rarity += 100
        }
        return rarity
    }

    private func ranked(_ tallies: [Int32: Tally], _ asked: [String], _ question: String) -> [SearchHit] {
        let most = tallies.values.map { $0.words(of: asked.count) }.max() ?? 0
        return tallies.filter { $0.value.words(of: asked.count) == most }
            .sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
            .map { document, tally in
                let source = documents[Int(document)]
                return SearchHit(
                    record: source.record, score: tally.score,
                    matches: tally.meetings.map { meeting in
                        let part = source.parts[meeting.part]
                        return SearchHit.Match(
                            asked: meeting.word.map { asked[$0] } ?? question,
                            found: meeting.place.map { words[$0] } ?? part.text, field: part.field,
                            manner: meeting.manner)
                    })
            }
    }
}
