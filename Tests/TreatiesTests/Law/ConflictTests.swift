import Testing
import Treaties

@Suite struct `Conflicting accounts` {
    private static func conflicts(_ acts: Act...) throws -> [Conflict] {
        try SmallLibrary(acts).library().conflicts
    }

    @Test func `the better grade decides, and both stay to be seen`() throws {
        let acts = [Act(.ratification, "2010-01-01", grade: .secondary), Act(.ratification, "2011-01-01")]
        let library = try SmallLibrary(acts).library()
        #expect(try library.position(on: "2020-01-01").consent?.index == 1)
        #expect(try library.position(on: "2010-06-01").status == .none)
        let conflict = try #require(library.conflicts.first)
        #expect(library.conflicts.count == 1)
        #expect(conflict.kind == .consentDate)
        #expect(conflict.participant.map { library[$0].id } == "arcadia")
        #expect(conflict.accounts.map(\.value) == ["2010-01-01", "2011-01-01"])
        #expect(conflict.accounts.map(\.isUsed) == [false, true])
        #expect(conflict.accounts.map(\.grade) == [.secondary, .official])
    }

    @Test(arguments: [
        // A day beats none, whoever gives it.
        ([Act(.bound), Act(.ratification, "2010-01-01", grade: .unverified)], 1),
        ([Act(.ratification, "2010-01-01", grade: .unverified), Act(.bound)], 0),
        // Then the grade, then the finer date, then the earlier.
        (
            [
                Act(.ratification, "2010-05-01", grade: .officialCopy),
                Act(.ratification, "2010", grade: .official),
            ], 1
        ),
        ([Act(.ratification, "2010"), Act(.ratification, "2010-05")], 1),
        ([Act(.ratification, "2010-05"), Act(.ratification, "2010-05-07")], 1),
        ([Act(.ratification, "2010-05-07"), Act(.ratification, "2010-05-06")], 1),
    ])
    func `of several accounts the best attested is used`(acts: [Act], used: Int) throws {
        let library = try SmallLibrary(acts).library()
        #expect(try library.position(on: "2020-06-30").consent?.index == used)
    }

    @Test(arguments: [
        (Act(.signature, "2000-02-01"), Act(.signature, "2000-03-01"), Conflict.Kind.signatureDate),
        (Act(.ratification, "2010-01-01"), Act(.accession, "2010-01-02"), .consentDate),
        (Act(.ratification, "2010"), Act(.ratification, "2011-01-01"), .consentDate),
        (Act(.entryIntoForce, "2010-01-01"), Act(.entryIntoForce, "2010-01-02"), .entryIntoForceDate),
    ])
    func `days that cannot both be right are a conflict`(one: Act, other: Act, kind: Conflict.Kind) throws {
        #expect(try Self.conflicts(one, other).map(\.kind) == [kind])
        #expect(try Self.conflicts(other, one).map(\.kind) == [kind])
    }

    @Test(arguments: [
        (Act(.ratification, "2010-01-01"), Act(.ratification, "2010-01-01", source: "gazette")),
        (Act(.ratification, "2010"), Act(.ratification, "2010-05-17")),
        (Act(.ratification, "2010-05"), Act(.ratification, "2010-05-17")),
        (Act(.ratification, "2010-05-17"), Act(.bound)),
        (Act(.signature, "2000-02-01"), Act(.ratification, "2010-05-17")),
    ])
    func `accounts of which one is only less precise are none`(one: Act, other: Act) throws {
        #expect(try Self.conflicts(one, other).isEmpty)
        #expect(try Self.conflicts(other, one).isEmpty)
    }

    @Test func `a coarse account does not hide that two fine ones differ`() throws {
        let acts = [
            Act(.ratification, "2010"), Act(.ratification, "2010-05-17"), Act(.ratification, "2010-06-01"),
        ]
        #expect(try SmallLibrary(acts).library().conflicts.map(\.kind) == [.consentDate])
        #expect(try SmallLibrary(acts.reversed()).library().conflicts.map(\.kind) == [.consentDate])
    }

    @Test func `a superseded row decides nothing and is still shown`() throws {
        let acts = [Act(.ratification, "2009-01-01", isSuperseded: true), Act(.ratification, "2010-01-01")]
        let library = try SmallLibrary(acts).library()
        #expect(try library.position(on: "2009-06-01").status == .none)
        #expect(try library.position(on: "2020-01-01").consent?.index == 1)
        #expect(library.conflicts.map(\.kind) == [.consentDate])
        #expect(library.conflicts.first?.accounts.map(\.isUsed) == [false, true])
    }

    @Test func `a superseded row alone leaves the status as without an act`() throws {
        for type in [ActionType.signature, .ratification, .bound, .entryIntoForce] {
            let library = try SmallLibrary([Act(type, "2009-01-01", isSuperseded: true)]).library()
            #expect(try library.position(on: "2015-01-01").status == .none, "\(type)")
            #expect(try library.position(on: "2021-01-01").status == .unknown, "\(type)")
        }
        let ended = [Act(.ratification, "2009-01-01"), Act(.denunciation, "2011-01-01", isSuperseded: true)]
        #expect(try SmallLibrary(ended).library().position(on: "2015-01-01").status == .party)
    }

    @Test func `a stated day that the rule does not give is a conflict and a note`() throws {
        let small = SmallLibrary([Act(.ratification, "2010-01-01"), Act(.entryIntoForce, "2010-03-01")])
        let conflict = try #require(small.library().conflicts.first)
        #expect(conflict.kind == .ruleDifference)
        #expect(conflict.accounts.map(\.value) == ["2010-03-01", "2010-01-31"])
        #expect(conflict.accounts.map(\.isUsed) == [true, false])
        #expect(conflict.accounts.last?.grade == .derived)
        #expect(conflict.accounts.last?.note == "deposit + 30 days, article 9(2); deposit on 2010-01-01")
    }

    @Test(arguments: ["2010-01-31", "2010-01", "2010"])
    func `a stated day that the rule gives is none, however precise`(stated: String) throws {
        #expect(try Self.conflicts(Act(.ratification, "2010-01-01"), Act(.entryIntoForce, stated)).isEmpty)
    }

    @Test func `what another source says of the instrument itself is a conflict`() throws {
        var small = SmallLibrary()
        small.set(
            "alternatives",
            to: """
                [{"field": "entered_into_force", "value": "2003-03-02", "grade": "official", "source": "gazette", "note": "A slip."}]
                """)
        let library = try small.library()
        let conflict = try #require(library.conflicts.first)
        #expect(conflict.kind == .instrumentFact)
        #expect(conflict.participant == nil)
        #expect(conflict.field == "entered_into_force")
        let ours = try #require(conflict.accounts.first)
        #expect(ours.value == library.instruments[conflict.instrument.index].enteredIntoForce?.description)
        #expect(ours.isUsed)
        let other = try #require(conflict.accounts.last)
        #expect(other.value == "2003-03-02")
        #expect(!other.isUsed)
        #expect(other.source.map { library[$0].id } == "gazette")
    }
}
