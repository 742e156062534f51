import Testing
import Treaties

@Suite struct `Mistakes in a CSV file` {
    private static let names = "names.csv"
    private static let header = "participant,kind,value,from,until,note,source"

    @Test(arguments: [
        Mistake.line(
            "arcadia,alias,The \"Old\" Land,,,,gazette", in: names,
            "names.csv:3: error: a quote stands inside an unquoted cell; put the whole cell in quotes and double the inner ones"
        ),
        .line(
            "arcadia,alias,\"The Land\" of Old,,,,gazette", in: names,
            "names.csv:3: error: text follows a closing quote; end the cell with a comma or a line feed"),
        .line(
            "arcadia,alias,\"The Land,,,,gazette", in: names,
            "names.csv:3: error: a quoted cell is not closed; close it with a quote on the same line"),
        .line(
            "arcadia,alias,The Land,,,,gazette\r", in: names,
            "names.csv:3: error: a carriage return stands in the line; end lines with a line feed alone"),
        .line(
            "arcadia,alias,The Land,,,,\"gazette\"\r", in: names,
            "names.csv:3: error: a carriage return stands in the line; end lines with a line feed alone"),
        .line(
            "arcadia,alias,The\tLand,,,,gazette", in: names,
            "names.csv:3: error: the cell holds a control character; remove it; a tab is one too"),
        .line(
            "arcadia,alias,\"The\u{7f}Land\",,,,gazette", in: names,
            "names.csv:3: error: the cell holds a control character; remove it; a tab is one too"),
        .line("arcadia,alias,The Land", in: names, "names.csv:3: error: the row has 3 cells; it needs 7"),
        .line(
            "arcadia,alias,The Land,,,,gazette,,", in: names,
            "names.csv:3: error: the row has 9 cells; it needs 7"),
        .line("", in: names, "names.csv:3: error: the row has 1 cell; it needs 7"),
    ])
    func `a malformed row is named by its line`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake(
            "empty",
            "names.csv: error: the file is empty; it must begin with participant,kind,value,from,until,note,source"
        ) { $0.write("", to: names) },
        Mistake(
            "missing", "names.csv: error: the file is missing; add it, with a header at least"
        ) { $0.write(nil, to: names) },
        Mistake(
            "another header",
            "names.csv:1: error: the header is not the expected one; it must read participant,kind,value,from,until,note,source"
        ) { $0.replace("from,until", by: "until,from", in: names) },
        Mistake(
            "a byte order mark",
            "names.csv:1: error: the file begins with a byte order mark; save it as UTF-8 without one"
        ) { $0.replace(header, by: "\u{feff}" + header, in: names) },
        Mistake(
            "lines that end with carriage returns",
            "names.csv:1: error: a carriage return stands in the line; end lines with a line feed alone"
        ) { $0.replace("\n", by: "\r\n", in: names) },
    ])
    func `a file as a whole can be wrong`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test func `bytes that are no UTF-8 are named by their line, and the next line is read`() throws {
        var contents = SmallLibrary().files.mapValues { Array($0.utf8) }
        contents["names.csv"] =
            Array("\(Self.header)\narcadia,alias,Arcady,,,,gazette\narcadia,alias,".utf8)
            + [0xc3, 0x28] + Array(",,,,gazette\nnowhere,alias,Land,,,,gazette\n".utf8)
        let findings = Library.load(LibraryFiles(contents: contents)).findings
        #expect(
            findings.map(\.description) == [
                "names.csv:3: error: the cell is not valid UTF-8; save the file as UTF-8",
                "names.csv:4: error: participant: there is no participant \"nowhere\"; add the participant first",
            ])
    }

    @Test func `after each malformed row the next one is read`() {
        var small = SmallLibrary()
        for row in [
            "a\"b,", "\"a\"b,", "\"open,", "cr\r", "tab\t,", "short", "nowhere,alias,Land,,,,gazette",
        ] {
            small.add(row, to: Self.names)
        }
        let findings = small.load().findings
        #expect(findings.map(\.line) == [3, 4, 5, 6, 7, 8, 9])
        #expect(findings.allSatisfy { $0.file == Self.names && $0.severity == .error })
    }

    @Test func `quoted cells hold commas and quotes, and the last line needs no line feed`() throws {
        var small = SmallLibrary()
        small.write(
            Self.header
                + "\narcadia,alias,Arcady,,,,gazette\narcadia,alias,\"The \"\"Good\"\", Old Land\",,,\"\",gazette",
            to: Self.names)
        let names = try small.library().participants.first { $0.id == "arcadia" }?.names
        #expect(names?.map(\.value) == ["Arcady", "The \"Good\", Old Land"])
        #expect(names?.last?.note == nil)
    }
}
