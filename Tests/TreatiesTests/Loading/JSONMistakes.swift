import Testing

@testable import Treaties

@Suite struct `Mistakes in a JSON file` {
    private static let convention = SmallLibrary.convention
    private static let pact = SmallLibrary.pact

    @Test(arguments: [
        Mistake(
            "an unknown field",
            "regional-agreements/pact.json: error: short_title: the field is missing; write it with null where it is unknown",
            "regional-agreements/pact.json:4: error: short_titel: there is no such field; did you mean \"short_title\"?"
        ) { $0.replace("\"short_title\"", by: "\"short_titel\"", in: pact) },
        Mistake(
            "an unknown field within a field",
            "regional-agreements/pact.json:15: error: adopted.place: the field is missing; write it with null where it is unknown",
            "regional-agreements/pact.json:15: error: adopted.plaza: there is no such field; did you mean \"place\"?"
        ) { $0.replace("\"place\"", by: "\"plaza\"", in: pact) },
        Mistake(
            "a field that stands twice",
            "regional-agreements/pact.json:4: error: title: the field stands twice; keep one"
        ) {
            $0.replace(
                "  \"short_title\"", by: "  \"title\": \"Pact of the North\", \"short_title\"", in: pact)
        },
        Mistake(
            "a field that is missing",
            "regional-agreements/pact.json: error: coverage: the field is missing; write it with null where it is unknown"
        ) {
            $0.replace(
                "  \"coverage\": {\"parties\": \"partial\", \"signatures\": \"none\", \"as_of\": null, \"note\": null},\n",
                by: "", in: pact)
        },
    ])
    func `fields are those of the schema, each once`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    /// Each required field in turn: its absence is told once, and by nothing else than its absence.
    /// But for the relations, whose absence the other side notices as well.
    @Test(arguments: LibraryLoader.instrumentFields.filter { $0 != "relations" })
    func `a missing field is told once`(field: String) {
        var small = SmallLibrary()
        let text = small.files[Self.convention] ?? ""
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("  \"\(field)\": ") }
        small.write(lines.joined(separator: "\n").replacing(",\n}", with: "\n}"), to: Self.convention)
        let told = small.load().findings.filter { $0.field == field && $0.file == Self.convention }
        #expect(told.first?.problem == "the field is missing")
        #expect(told.filter { $0.line == nil }.count == 1)
    }

    @Test(arguments: [
        (
            "{\n  \"id\": \"pact\"\n  \"title\": null\n}", 2,
            "a comma or } is missing; put a comma between two, and } after the last"
        ),
        (
            "{\n  \"id\": [1 2]\n}", 2,
            "a comma or ] is missing; put a comma between two, and ] after the last"
        ),
        ("{\n  \"id\": \"pact\",\n}", 2, "a comma stands before }; remove it"),
        ("{\n  \"id\": [1,\n]}", 2, "a comma stands before ]; remove it"),
        (
            "{\n  \"id\": pact\n}", 2,
            "a value is missing; write null, true, false, a number, \"text\", a list or an object"
        ),
        (
            "{\n  \"id\": \n}", 3,
            "a value is missing; write null, true, false, a number, \"text\", a list or an object"
        ),
        ("{\n  \"id\": \"pact\"\n", 3, "the text ends too early; close what is open with }"),
        ("{\n  \"id\":", 2, "the text ends too early; close what is open"),
        ("", 1, "the text ends too early; close what is open"),
        ("{\n\n  'id': 1}", 3, "the name of a field is missing; write it in double quotes"),
        ("{\n  \"id\" 1}", 2, "\"id\" has no colon; write a colon after the name"),
        ("{\n  \"id\": \"pa\nct\"}", 2, "a text is not closed; close it with a quote on the same line"),
        ("{\n  \"id\": \"pact", 2, "a text is not closed; close it with a quote on the same line"),
        (
            "{\n  \"id\": \"pa\tct\"}", 2,
            "a text holds a control character; remove it, or write it as an escape"
        ),
        ("{\n  \"id\": \"pa\\ct\"}", 2, "an escape is malformed; write \\\\ for a backslash itself"),
        ("{\n  \"id\": \"\\ud800\"}", 2, "an escape is malformed; write \\\\ for a backslash itself"),
        ("{\n  \"id\": \"\\ud800\\u0041\"}", 2, "an escape is malformed; write \\\\ for a backslash itself"),
        ("{\n  \"id\": \"\\u00g0\"}", 2, "an escape is malformed; write \\\\ for a backslash itself"),
        ("{\n  \"id\": \"\\u00", 2, "an escape is malformed; write \\\\ for a backslash itself"),
        ("{\n  \"id\": 007}", 2, "a number is malformed; write its digits, without leading zeros"),
        ("{\n  \"id\": -}", 2, "a number is malformed; write its digits, without leading zeros"),
        ("{\n  \"id\": 1.}", 2, "a number is malformed; write its digits, without leading zeros"),
        ("{\n  \"id\": 1e+}", 2, "a number is malformed; write its digits, without leading zeros"),
        ("{}\n\n{}", 3, "something follows the end; remove it"),
        (
            "\u{feff}{}", 1,
            "a value is missing; write null, true, false, a number, \"text\", a list or an object"
        ),
        (String(repeating: "[", count: 100_000), 1, "the values are nested too deeply; flatten them"),
    ])
    func `malformed JSON is named with its line and what would mend it`(text: String, line: Int, told: String)
    {
        var small = SmallLibrary()
        small.write(text, to: Self.pact)
        #expect(
            small.load().findings.map(\.description) == [
                "regional-agreements/pact.json:\(line): error: \(told)"
            ])
    }

    @Test func `no prefix of a sound file is sound, and none stops the check`() throws {
        let text = Array(SmallLibrary.soundFiles[Self.pact, default: ""].utf8)
        let end = try #require(text.lastIndex(of: UInt8(ascii: "}")))
        for length in 0...end {
            var parser = JSONParser(bytes: Array(text[..<length]))
            #expect(throws: JSONParser.Failure.self) { try parser.parse() }
        }
    }

    @Test func `escapes stand for their characters`() throws {
        var small = SmallLibrary()
        small.set("summary", to: #""It says \"\\\/\u00e9\ud83d\ude00\n\t\r\b\f\".""#)
        let summary = try small.library().instruments.first { $0.id == "convention" }?.summary
        #expect(summary == "It says \"\\/\u{e9}\u{1f600}\n\t\r\u{08}\u{0c}\".")
    }

    @Test(arguments: ["[]", "1", "null", "\"convention\""])
    func `a file that is no object is named`(text: String) {
        var small = SmallLibrary()
        small.write(text, to: Self.pact)
        #expect(
            small.load().findings.map(\.description) == [
                "regional-agreements/pact.json:1: error: the file is not a JSON object; begin it with {"
            ])
    }

    @Test func `a text that is no UTF-8 is named`() {
        var contents = SmallLibrary().files.mapValues { Array($0.utf8) }
        contents[Self.pact] = Array("{\n\"id\": \"".utf8) + [0xe9] + Array("\"}".utf8)
        #expect(
            Library.load(LibraryFiles(contents: contents)).findings.map(\.description) == [
                "regional-agreements/pact.json:2: error: a text is not valid UTF-8; save the file as UTF-8"
            ])
    }

    @Test func `a mistake in the second element of a list is named by that element's line`() {
        var small = SmallLibrary()
        small.set(
            "evidence",
            to: """
                [
                    {
                      "fields": ["title"],
                      "grade": "official",
                      "source": "register",
                      "note": "It says \\"source\\": and } too."
                    },
                    {
                      "fields": ["adopted"],
                      "grade": "official",
                      "source": "registry of none",
                      "note": null
                    }
                  ]
                """, in: Self.pact)
        #expect(
            small.load().findings.map(\.description) == [
                "regional-agreements/pact.json:36: error: evidence.source: there is no source \"registry of none\"; add the source first"
            ])
    }

    @Test func `a mistake in a list of objects names the first line of one that lacks a field`() {
        var small = SmallLibrary()
        small.set(
            "numbers",
            to: "[\n    {\"system\": \"cets\", \"value\": \"901\"},\n    {\"system\": \"other\"}\n  ]")
        #expect(
            small.load().findings.map(\.description) == [
                "frameworks/convention.json:12: error: numbers.value: the field is missing; write it with null where it is unknown",
                "frameworks/convention.json:12: error: numbers.value: \"\" is not a number of other; it should look like any text",
            ])
    }
}
