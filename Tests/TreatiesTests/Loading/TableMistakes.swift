import Testing
import Treaties

@Suite struct `Mistakes in the tables` {
    @Test func `the small library itself is sound`() {
        #expect(SmallLibrary().load().findings.isEmpty)
        #expect(SmallLibrary().load().library != nil)
    }

    @Test(arguments: [
        Mistake(
            "missing", "library.json: error: the file is missing; is this the folder of a library?"
        ) { $0.write(nil, to: "library.json") },
        Mistake(
            "malformed",
            "library.json:2: error: a comma or } is missing; put a comma between two, and } after the last"
        ) { $0.replace("1,", by: "1", in: "library.json") },
        Mistake(
            "schema",
            "library.json:2: error: schema: this program reads schema 1; write 1, or use the program of that schema"
        ) {
            $0.set("schema", to: "2", in: "library.json")
        },
        Mistake("no schema", "library.json:2: error: schema: the number is missing; it must be given") {
            $0.set("schema", to: "null", in: "library.json")
        },
        Mistake("a schema in words", "library.json:2: error: schema: it is text; a whole number is needed") {
            $0.set("schema", to: "\"1\"", in: "library.json")
        },
        Mistake("title", "library.json:3: error: title: the text is missing; it must be given") {
            $0.set("title", to: "null", in: "library.json")
        },
        Mistake("an empty title", "library.json:3: error: title: the text is missing; it must be given") {
            $0.set("title", to: "\"\"", in: "library.json")
        },
        Mistake(
            "released in part",
            "library.json:4: error: released: \"2021-01\" is not a day of the calendar; write YYYY-MM-DD"
        ) {
            $0.set("released", to: "\"2021-01\"", in: "library.json")
        },
        Mistake("released", "library.json:4: error: released: the text is missing; it must be given") {
            $0.set("released", to: "null", in: "library.json")
        },
        Mistake("licence", "library.json:5: error: license: the text is missing; it must be given") {
            $0.set("license", to: "null", in: "library.json")
        },
        Mistake("disclaimer", "library.json:6: error: disclaimer: it is a number; text is needed") {
            $0.set("disclaimer", to: "1", in: "library.json")
        },
    ])
    func `in the library's own file`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.line(
            "extra,,,https://example.org,,,,,,", in: "sources.csv",
            "sources.csv:4: error: publisher: the cell is empty; it must be given",
            "sources.csv:4: error: title: the cell is empty; it must be given"),
        .line(
            ",Press,News,https://example.org,,,,,,", in: "sources.csv",
            "sources.csv:4: error: id: the cell is empty; it must be given"),
        .line(
            "gazette,Press,News,https://example.org,,,,,,", in: "sources.csv",
            "sources.csv:4: error: id: \"gazette\" stands twice; give each row its own identifier"),
        .line(
            "The Press,Press,News,https://example.org,,,,,,", in: "sources.csv",
            "sources.csv:4: error: id: \"The Press\" is not an identifier; use lower case, digits and single hyphens"
        ),
        .line(
            "press,Press,News,,,,,,,", in: "sources.csv",
            "sources.csv:4: error: address: the source cannot be found; give an address, or a repository and path"
        ),
        .line(
            "press,Press,News,ftp://example.org,,,,,,", in: "sources.csv",
            "sources.csv:4: error: address: \"ftp://example.org\" is not a web address; write http(s)://… without spaces"
        ),
        .line(
            "press,Press,News,https://example.org/a b,,,,,,", in: "sources.csv",
            "sources.csv:4: error: address: \"https://example.org/a b\" is not a web address; write http(s)://… without spaces"
        ),
        .line(
            "press,Press,News,A book,,,,2010-13,about,", in: "sources.csv",
            "sources.csv:4: error: as_of: \"2010-13\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "sources.csv:4: error: as_of_qualifier: there is no \"about\"; use one of or_later, before, undated"
        ),
        .line(
            "press,Press,News,A book,,,,,undatd,", in: "sources.csv",
            "sources.csv:4: error: as_of_qualifier: there is no \"undatd\"; did you mean \"undated\"?"),
        .line(
            "press,Press,News,A book,,,,,,", in: "sources.csv",
            "sources.csv:4: note: id: nothing refers to \"press\"; remove it, or name it where it supports a fact"
        ),
    ])
    func `in the sources`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test func `a source's line is named although a row before it is malformed`() {
        var small = SmallLibrary()
        small.replace("gazette,Official", by: "short\ngazette,Official", in: "sources.csv")
        small.add("gazette,Press,News,A book,,,,,,", to: "sources.csv")
        #expect(small.load().findings.map(\.line) == [3, 5])
    }

    @Test(arguments: [
        Mistake.line(
            "theme,,Labour,", in: "vocabulary.csv",
            "vocabulary.csv:6: error: code: the cell is empty; it must be given",
            "vocabulary.csv:6: error: meaning: the cell is empty; it must be given"),
        .line(
            ",labour,,Forced labour.", in: "vocabulary.csv",
            "vocabulary.csv:6: error: label: the cell is empty; it must be given",
            "vocabulary.csv:6: error: set: the cell is empty; it must be given"),
        .line(
            "theme,trafficking,Traffic,Again.", in: "vocabulary.csv",
            "vocabulary.csv:6: error: code: \"trafficking\" stands twice in its set; keep one"),
    ])
    func `in the vocabulary`(_ mistake: Mistake) {
        mistake.expectFindings()
    }
}
