import Testing
import Treaties

/// Arcadia is a party since 2010-01-31; a denunciation takes effect after twelve months by the Convention's article 10.
@Suite struct Denunciation {
    private static let ratification = Act(.ratification, "2010-01-01")

    private static func library(_ acts: Act..., change: (inout SmallLibrary) -> Void = { _ in }) throws
        -> Library
    {
        var small = SmallLibrary([ratification] + acts)
        change(&small)
        return try small.library()
    }

    private static func withoutRule(_ small: inout SmallLibrary) {
        small.set("denunciation_rule", to: "null")
    }

    @Test func `it takes effect on the day that the source states`() throws {
        let library = try Self.library(Act(.denunciation, "2012-03-01", effective: "2012-09-01"))
        #expect(try library.position(on: "2012-08-31").status == .party)
        let position = try library.position(on: "2012-09-01")
        #expect(position.status == .formerParty)
        #expect(position.ended == "2012-09-01")
        #expect(position.ending?.index == 1)
        #expect(position.decisiveAction == position.ending)
    }

    @Test func `else it takes effect by the instrument's rule`() throws {
        let library = try Self.library(Act(.denunciation, "2012-02-29"))
        #expect(try library.position(on: "2012-02-28").ending == nil)
        #expect(try library.position(on: "2012-02-29").ending?.index == 1)
        #expect(try library.position(on: "2013-02-27").status == .party)
        #expect(try library.position(on: "2013-02-28").status == .formerParty)
        #expect(try library.position(on: "2013-02-28").ended == "2013-02-28")
    }

    @Test func `without either it is unknown for the twelve months of the general rule`() throws {
        let library = try Self.library(Act(.denunciation, "2012-03-01"), change: Self.withoutRule)
        #expect(try library.position(on: "2012-02-29").status == .party)
        #expect(try library.position(on: "2012-03-01").status == .unknown)
        #expect(try library.position(on: "2013-02-28").status == .unknown)
        #expect(try library.position(on: "2013-03-01").status == .formerParty)
        #expect(try library.position(on: "2013-03-01").ended == nil)
    }

    @Test func `a day stated in part leaves open only what it leaves open`() throws {
        let library = try Self.library(Act(.denunciation, "2012-03-01", effective: "2012-09"))
        #expect(try library.position(on: "2012-08-31").status == .party)
        #expect(try library.position(on: "2012-09-15").status == .unknown)
        #expect(try library.position(on: "2012-09-30").status == .formerParty)
        #expect(try library.position(on: "2012-09-30").ended == "2012-09")
    }

    @Test func `a cessation takes effect on its day`() throws {
        let library = try Self.library(Act(.cessation, "2012-03-01"), change: Self.withoutRule)
        #expect(try library.position(on: "2012-02-29").status == .party)
        #expect(try library.position(on: "2012-03-01").status == .formerParty)
    }

    @Test func `who left and came back is a party again`() throws {
        let library = try Self.library(
            Act(.denunciation, "2012-03-01"), Act(.accession, "2015-06-01"), Act(.denunciation, "2018-01-01"))
        let expected: [(CalendarDay, Status)] = [
            ("2013-02-28", .party), ("2013-03-01", .formerParty), ("2015-05-31", .formerParty),
            ("2015-06-01", .contracting), ("2015-06-30", .contracting), ("2015-07-01", .party),
            ("2018-12-31", .party), ("2019-01-01", .formerParty),
        ]
        for (day, status) in expected {
            #expect(try library.position(on: day).status == status, "\(day)")
        }
        #expect(try library.position(on: "2014-01-01").consent?.index == 0)
        #expect(try library.position(on: "2016-01-01").consent?.index == 2)
        #expect(try library.position(on: "2016-01-01").ending == nil)
        #expect(library.conflicts.isEmpty)
    }

    @Test func `two accounts of one leaving end it once`() throws {
        let library = try Self.library(
            Act(.denunciation, "2012-03-01", grade: .secondary), Act(.denunciation, "2012-03-15"))
        #expect(try library.position(on: "2013-03-14").status == .party)
        #expect(try library.position(on: "2013-03-15").status == .formerParty)
        #expect(try library.position(on: "2020-01-01").ended == "2013-03-15")
        #expect(library.conflicts.map(\.kind) == [.endingDate])
    }

    @Test func `an undated consent was given before it was withdrawn`() throws {
        let library = try SmallLibrary([Act(.bound), Act(.denunciation, "2012-03-01")]).library()
        #expect(try library.position(on: "2012-02-29").status == .unknown)
        #expect(try library.position(on: "2012-03-01").status == .party)
        #expect(try library.position(on: "2013-02-28").status == .party)
        #expect(try library.position(on: "2013-03-01").status == .formerParty)
        #expect(try library.position(on: "2019-01-01").status == .formerParty)
    }
}
