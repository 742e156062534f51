import Testing
import Treaties

@Suite struct `The log of changes` {
    private static let header = "number,release,kind,collection,record,fields,note\n"

    /// The small library, after one more change.
    private func changed(_ small: SmallLibrary, by line: String, in file: String) -> SmallLibrary {
        var small = small
        small.add(line, to: file)
        return small
    }

    /// Writes the log of `new` as a release.
    private func release(_ new: SmallLibrary, after old: SmallLibrary, on day: CalendarDay) -> SmallLibrary {
        let (before, after) = (old.libraryFiles, new.libraryFiles)
        let differences = LibraryComparison(from: before, to: after).differences
        let bytes = Changelog.bytes(from: before, to: after, differences, release: day)
        var written = new
        written.write(String(decoding: bytes, as: UTF8.self), to: Changelog.file)
        return written
    }

    private let law =
        "arcadia-act-2020,arcadia,Second Act,,2020,,,,,yes,,,,,,,,,,,trafficking,,official,gazette,,"

    @Test func `goes on from release to release, and leaves what is written`() throws {
        let first = SmallLibrary.withCollections
        let second = release(
            changed(first, by: "theme,labour,Labour,Work.", in: "vocabulary.csv"), after: first,
            on: "2020-12-01")
        let third = release(
            changed(second, by: law, in: SmallLibrary.legislation), after: second, on: "2021-01-01")
        let rows = "1,2020-12-01,added,vocabulary,theme:labour,,\n"
        #expect(second.files[Changelog.file] == Self.header + rows)
        #expect(
            third.files[Changelog.file] == Self.header + rows
                + "2,2021-01-01,added,legislation,arcadia-act-2020,,\n")
        #expect(third.load().findings.isEmpty)
        let changes = try third.library().changes
        #expect(changes.map(\.number) == [1, 2])
        #expect(changes[1].participants == [Reference(try #require(try third.library().place("arcadia")))])
    }

    @Test func `written again for the same release is the same, notes included`() {
        let first = SmallLibrary.withCollections
        var second = release(
            changed(first, by: "theme,labour,Labour,Work.", in: "vocabulary.csv"), after: first,
            on: "2021-01-01")
        second.replace("labour,,\n", by: "labour,,\"Asked for, often.\"\n", in: Changelog.file)
        let again = release(second, after: first, on: "2021-01-01")
        #expect(again.files[Changelog.file] == second.files[Changelog.file])
        let more = release(
            changed(second, by: law, in: SmallLibrary.legislation), after: first, on: "2021-01-01")
        #expect(
            more.files[Changelog.file] == Self.header
                + "1,2021-01-01,added,vocabulary,theme:labour,,\"Asked for, often.\"\n"
                + "2,2021-01-01,added,legislation,arcadia-act-2020,,\n")
    }

    @Test func `knows the instruments and countries of a record, also of one that is gone`() throws {
        var small = SmallLibrary.withCollections
        small.write(
            Self.header + """
                1,2020-01-01,added,obligations,convention-4,,
                2,2020-01-01,added,cases,x-v-arcadia,,
                3,2020-01-01,removed,actions,pact:borduria:bound:,,
                4,2020-01-01,corrected,memberships,league:syldavia:observer:1995-01-01,until,

                """, to: Changelog.file)
        let library = try small.library()
        #expect(small.load().findings.isEmpty)
        #expect(
            library.changes.map { $0.instruments.map { library[$0].id } }
                == [["convention"], ["convention"], ["pact"], []])
        #expect(
            library.changes.map { $0.participants.map { library[$0].id } }
                == [[], ["arcadia"], ["borduria"], ["syldavia"]])
        #expect(library.changes.map { $0.subject == nil } == [false, false, true, false])
    }

    @Test(arguments: [
        Row(
            "a number that does not rise", "1,2020-01-02,added,sources,register,,",
            "error: number: 1 follows 1; numbers rise from row to row, for clients go on from the last that they saw"
        ),
        Row(
            "a release before the one before", "2,2020-01-01,added,sources,register,,",
            "error: release: 2020-01-01 follows 2020-01-02; releases stand in the order of their days"),
        Row(
            "a release to come", "2,2021-01-02,added,sources,register,,",
            "warning: release: 2021-01-02 is later than the library, 2021-01-01; set \"released\" in library.json"
        ),
        Row(
            "a correction of nothing", "2,2020-01-02,corrected,sources,register,,",
            "error: fields: nothing says what was corrected; name the fields"),
        Row(
            "a kind that is none", "2,2020-01-02,addded,sources,register,,",
            "error: kind: there is no \"addded\"; did you mean \"added\"?"),
        Row(
            "a record that is not there", "2,2020-01-02,added,sources,gazete,,",
            "warning: record: there is no \"gazete\" among the sources; write the log anew with `depositary changes`"
        ),
        Row(
            "a removed record that is there", "2,2020-01-02,removed,sources,gazette,,",
            "warning: record: \"gazette\" was removed, and is among the sources; write the log anew with `depositary changes`"
        ),
    ])
    func `is checked for`(row: Row) {
        var small = SmallLibrary()
        small.write(
            Self.header + "1,2020-01-02,added,instruments,pact,,\n" + row.line + "\n", to: Changelog.file)
        #expect(small.load().findings.map(\.description) == ["changes.csv:3: " + row.finding])
    }

    @Test func `what was removed and added again, or named before it was removed, is in order`() {
        var small = SmallLibrary()
        small.write(
            Self.header + """
                1,2020-01-01,added,sources,bulletin,,
                2,2020-01-01,removed,sources,gazette,,
                3,2020-01-02,removed,sources,bulletin,,
                4,2020-01-02,added,sources,gazette,,

                """, to: Changelog.file)
        #expect(small.load().findings.isEmpty)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription, line, finding: String

        init(_ description: String, _ line: String, _ finding: String) {
            testDescription = description
            self.line = line
            self.finding = finding
        }
    }
}

extension Library {
    fileprivate func place(_ id: String) -> Int? { participants.firstIndex { $0.id == id } }
}
