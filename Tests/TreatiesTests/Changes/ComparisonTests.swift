import Testing
import Treaties

@Suite struct `Comparison of two states of a library` {
    /// What a change to the small library with collections is found to be.
    private func differences(_ change: (inout SmallLibrary) -> Void) -> [String] {
        var (old, new) = (SmallLibrary.withCollections, SmallLibrary.withCollections)
        old.add(Act(.ratification, "2003-01-01").row(of: "arcadia"), to: SmallLibrary.conventionLog)
        new.add(Act(.ratification, "2003-01-01").row(of: "arcadia"), to: SmallLibrary.conventionLog)
        change(&new)
        return LibraryComparison(from: old.libraryFiles, to: new.libraryFiles).differences
            .map(\.description)
    }

    @Test func `of a library with itself finds nothing`() {
        #expect(differences { _ in } == [])
    }

    @Test func `sees neither rows that moved nor another layout`() {
        #expect(
            differences { small in
                for file in ["participants.csv", "memberships.csv", SmallLibrary.obligations] {
                    let lines = (small.files[file] ?? "").split(separator: "\n").map(String.init)
                    small.write(
                        ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n", to: file)
                }
                small.replace(
                    "\"numbers\": [{\"system\": \"cets\", \"value\": \"901\"}]",
                    by: "\"numbers\": [ { \"value\": \"901\",\n \"system\": \"cets\" } ]",
                    in: SmallLibrary.convention)
            } == [])
    }

    @Test(arguments: [
        Finding(
            "an act", "added actions convention:borduria:accession:2005-05"
        ) { $0.add(Act(.accession, "2005-05").row(of: "borduria"), to: SmallLibrary.conventionLog) },
        Finding(
            "an act that is superseded",
            "corrected actions convention:arcadia:ratification:2003-01-01: note, standing"
        ) {
            $0.replace(
                ",,2020-07-01,\n", by: ",superseded,2020-07-01,A slip.\n", in: SmallLibrary.conventionLog)
        },
        Finding(
            "an act whose date is changed in place, which has another name",
            "removed actions convention:arcadia:ratification:2003-01-01",
            "added actions convention:arcadia:ratification:2003-01-02"
        ) { $0.replace("2003-01-01", by: "2003-01-02", in: SmallLibrary.conventionLog) },
        Finding("a field of an instrument", "corrected instruments convention: summary") {
            $0.set("summary", to: "\"It settles much.\"")
        },
        Finding("a nested field of an instrument", "corrected instruments convention: adopted") {
            $0.replace("2000-01-10", by: "2000-01-11", in: SmallLibrary.convention)
        },
        Finding("a name", "corrected countries arcadia: names") {
            $0.add("arcadia,alias,Arcadie,,,,gazette", to: "names.csv")
        },
        Finding("a participant", "corrected countries syldavia: formal_name") {
            $0.replace("Syldavia,,XS", by: "Syldavia,Kingdom of Syldavia,XS", in: "participants.csv")
        },
        Finding("a membership that ends", "corrected memberships league:arcadia:member:1995-01-01: until") {
            $0.replace(
                "arcadia,member,1995-01-01,,", by: "arcadia,member,1995-01-01,2020-01-01,",
                in: "memberships.csv")
        },
        Finding("a group", "corrected groups league: seat") {
            $0.replace("1995,,,official", by: "1995,Arcadia,,official", in: "groups.csv")
        },
        Finding("a source", "added sources bulletin") {
            $0.add("bulletin,Ministry,Bulletin,https://example.org/b,,,,2019,,", to: "sources.csv")
        },
        Finding("a term", "added vocabulary theme:labour") {
            $0.add("theme,labour,Labour,Work.", to: "vocabulary.csv")
        },
        Finding("a record of a collection", "removed obligations pact-2") {
            $0.replace(
                "pact-2,pact,2,Crime,Punish it.,prosecution,shall,,,,unverified,,,\n", by: "",
                in: SmallLibrary.obligations)
        },
        Finding("a law", "corrected legislation arcadia-act-2011: note, penalty_max_years") {
            $0.replace(",3,15,,yes", by: ",3,20,,yes", in: SmallLibrary.legislation)
            $0.replace("gazette,,\n", by: "gazette,,Raised.\n", in: SmallLibrary.legislation)
        },
        Finding("a decision of a case", "corrected cases x-v-arcadia: decisions") {
            $0.replace("2010-05-10", by: "2010-05-11", in: SmallLibrary.decisions)
        },
        Finding("who accepted a court", "corrected courts sworn-court: acceptances") {
            $0.replace("2001-05", by: "2001-06", in: "collections/court-acceptances.csv")
        },
        Finding("the evidence of one field", "corrected cases x-v-arcadia: field_evidence") {
            $0.replace(
                "cases,x-v-arcadia,holding,secondary", by: "cases,x-v-arcadia,holding,official",
                in: SmallLibrary.evidence)
        },
    ])
    func `finds`(finding: Finding) {
        #expect(differences(finding.change).sorted() == finding.differences.sorted())
    }

    @Test func `finds an instrument that is gone, with its log`() {
        var (old, new) = (SmallLibrary(), SmallLibrary())
        old.add(Act(.bound).row(of: "arcadia"), to: SmallLibrary.pactLog)
        for file in [SmallLibrary.pact, SmallLibrary.pactLog] { new.write(nil, to: file) }
        let found = LibraryComparison(from: old.libraryFiles, to: new.libraryFiles).differences
        #expect(
            found.map(\.description) == [
                "removed instruments pact", "removed actions pact:arcadia:bound:",
            ])
    }

    @Test func `a field that the older library did not know is the same as an empty one`() {
        var old = SmallLibrary()
        old.replace("  \"ilo_class\": null,\n", by: "", in: SmallLibrary.convention)
        let new = SmallLibrary()
        #expect(LibraryComparison(from: old.libraryFiles, to: new.libraryFiles).differences.isEmpty)
    }

    @Test func `what cannot be read is told with its line`() {
        var broken = SmallLibrary()
        broken.add("x,\"y", to: "sources.csv")
        let comparison = LibraryComparison(from: SmallLibrary().libraryFiles, to: broken.libraryFiles)
        #expect(comparison.findings.map { "\($0.file):\($0.line ?? 0)" } == ["sources.csv:4"])
    }

    struct Finding: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let differences: [String]
        let change: @Sendable (inout SmallLibrary) -> Void

        init(
            _ description: String, _ differences: String...,
            change: @escaping @Sendable (inout SmallLibrary) -> Void
        ) {
            testDescription = description
            self.differences = differences
            self.change = change
        }
    }
}
