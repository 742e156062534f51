import Testing
import Treaties

/// The Convention entered into force on 2003-03-01.
@Suite struct `Entry into force for a party` {
    struct Case: Sendable {
        let rule: (kind: String, count: Int?)
        let acts: [Act]
        let date: PartialDate?
        let basis: EntryIntoForce.Basis

        init(
            _ kind: String = "days", _ count: Int? = 30, _ acts: Act..., date: PartialDate?,
            basis: EntryIntoForce.Basis = .computed
        ) {
            rule = (kind, count)
            self.acts = acts
            self.date = date
            self.basis = basis
        }
    }

    static func entry(_ acts: [Act], _ change: (inout SmallLibrary) -> Void = { _ in }) throws
        -> EntryIntoForce
    {
        var library = SmallLibrary(acts)
        change(&library)
        return try #require(library.library().position(on: "2020-01-01").entryIntoForce)
    }

    @Test(arguments: [
        // Who consented early waits for the instrument.
        Case("days", 30, Act(.ratification, "2001-05-04"), date: "2003-03-01"),
        Case("days", 30, Act(.ratification, "2003-01-30"), date: "2003-03-01"),
        // Its own thirty days end later.
        Case("days", 30, Act(.ratification, "2003-01-31"), date: "2003-03-02"),
        Case("days", 30, Act(.accession, "2010-01-01"), date: "2010-01-31"),
        Case("months", 1, Act(.acceptance, "2010-01-31"), date: "2010-02-28"),
        Case("months", 12, Act(.approval, "2010-01-31"), date: "2011-01-31"),
        Case("first_of_month_after_months", 3, Act(.ratification, "2010-01-31"), date: "2010-05-01"),
        Case("first_of_month_after_days", 60, Act(.ratification, "2010-01-01"), date: "2010-04-01"),
        Case("on_deposit", nil, Act(.definitiveSignature, "2010-01-31"), date: "2010-01-31"),
        Case("on_deposit", nil, Act(.definitiveSignature, "2000-02-01"), date: "2003-03-01"),
        Case("on_deposit", nil, Act(.formalConfirmation, "2010-01-31"), date: "2010-01-31"),
        Case("stated_only", nil, Act(.ratification, "2001-05-04"), date: nil, basis: .notStated),
        Case("stated_only", nil, Act(.ratification, "2010-05-04"), date: nil, basis: .notStated),
    ])
    func `it is the later of the party's own day and the instrument's`(_ example: Case) throws {
        let entry = try Self.entry(example.acts) { $0.setRule(example.rule.kind, example.rule.count) }
        #expect(entry.date == example.date)
        #expect(entry.basis == example.basis)
        #expect(entry.statement == nil)
    }

    @Test(
        arguments: [
            // All of the year's days lead to the instrument's own day.
            (Act(.ratification, "2001"), "2003-03-01"), (Act(.ratification, "2002-12"), "2003-03-01"),
            (Act(.ratification, "2003-01"), nil), (Act(.ratification, "2010"), nil),
            (Act(.accession, "2010-05"), nil),
        ] as [(Act, PartialDate?)])
    func `a partial date of consent gives a day only where all its days give the same`(
        consent: Act, date: PartialDate?
    ) throws {
        let entry = try Self.entry([consent])
        #expect(entry.date == date)
        #expect(entry.basis == .computed)
    }

    @Test func `a partial consent leaves open the day in force and nothing more`() throws {
        let library = try SmallLibrary([Act(.accession, "2010-05")]).library()
        #expect(try library.position(on: "2010-04-30").status == .none)
        #expect(try library.position(on: "2010-05-15").status == .unknown)
        #expect(try library.position(on: "2010-05-31").status == .contracting)
        #expect(try library.position(on: "2010-06-29").status == .contracting)
        #expect(try library.position(on: "2010-06-30").status == .party)
    }

    @Test func `a stated day wins over the rule, whoever states it`() throws {
        let acts = [Act(.ratification, "2010-01-01"), Act(.entryIntoForce, "2010-03-01", grade: .secondary)]
        let entry = try Self.entry(acts)
        #expect(entry.date == "2010-03-01")
        #expect(entry.basis == .stated)
        #expect(entry.statement?.index == 1)
    }

    @Test func `a stated day alone shows a party`() throws {
        let library = try SmallLibrary([Act(.entryIntoForce, "2010-03-01")]).library()
        let position = try library.position(on: "2010-03-01")
        #expect(position.status == .party)
        #expect(position.consent == nil)
        #expect(position.decisiveAction?.index == 0)
        // When it consented is not known, only that it was before.
        #expect(try library.position(on: "2010-02-28").status == .unknown)
    }

    @Test func `a succession continues what was in force: it waits for nothing`() throws {
        let entry = try Self.entry([Act(.succession, "2010-01-01")])
        #expect(entry.date == "2010-01-01")
        #expect(entry.basis == .computed)
    }

    @Test func `a succession reaches back to the day from which it takes effect`() throws {
        let library = try SmallLibrary([Act(.succession, "2010-01-01", effective: "2006-06-03")]).library()
        #expect(try library.position(on: "2010-01-01").entryIntoForce?.date == "2006-06-03")
        // Vienna Convention on Succession of States in respect of Treaties, article 23(1).
        #expect(try library.position(on: "2008-01-01").status == .party)
        #expect(try library.position(on: "2006-06-03").status == .party)
        #expect(try library.position(on: "2006-06-02").status == .none)
    }

    @Test func `a succession reaches back no further than the instrument's entry into force`() throws {
        let library = try SmallLibrary([Act(.succession, "2010-01-01", effective: "2001-06-03")]).library()
        #expect(try library.position(on: "2010-01-01").entryIntoForce?.date == "2003-03-01")
        #expect(try library.position(on: "2003-02-28").status == .contracting)
        #expect(try library.position(on: "2003-03-01").status == .party)
    }

    @Test func `who is called bound is a party from the day given`() throws {
        let entry = try Self.entry([Act(.bound, "2010-01-01")])
        #expect(entry.date == "2010-01-01")
        #expect(entry.basis == .stated)
    }

    @Test func `who is called bound is a party no earlier than the instrument is in force`() throws {
        let library = try SmallLibrary([Act(.bound, "2001-05-04")]).library()
        let position = try library.position(on: "2020-01-01")
        #expect(position.entryIntoForce?.date == "2003-03-01")
        #expect(position.entryIntoForce?.basis == .computed)
        #expect(try library.position(on: "2003-02-28").status == .contracting)
        #expect(try library.position(on: "2003-03-01").status == .party)
    }

    @Test func `who is called bound without a day is a party once the source shows it`() throws {
        let library = try SmallLibrary([Act(.bound)]).library()
        let position = try library.position(on: "2020-06-30")
        #expect(position.status == .party)
        #expect(position.entryIntoForce?.date == nil)
        #expect(position.entryIntoForce?.basis == .notStated)
        #expect(try library.position(on: "2020-06-29").status == .unknown)
    }

    @Test func `an undated consent was given before the day that a source states for entry into force`()
        throws
    {
        let library = try SmallLibrary([Act(.bound), Act(.entryIntoForce, "2010-03-01")]).library()
        #expect(try library.position(on: "2010-03-01").status == .party)
        #expect(try library.position(on: "2015-01-01").status == .party)
        #expect(try library.position(on: "2010-02-28").status == .unknown)
    }

    @Test func `nobody is a party to an instrument that is not in force`() throws {
        var library = SmallLibrary()
        library.add([Act(.ratification, "2010-01-01")], of: "arcadia", to: SmallLibrary.pactLog)
        let position = try library.library().position(under: "pact", on: "2020-01-01")
        #expect(position.status == .contracting)
        #expect(position.entryIntoForce?.date == nil)
        #expect(position.entryIntoForce?.basis == .notStated)
    }

    @Test func `without a rule a consent is in force for certain after twelve months`() throws {
        var small = SmallLibrary([Act(.ratification, "2010-01-15")])
        small.setRule("stated_only")
        let library = try small.library()
        #expect(try library.position(on: "2010-01-15").status == .contracting)
        #expect(try library.position(on: "2011-01-14").status == .contracting)
        #expect(try library.position(on: "2011-01-15").status == .party)
    }

    @Test func `an instrument whose own day is known to the month only leaves the first parties' day open`()
        throws
    {
        var small = SmallLibrary([Act(.ratification, "2001-05-04")])
        small.set("entered_into_force", to: "\"2003-03\"")
        let library = try small.library()
        #expect(try library.position(on: "2020-01-01").entryIntoForce?.date == "2003-03")
        #expect(try library.position(on: "2003-02-28").status == .contracting)
        #expect(try library.position(on: "2003-03-15").status == .contracting)
        #expect(try library.position(on: "2003-03-31").status == .party)
    }
}
