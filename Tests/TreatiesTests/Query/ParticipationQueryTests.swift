import Testing

@testable import Treaties

/// The query against a second way that is slow and plain: every participation, every condition, a fresh derivation.
@Suite struct `Questions about participations` {
    private static func isHit(_ participation: Participation, _ query: ParticipationQuery, _ library: Library)
        -> Bool
    {
        let participant = library[participation.participant]
        let acts = participation.actions.map { (action: library[$0], reference: $0) }
        let position = PositionDerivation(instrument: library[participation.instrument], actions: acts)
            .position(on: query.day)
        if let wanted = query.participants, !wanted.contains(participation.participant) { return false }
        if let wanted = query.instruments, !wanted.contains(participation.instrument) { return false }
        if let regions = query.regions {
            let own = [participant.region, participant.subRegion, participant.intermediateRegion]
            if regions.isDisjoint(with: own.compactMap(\.self)) { return false }
        }
        if let groups = query.groups {
            let memberships = groups.flatMap { library[$0].memberships }
            let isMember = memberships.contains {
                $0.participant == participation.participant && $0.status == .member
                    && ($0.from?.latest ?? query.day) <= query.day
                    && ($0.until?.earliest ?? query.day.adding(days: 1)) > query.day
            }
            if !isMember { return false }
        }
        if let statuses = query.statuses, !statuses.contains(position.status) { return false }
        if let types = query.actions, types.isDisjoint(with: acts.map(\.action.type)) { return false }
        if let grades = query.grades {
            guard let decisive = position.decisiveAction.map({ library[$0] }) else { return false }
            if !grades.contains(decisive.grade) { return false }
        }
        let consent = position.consent.flatMap { library[$0].date }
        if let since = query.since, consent.map({ $0.earliest < since }) ?? true { return false }
        if let until = query.until, consent.map({ $0.latest > until }) ?? true { return false }
        return true
    }

    private static func randomQuery(_ library: Library, _ generator: inout SeededGenerator)
        -> ParticipationQuery
    {
        let days: [CalendarDay] = [
            "1931-07-01", "1950-01-01", "1991-12-26", "2003-12-25", "2010-01-01", "2020-06-30", "2026-11-23",
            "2099-01-01",
        ]
        var query = ParticipationQuery(day: days.randomElement(using: &generator) ?? days[0])
        func sometimes(_ generator: inout SeededGenerator) -> Bool {
            Int.random(in: 0..<4, using: &generator) == 0
        }
        func some<Entity>(_ count: Int, of all: Int, _ generator: inout SeededGenerator) -> [Reference<
            Entity
        >] {
            (0..<count).map { _ in Reference(Int.random(in: 0..<all, using: &generator)) }
        }
        if sometimes(&generator) {
            query.participants = Set(
                some(.random(in: 0...3, using: &generator), of: library.participants.count, &generator))
        }
        if sometimes(&generator) {
            query.instruments = Set(
                some(.random(in: 0...9, using: &generator), of: library.instruments.count, &generator))
        }
        if sometimes(&generator) {
            query.regions = [["africa", "western-europe", "none"].randomElement(using: &generator) ?? ""]
        }
        if sometimes(&generator) { query.groups = some(2, of: library.groups.count, &generator) }
        if sometimes(&generator) {
            query.statuses = Set(Status.allCases.shuffled(using: &generator).prefix(2))
        }
        if sometimes(&generator) {
            query.actions = Set(ActionType.allCases.shuffled(using: &generator).prefix(4))
        }
        if sometimes(&generator) { query.since = "1990-01-01" }
        if sometimes(&generator) { query.until = "2005-06-30" }
        if sometimes(&generator) {
            query.grades = Set(EvidenceGrade.allCases.shuffled(using: &generator).prefix(2))
        }
        return query
    }

    @Test func `a question finds what a plain search finds, in the same order`() throws {
        let library = try BundledLibrary.library()
        var generator = SeededGenerator(seed: 1926)
        var answers = Set<Int>()
        for _ in 0..<40 {
            let query = Self.randomQuery(library, &generator)
            let rows = query.spans(in: library).map { library.row(ofSpan: $0) }
            let slow = library.participations.filter { Self.isHit($0, query, library) }
            #expect(
                rows.map { [$0.instrument.index, $0.participant.index] }
                    == slow.map { [$0.instrument.index, $0.participant.index] }, "\(query)")
            answers.insert(rows.count)
        }
        // The questions are not all without an answer, nor all alike.
        #expect(answers.count > 10)
    }

    @Test func `without conditions everybody is told, with the position on the day`() throws {
        let library = try BundledLibrary.library()
        let rows = ParticipationQuery(day: "2010-01-01").spans(in: library).map { library.row(ofSpan: $0) }
        #expect(rows.count == library.participations.count)
        for (row, participation) in zip(rows, library.participations) {
            #expect(row.position == participation.history.position(on: "2010-01-01"))
            #expect(row.participant == participation.participant)
            #expect(row.instrument == participation.instrument)
        }
    }

    @Test func `a group is its members on the day of the question`() throws {
        let library = try SmallLibrary([Act(.ratification, "2010-01-01")], of: "borduria").library()
        for (day, count) in [("1994-12-31", 0), ("1995-01-01", 1), ("2014-12-31", 1), ("2015-01-01", 0)]
            as [(CalendarDay, Int)]
        {
            var query = ParticipationQuery(day: day)
            query.groups = [Reference(0)]
            query.actions = [.ratification]
            #expect(query.spans(in: library).count == count, "\(day)")
        }
    }

    @Test
    func `former members of a group are asked about under what is open to its members, observers are not`()
        throws
    {
        let library = try SmallLibrary().library()
        let pact = try #require(library.instruments.firstIndex { $0.id == "pact" })
        let names = library.participations(in: Reference(pact)).map { library[$0.participant].id }
        #expect(names == ["arcadia", "borduria"])
        let convention = library.participations(in: Reference(0)).map { library[$0.participant].id }
        #expect(convention == ["arcadia", "borduria", "syldavia"])
    }
}
