import Testing
import Treaties

@Suite struct `Mistakes in a log of actions` {
    private static let log = SmallLibrary.conventionLog

    @Test(arguments: [
        Mistake.line(
            "arcada,,ratification,2010-01-01,,,,official,register,,,2020-07-01,", in: log,
            "frameworks/convention.csv:2: error: participant: there is no participant \"arcada\"; did you mean \"arcadia\"?"
        ),
        .line(
            ",,,,,,,,,,,,", in: log,
            "frameworks/convention.csv:2: error: grade: the cell is empty; use one of official, official_copy, secondary, derived, unverified",
            "frameworks/convention.csv:2: error: participant: the cell is empty; it must be given",
            "frameworks/convention.csv:2: error: recorded: the cell is empty; it must be given",
            "frameworks/convention.csv:2: error: source: the cell is empty; it must be given",
            "frameworks/convention.csv:2: error: type: the cell is empty; use one of "
                + ActionType.allCases.map(\.rawValue).joined(separator: ", ")),
        .line(
            "arcadia,,ratificaton,01/02/2010,2010-00,,,oficial,registr,gazete,superceded,2020-07,", in: log,
            "frameworks/convention.csv:2: error: corroborated_by: there is no source \"gazete\"; did you mean \"gazette\"?",
            "frameworks/convention.csv:2: error: date: \"01/02/2010\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "frameworks/convention.csv:2: error: effective: \"2010-00\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "frameworks/convention.csv:2: error: grade: there is no \"oficial\"; did you mean \"official\"?",
            "frameworks/convention.csv:2: error: recorded: \"2020-07\" is not a day of the calendar; write YYYY-MM-DD",
            "frameworks/convention.csv:2: error: source: there is no source \"registr\"; did you mean \"register\"?",
            "frameworks/convention.csv:2: error: standing: there is no \"superceded\"; did you mean \"superseded\"?",
            "frameworks/convention.csv:2: error: type: there is no \"ratificaton\"; did you mean \"ratification\"?"
        ),
        .line(
            "arcadia,,ratification,2010-01-01,,,,official,register,,x,2020-07-01,", in: log,
            "frameworks/convention.csv:2: error: standing: there is no \"x\"; use one of superseded"),
        .line(
            "arcadia,,ratification,2010-01-01,,,,official,register,,superseded,2020-07-01,", in: log,
            "frameworks/convention.csv:2: error: note: a superseded row must say why; write the reason"),
        .line(
            "arcadia,,entry_into_force,,,,,official,register,,,2020-07-01,", in: log,
            "frameworks/convention.csv:2: error: date: the stated day is missing; give it, or write the type bound"
        ),
        Mistake(
            "a log alone",
            "frameworks/treaty.csv: error: the log has no instrument; add frameworks/treaty.json"
        ) { $0.write($0.files[log], to: "frameworks/treaty.csv") },
        Mistake(
            "an instrument in both folders",
            "regional-agreements/convention.json: error: the instrument \"convention\" exists twice; keep it in one of the two folders",
            "regional-agreements/convention.json:10: error: numbers: cets 901 is also the number of convention; check both",
            "regional-agreements/convention.json:12: error: region: a regional agreement has a region; name it",
            "regional-agreements/pact.json:20: error: relations: convention names this instrument as supplemented_by, and nothing answers; add {\"type\": \"supplements\", \"instrument\": \"convention\"}"
        ) { $0.write($0.files[SmallLibrary.convention], to: "regional-agreements/convention.json") },
    ])
    func `in one row`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.line(
            Act(.ratification, "1999").row(of: "arcadia"), in: log,
            "frameworks/convention.csv:2: error: date: arcadia: 1999 lies before the instrument was made on 2000-01-10; check the year, or whether the row belongs to another instrument"
        ),
        // The year of the adoption may be meant.
        .line(Act(.signature, "2000").row(of: "arcadia"), in: log),
        .line(
            Act(.ratification, "2020-07-02").row(of: "arcadia"), in: log,
            "frameworks/convention.csv:2: error: date: arcadia: 2020-07-02 lies after the day of recording; check the year"
        ),
        .line(Act(.ratification, "2020").row(of: "arcadia"), in: log),
        // Entry into force can be known before it comes.
        .line(Act(.entryIntoForce, "2021-07-02").row(of: "arcadia"), in: log),
        Mistake(
            "a leaving that takes effect before its notice",
            "frameworks/convention.csv:3: error: effective: arcadia: 2011-12 lies before the notice of 2012-01-01; a notice takes effect on its day or later"
        ) {
            $0.add(
                [Act(.ratification, "2010-01-01"), Act(.denunciation, "2012-01-01", effective: "2011-12")],
                of: "arcadia")
        },
        Mistake(
            "a signature of an ILO convention",
            "frameworks/convention.csv:2: error: type: arcadia: ILO instruments are not signed; remove the row or correct its type"
        ) {
            $0.set("numbers", to: "[{\"system\": \"ilo\", \"value\": \"C901\"}]")
            $0.add([Act(.signature, "2001-01-01")], of: "arcadia")
        },
        Mistake(
            "an act under a text without force",
            "frameworks/convention.csv:2: error: type: arcadia: a text without binding force has no actions; remove the row or set binding"
        ) {
            $0.set("binding", to: "false")
            $0.add([Act(.ratification, "2001-01-01")], of: "arcadia")
        },
        .line(
            Act(.denunciation, "2012-01-01").row(of: "arcadia"), in: log,
            "frameworks/convention.csv:2: error: type: arcadia: nothing shows a consent before this denunciation; add the consent with its source"
        ),
        Mistake(
            "a leaving before the consent",
            "frameworks/convention.csv:2: error: type: arcadia: nothing shows a consent before this cessation; add the consent with its source"
        ) { $0.add([Act(.cessation, "2012-01-01"), Act(.ratification, "2012-01-02")], of: "arcadia") },
        Mistake(
            "a leaving after a superseded consent",
            "frameworks/convention.csv:3: error: type: arcadia: nothing shows a consent before this denunciation; add the consent with its source"
        ) {
            $0.add(
                [Act(.ratification, "2010-01-01", isSuperseded: true), Act(.denunciation, "2012-01-01")],
                of: "arcadia")
        },
        // A stated entry into force shows a consent.
        Mistake("a leaving after a stated entry into force") {
            $0.add([Act(.entryIntoForce, "2010-01-01"), Act(.denunciation, "2012-01-01")], of: "arcadia")
        },
    ])
    func `what no depositary could have received`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake(
            "an accession after a signature",
            "frameworks/convention.csv:3: warning: type: arcadia: it signed on 2001-01-01, and a signatory ratifies; check whether the act is a ratification; keep it where the source says accession"
        ) { $0.add([Act(.signature, "2001-01-01"), Act(.accession, "2010-01-01")], of: "arcadia") },
        Mistake("an accession before a signature") {
            $0.add([Act(.signature, "2011-01-01"), Act(.accession, "2010-01-01")], of: "borduria")
        },
        Mistake(
            "one act twice",
            "frameworks/convention.csv:3: error: participant: arcadia: the same act from the same source stands in line 2; keep one row"
        ) { $0.add([Act(.ratification, "2010-01-01"), Act(.ratification, "2010-01-01")], of: "arcadia") },
        Mistake("one act from two sources") {
            $0.add(
                [Act(.ratification, "2010-01-01"), Act(.ratification, "2010-01-01", source: "gazette")],
                of: "arcadia")
        },
        Mistake(
            "a stated day that is not the rule's",
            "frameworks/convention.csv:3: note: date: arcadia: the stated 2010-03-01 is not the 2010-01-31 that the rule gives (deposit + 30 days, article 9(2); deposit on 2010-01-01); the stated day is used; check both"
        ) { $0.add([Act(.ratification, "2010-01-01"), Act(.entryIntoForce, "2010-03-01")], of: "arcadia") },
    ])
    func `what is likely wrong, stands twice or is worth knowing`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test func `all mistakes of all files are told at once, errors first`() {
        var small = SmallLibrary()
        small.add(
            [
                Act(.signature, "2001-01-01"), Act(.accession, "2010-01-01"),
                Act(.entryIntoForce, "2015-01-01"),
                Act(.ratification, "1066"),
            ], of: "arcadia")
        small.add("nowhere,alias,Land,,,,gazette", to: "names.csv")
        small.add("club", to: "groups.csv")
        small.set("themes", to: "[]", in: SmallLibrary.pact)
        let (library, findings) = small.load()
        #expect(library == nil)
        #expect(
            findings.map { "\($0.severity) \($0.file):\($0.line ?? 0)" } == [
                "error frameworks/convention.csv:5", "error groups.csv:3", "error names.csv:3",
                "error regional-agreements/pact.json:14", "warning frameworks/convention.csv:3",
                "note frameworks/convention.csv:4",
            ])
    }
}
