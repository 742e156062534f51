import Testing
import Treaties

@Suite struct `Questions about actions` {
    private static let today: CalendarDay = "2026-11-23"

    private static func isHit(_ action: Action, _ query: ActionQuery, _ library: Library) -> Bool {
        let participant = library[action.participant]
        if let wanted = query.participants, !wanted.contains(action.participant) { return false }
        if let wanted = query.instruments, !wanted.contains(action.instrument) { return false }
        if let regions = query.regions {
            let own = [participant.region, participant.subRegion, participant.intermediateRegion]
            if regions.isDisjoint(with: own.compactMap(\.self)) { return false }
        }
        if let groups = query.groups {
            let day = action.date?.earliest ?? today
            if !groups.contains(where: { library[$0].members(on: day).contains(action.participant) }) {
                return false
            }
        }
        if let types = query.types, !types.contains(action.type) { return false }
        if let grades = query.grades, !grades.contains(action.grade) { return false }
        if let since = query.since, action.date.map({ $0.earliest < since }) ?? true { return false }
        if let until = query.until, action.date.map({ $0.latest > until }) ?? true { return false }
        return true
    }

    private static func randomQuery(_ library: Library, _ generator: inout SeededGenerator) -> ActionQuery {
        var query = ActionQuery(today: today)
        func sometimes(_ generator: inout SeededGenerator) -> Bool {
            Int.random(in: 0..<4, using: &generator) == 0
        }
        func some<Entity>(_ count: Int, of all: Int, _ generator: inout SeededGenerator) -> [Reference<
            Entity
        >] {
            (0..<count).map { _ in Reference(Int.random(in: 0..<all, using: &generator)) }
        }
        if sometimes(&generator) {
            query.participants = Set(some(5, of: library.participants.count, &generator))
        }
        if sometimes(&generator) {
            query.instruments = Set(
                some(.random(in: 0...9, using: &generator), of: library.instruments.count, &generator))
        }
        if sometimes(&generator) {
            query.regions = [["asia", "south-america", "none"].randomElement(using: &generator) ?? ""]
        }
        if sometimes(&generator) { query.groups = some(1, of: library.groups.count, &generator) }
        if sometimes(&generator) {
            query.types = Set(ActionType.allCases.shuffled(using: &generator).prefix(4))
        }
        if sometimes(&generator) { query.since = "1990-01-01" }
        if sometimes(&generator) { query.until = "2005-06-30" }
        if sometimes(&generator) {
            query.grades = Set(EvidenceGrade.allCases.shuffled(using: &generator).prefix(2))
        }
        return query
    }

    @Test func `a question finds what a plain search finds, in the order of the whole log`() throws {
        let library = try BundledLibrary.library()
        var generator = SeededGenerator(seed: 1949)
        var answers = Set<Int>()
        let all = ActionQuery(today: Self.today).references(in: library).map(\.index)
        for _ in 0..<100 {
            let query = Self.randomQuery(library, &generator)
            let found = query.references(in: library).map(\.index)
            #expect(found == all.filter(Set(found).contains), "in another order than the whole log")
            #expect(
                found.sorted()
                    == library.actions.indices.filter { Self.isHit(library.actions[$0], query, library) })
            answers.insert(found.count)
        }
        #expect(answers.count > 20)
    }

    @Test func `the newest come first, those without a date last, as in the files`() throws {
        let acts = [
            Act(.signature, "2001"), Act(.bound), Act(.ratification, "2010-05"),
            Act(.accession, "2010-05-03"),
            Act(.declaration), Act(.approval, "2001"),
        ]
        let library = try SmallLibrary(acts).library()
        let found = ActionQuery(today: Self.today).references(in: library).map { library[$0].type }
        #expect(found == [.accession, .ratification, .signature, .approval, .bound, .declaration])
    }

    @Test func `a bound leaves out what may lie beyond it`() throws {
        let library = try SmallLibrary([
            Act(.signature, "2001"), Act(.ratification, "2001-06-15"), Act(.bound),
        ]).library()
        func count(since: CalendarDay? = nil, until: CalendarDay? = nil) -> Int {
            var query = ActionQuery(today: Self.today)
            (query.since, query.until) = (since, until)
            return query.references(in: library).count
        }
        #expect(count() == 3)
        #expect(count(since: "2001-01-01") == 2)
        #expect(count(since: "2001-01-02") == 1)
        #expect(count(until: "2001-12-31") == 2)
        #expect(count(until: "2001-12-30") == 1)
        #expect(count(since: "2001-06-15", until: "2001-06-15") == 1)
        #expect(count(since: "2001-06-16") == 0)
    }

    @Test func `a group is its members on the day of the act, and today where the act has none`() throws {
        let acts = [Act(.signature, "2014-12-31"), Act(.ratification, "2015-01-01"), Act(.declaration)]
        let library = try SmallLibrary(acts, of: "borduria").library()
        var query = ActionQuery(today: "2014-01-01")
        query.groups = [Reference(0)]
        #expect(query.references(in: library).map { library[$0].type } == [.signature, .declaration])
        query = ActionQuery(today: "2016-01-01")
        query.groups = [Reference(0)]
        #expect(query.references(in: library).map { library[$0].type } == [.signature])
    }
}
