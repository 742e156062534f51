import Testing
import Treaties

@Suite struct `Mistakes in the collections` {
    @Test func `of which there are none load without a finding`() {
        #expect(SmallLibrary.withCollections.load().findings.isEmpty)
    }

    @Test func `are counted from where they stand, and each says what would be right`() {
        var small = SmallLibrary.withCollections
        small.add(
            "convention-9,convntion,art. 9,,,prosecutoin,must,,pact-3,traficking,oficial,,regster,",
            to: SmallLibrary.obligations)
        #expect(
            small.load().findings.map(\.description) == [
                "collections/obligations.csv:5: error: article: \"art. 9\" has not the right form; it should look like 6(3), or 3-14 for a range",
                "collections/obligations.csv:5: error: further_sources: there is no source \"regster\"; did you mean \"register\"?",
                "collections/obligations.csv:5: error: grade: there is no \"oficial\"; did you mean \"official\"?",
                "collections/obligations.csv:5: error: instrument: there is no instrument \"convntion\"; did you mean \"convention\"?",
                "collections/obligations.csv:5: error: pillar: there is no \"prosecutoin\"; did you mean \"prosecution\"?",
                "collections/obligations.csv:5: error: related: there is no obligation \"pact-3\"; did you mean \"pact-2\"?",
                "collections/obligations.csv:5: error: strength: there is no \"must\"; use one of "
                    + Obligation.Strength.allCases.map(\.rawValue).joined(separator: ", "),
                "collections/obligations.csv:5: error: themes: there is no theme \"traficking\"; did you mean \"trafficking\"?",
            ])
    }

    @Test(arguments: [
        Slip(
            "two records with one identifier",
            "pact-2,pact,3,Twice,Twice.,prosecution,shall,,,,unverified,,,",
            in: SmallLibrary.obligations,
            "collections/obligations.csv:5: error: id: \"pact-2\" stands twice; give each row its own identifier"
        ),
        Slip(
            "a fact without a source", "pact-3,pact,3,Crime,Punish it.,prosecution,shall,,,,secondary,,,",
            in: SmallLibrary.obligations,
            "collections/obligations.csv:5: error: source: the source is missing; name it, or grade the row unverified"
        ),
        Slip(
            "a law with numbers that cannot be",
            "arcadia-act-2012,arcadia,Act,,2012,2011,12/2013,,,perhaps,,,,20,5,-3,,,,,,,official,gazette,,",
            in: SmallLibrary.legislation,
            "collections/legislation.csv:3: error: act: there is no \"perhaps\"; use one of yes, no, partly",
            "collections/legislation.csv:3: error: aggravated_max_years: \"-3\" is not a number from 0 to 100; write digits alone, or leave the cell empty",
            "collections/legislation.csv:3: error: amended: \"12/2013\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD, separated by ;",
            "collections/legislation.csv:3: error: in_force: 2011 lies before 2012 in \"enacted\"; check both dates",
            "collections/legislation.csv:3: error: penalty_max_years: the most is less than the least; check both numbers",
            "collections/legislation.csv:3: error: themes: the cell is empty; name one theme at least"),
        Slip(
            "a court whose states are said twice",
            "high-court,High Court,,regional_court,,,,All.,,convention:4,none,convention,,trafficking,,official,register,,",
            in: SmallLibrary.courts,
            "collections/courts.csv:5: error: states_of: nothing is derived from it; name instruments for the basis parties, groups for members, and nothing for others"
        ),
        Slip(
            "a case of an article that nobody wrote down, and without a decision",
            "y-v-arcadia,north-court,Y v. Arcadia,1/05,arcadia,,convention:7;convention:6,,Held.,,trafficking,,official,register,,",
            in: SmallLibrary.cases,
            "collections/cases.csv:3: error: articles: no obligation is known at convention:7; add it to collections/obligations.csv, or explain in note",
            "collections/cases.csv:3: error: id: \"y-v-arcadia\" has no decision; add one to collections/decisions.csv"
        ),
        Slip(
            "an identifier that does not follow from day and number",
            "x-v-arcadia,decision,2009-01-07,,ECLI:CE:ECHR:2009:0107JUD002596504,,inadmissible,official,register,",
            in: SmallLibrary.decisions,
            "collections/decisions.csv:3: error: ecli: \"ECLI:CE:ECHR:2009:0107JUD002596504\" does not fit the day and the first number of the case; these give ECLI:CE:ECHR:2009:0107DEC002596504"
        ),
        Slip(
            "an identifier of no form", "x-v-arcadia,decision,2009-01-07,,ECLI:ECHR,,,official,register,",
            in: SmallLibrary.decisions,
            "collections/decisions.csv:3: error: ecli: \"ECLI:ECHR\" is not an ECLI; write it like ECLI:CE:ECHR:2010:0107JUD002596504"
        ),
        Slip(
            "evidence for nothing", "cases,x-v-arcada,holding,unverified,,", in: SmallLibrary.evidence,
            "collections/evidence.csv:4: error: record: there is no \"x-v-arcada\" in collections/cases.csv; name a record of that file, or remove the row"
        ),
        Slip(
            "evidence for a field that says nothing", "cases,x-v-arcadia,accused;helding,unverified,,",
            in: SmallLibrary.evidence,
            "collections/evidence.csv:4: error: fields: x-v-arcadia says nothing in \"accused\"; leave the field out here",
            "collections/evidence.csv:4: error: fields: there is no field \"helding\"; did you mean \"holding\"?"
        ),
    ])
    fileprivate func are(slip: Slip) {
        var small = SmallLibrary.withCollections
        small.add(slip.line, to: slip.file)
        let (library, findings) = small.load()
        #expect(findings.map(\.description) == slip.findings)
        #expect(library == nil)
    }

    @Test func `that are no errors are told: a record that leads nowhere`() throws {
        var small = SmallLibrary.withCollections
        small.write(
            """
            id,title,what,why,finding,articles,regions,practices,themes,grade,source,further_sources,note
            poverty,Poverty,It is there.,,,,,,trafficking,official,register,,

            """, to: "collections/challenges.csv")
        let (library, findings) = small.load()
        #expect(library != nil)
        #expect(
            findings.map(\.description) == [
                "collections/challenges.csv: note: id: \"poverty\" is linked to no other record; name an instrument, a country or whatever it belongs to"
            ])
    }
}

/// A line too much in a file, and what the check says of it.
private struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let line: String
    let file: String
    let findings: [String]

    init(_ description: String, _ line: String, in file: String, _ findings: String...) {
        testDescription = description
        self.line = line
        self.file = file
        self.findings = findings
    }
}
