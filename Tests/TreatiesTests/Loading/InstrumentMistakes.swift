import Testing
import Treaties

@Suite struct `Mistakes about an instrument` {
    private static let convention = SmallLibrary.convention
    private static let pact = SmallLibrary.pact

    @Test(arguments: [
        Mistake.field(
            "id", "\"treaty\"",
            "frameworks/convention.json:2: error: id: it differs from the file's name; write \"convention\""),
        .field(
            "title", "\"\"",
            "frameworks/convention.json:3: error: title: the text is missing; it must be given"),
        .field(
            "short_title", "null",
            "frameworks/convention.json:4: error: short_title: the text is missing; it must be given"),
        .field(
            "other_titles", "\"Other\"",
            "frameworks/convention.json:5: error: other_titles: it is not a list; write a list of texts"),
        .field(
            "other_titles", "[1]",
            "frameworks/convention.json:5: error: other_titles: it is a number; text is needed"),
        .field(
            "kind", "\"convension\"",
            "frameworks/convention.json:6: error: kind: there is no \"convension\"; did you mean \"convention\"?"
        ),
        .field(
            "kind", "null",
            "frameworks/convention.json:6: error: kind: the code is missing; use one of convention, protocol, covenant, agreement, charter, statute, treaty, directive, declaration, recommendation, plan_of_action"
        ),
        .field("kind", "7", "frameworks/convention.json:6: error: kind: it is a number; text is needed"),
        .field(
            "binding", "\"yes\"",
            "frameworks/convention.json:7: error: binding: it is text; true or false is needed"),
        .field(
            "binding", "null",
            "frameworks/convention.json:7: error: binding: it is null; true or false is needed"),
        .field(
            "organization", "null",
            "frameworks/convention.json:8: error: organization: the text is missing; it must be given"),
        .field(
            "organization", "\"onion\"",
            "frameworks/convention.json:8: error: organization: there is no organization \"onion\"; did you mean \"union\"?"
        ),
        .field(
            "depositary", "\"nobody\"",
            "frameworks/convention.json:9: error: depositary: there is no depositary \"nobody\"; use one of secretariat"
        ),
        .field(
            "numbers", "[{\"system\": \"cets\", \"value\": \"9\"}]",
            "frameworks/convention.json:10: error: numbers.value: \"9\" is not a number of cets; it should look like 197"
        ),
        .field(
            "numbers", "[{\"system\": \"cest\", \"value\": \"901\"}]",
            "frameworks/convention.json:10: error: numbers.system: there is no \"cest\"; did you mean \"cets\"?"
        ),
        .field(
            "numbers", "[901]",
            "frameworks/convention.json:10: error: numbers: it is a number; an object is needed"),
        .field(
            "numbers", "901",
            "frameworks/convention.json:10: error: numbers: it is not a list; write a list of objects"),
        .field(
            "region", "\"north\"",
            "frameworks/convention.json:12: error: region: a framework is worldwide; write null, or move the file"
        ),
        .field(
            "region", "null", in: pact,
            "regional-agreements/pact.json:12: error: region: a regional agreement has a region; name it"),
        .field(
            "region", "\"nord\"", in: pact,
            "regional-agreements/pact.json:12: error: region: there is no region \"nord\"; did you mean \"north\"?"
        ),
        .field(
            "open_to", "[]", in: pact,
            "regional-agreements/pact.json:13: error: open_to: the list is empty; write [\"all-states\"] or the groups whose members may join"
        ),
        .field(
            "open_to", "[\"leage\"]", in: pact,
            "regional-agreements/pact.json:13: error: open_to: there is no group \"leage\"; did you mean \"league\"?"
        ),
        .field(
            "themes", "[]",
            "frameworks/convention.json:14: error: themes: the list is empty; name one theme at least"),
        .field(
            "themes", "[\"traficking\"]",
            "frameworks/convention.json:14: error: themes: there is no theme \"traficking\"; did you mean \"trafficking\"?"
        ),
        Mistake(
            "a file whose name is no identifier",
            "frameworks/Old_Treaty.json:2: error: id: \"Old_Treaty\" is not an identifier; name the file in lower case, digits and single hyphens"
        ) {
            $0.write(
                $0.files[convention]?.replacing("\"convention\",", with: "\"Old_Treaty\",").replacing(
                    "901", with: "902"
                ).replacing("{\"type\": \"supplemented_by\", \"instrument\": \"pact\"}", with: "").replacing(
                    "\"kind\": \"Old_Treaty\"", with: "\"kind\": \"treaty\""),
                to: "frameworks/Old_Treaty.json")
        },
        .field(
            "summary", "null",
            "frameworks/convention.json:24: error: summary: the text is missing; it must be given"),
    ])
    func `in its names, kinds and codes`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.field(
            "adopted", "{\"date\": \"10 January\", \"place\": null}",
            "frameworks/convention.json:15: error: adopted.date: \"10 January\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
        ),
        .field(
            "adopted", "\"2000-01-10\"",
            "frameworks/convention.json:15: error: adopted: it is text; an object is needed"),
        .field(
            "adopted", "{\"date\": \"2000-02-02\", \"place\": null}",
            "frameworks/convention.json:16: error: opened_for_signature: 2000-02-01 lies before the instrument was made on 2000-02-02; check both dates"
        ),
        .field(
            "adopted", "null", in: pact,
            "regional-agreements/pact.json:15: error: adopted: neither the day of adoption nor that of opening for signature is given; give it, if need be the year alone"
        ),
        .field(
            "entered_into_force", "\"1999\"",
            "frameworks/convention.json:17: error: entered_into_force: 1999 lies before the instrument was made on 2000-01-10; check both dates"
        ),
        .field(
            "entered_into_force", "\"2003-13\"",
            "frameworks/convention.json:17: error: entered_into_force: \"2003-13\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
        ),
        .field(
            "entry_into_force_rule",
            "{\"kind\": \"day\", \"count\": 30, \"from\": \"deposit\", \"article\": null}",
            "frameworks/convention.json:18: error: entry_into_force_rule.kind: there is no \"day\"; did you mean \"days\"?"
        ),
        .field(
            "entry_into_force_rule",
            "{\"kind\": \"days\", \"count\": null, \"from\": \"deposit\", \"article\": null}",
            "frameworks/convention.json:18: error: entry_into_force_rule.count: the rule needs a number; write how many days or months"
        ),
        .field(
            "entry_into_force_rule",
            "{\"kind\": \"months\", \"count\": 0, \"from\": \"deposit\", \"article\": null}",
            "frameworks/convention.json:18: error: entry_into_force_rule.count: the rule needs a number; write how many days or months"
        ),
        .field(
            "entry_into_force_rule",
            "{\"kind\": \"on_deposit\", \"count\": 3, \"from\": \"deposit\", \"article\": null}",
            "frameworks/convention.json:18: error: entry_into_force_rule.count: this kind of rule has no number; write null"
        ),
        .field(
            "denunciation_rule",
            "{\"kind\": \"months\", \"count\": 12, \"from\": \"notice\", \"article\": null}",
            "frameworks/convention.json:19: error: denunciation_rule.from: there is no \"notice\"; use one of deposit, registration"
        ),
        .field(
            "transposition", "{\"deadline\": \"soon\", \"not_bound\": [\"arcada\"], \"note\": null}",
            "frameworks/convention.json:21: error: transposition.deadline: \"soon\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "frameworks/convention.json:21: error: transposition.not_bound: there is no participant \"arcada\"; did you mean \"arcadia\"?",
            "frameworks/convention.json:26: error: evidence: nothing says how \"transposition\" is known; name it in one entry, if need be with the grade unverified"
        ),
        .field(
            "coverage", "null",
            "frameworks/convention.json:22: error: coverage: it must say how far the log reaches; write an object"
        ),
        .field(
            "coverage",
            "{\"parties\": \"complete\", \"signatures\": \"all\", \"as_of\": null, \"note\": null}",
            "frameworks/convention.json:22: error: coverage.as_of: a complete list is complete up to a day; write that day",
            "frameworks/convention.json:22: error: coverage.signatures: there is no \"all\"; use one of complete, partial, none"
        ),
    ])
    func `in its dates, rules and coverage`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.field(
            "relations", "[]", in: pact,
            "regional-agreements/pact.json:20: error: relations: convention names this instrument as supplemented_by, and nothing answers; add {\"type\": \"supplements\", \"instrument\": \"convention\"}"
        ),
        .field(
            "relations", "[]",
            "frameworks/convention.json:20: error: relations: pact names this instrument as supplements, and nothing answers; add {\"type\": \"supplemented_by\", \"instrument\": \"pact\"}"
        ),
        .field(
            "relations", "[{\"type\": \"supplements\", \"instrument\": \"convetion\"}]", in: pact,
            "regional-agreements/pact.json:20: error: relations: convention names this instrument as supplemented_by, and nothing answers; add {\"type\": \"supplements\", \"instrument\": \"convention\"}",
            "regional-agreements/pact.json:20: error: relations.instrument: there is no other instrument \"convetion\"; did you mean \"convention\"?"
        ),
        .field(
            "relations", "[{\"type\": \"supplmented_by\", \"instrument\": \"pact\"}]",
            "frameworks/convention.json:20: error: relations: pact names this instrument as supplements, and nothing answers; add {\"type\": \"supplemented_by\", \"instrument\": \"pact\"}",
            "frameworks/convention.json:20: error: relations.type: there is no \"supplmented_by\"; did you mean \"supplemented_by\"?"
        ),
        // Not itself, and the remedy does not name it either.
        .field(
            "relations",
            "[{\"type\": \"supplemented_by\", \"instrument\": \"pact\"}, {\"type\": \"amends\", \"instrument\": \"convention\"}]",
            "frameworks/convention.json:20: error: relations.instrument: there is no other instrument \"convention\"; add the instrument first"
        ),
        .field(
            "official_count", "{\"parties\": 3, \"as_of\": \"2020-01-01\", \"source\": \"register\"}",
            "frameworks/convention.json:23: error: official_count: 0 participants are party or contracting on 2020-01-01, the depositary counts 3; find the rows that are missing or wrong"
        ),
        .field("official_count", "{\"parties\": 0, \"as_of\": \"2020-01-01\", \"source\": \"register\"}"),
        .field(
            "official_count", "{\"parties\": null, \"as_of\": \"2020\", \"source\": null}",
            "frameworks/convention.json:23: error: official_count.as_of: \"2020\" is not a day of the calendar; write YYYY-MM-DD",
            "frameworks/convention.json:23: error: official_count.parties: the number is missing; it must be given",
            "frameworks/convention.json:23: error: official_count.source: the text is missing; it must be given"
        ),
        .field(
            "official_count", "{\"parties\": 3.5, \"as_of\": \"2020-01-01\", \"source\": \"regster\"}",
            "frameworks/convention.json:23: error: official_count.parties: it is a number; a whole number is needed",
            "frameworks/convention.json:23: error: official_count.source: there is no source \"regster\"; did you mean \"register\"?"
        ),
    ])
    func `in what ties it to others`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.field(
            "alternatives",
            "[{\"field\": \"adopted\", \"value\": \"\", \"grade\": \"best\", \"source\": null, \"note\": null}]",
            "frameworks/convention.json:25: error: alternatives.grade: there is no \"best\"; use one of official, official_copy, secondary, derived, unverified",
            "frameworks/convention.json:25: error: alternatives.value: the text is missing; it must be given"),
        .field(
            "alternatives",
            "[{\"field\": \"adoptd.date\", \"value\": \"2000\", \"grade\": \"official\", \"source\": null, \"note\": null}]",
            "frameworks/convention.json:25: error: alternatives.field: there is no field \"adoptd\"; did you mean \"adopted\"?",
            "frameworks/convention.json:25: error: alternatives.source: the source is missing; name it, or grade it unverified"
        ),
        .field(
            "alternatives",
            "[{\"field\": \"adopted.date\", \"value\": \"2000\", \"grade\": \"unverified\", \"source\": null, \"note\": null}]"
        ),
        .field(
            "evidence",
            "[{\"fields\": [\"title\", \"adopted\", \"adoptd\"], \"grade\": \"secondary\", \"source\": \"registr\", \"note\": null}]",
            in: pact,
            "regional-agreements/pact.json:26: error: evidence.fields: there is no field \"adoptd\"; did you mean \"adopted\"?",
            "regional-agreements/pact.json:26: error: evidence.source: there is no source \"registr\"; did you mean \"register\"?"
        ),
        .field(
            "evidence",
            "[{\"fields\": [\"title\"], \"grade\": \"unverified\", \"source\": null, \"note\": null}]",
            in: pact,
            "regional-agreements/pact.json:26: error: evidence: nothing says how \"adopted\" is known; name it in one entry, if need be with the grade unverified"
        ),
        .field(
            "evidence",
            "[{\"fields\": [\"title\", \"adopted\"], \"grade\": \"official\", \"source\": \"register\", \"note\": null}, {\"fields\": [\"title\"], \"grade\": \"official\", \"source\": null, \"note\": null}]",
            in: pact,
            "regional-agreements/pact.json:26: error: evidence: \"title\" is named by 2 entries; name it in one",
            "regional-agreements/pact.json:26: error: evidence.source: the source is missing; name it, or grade it unverified"
        ),
        .field(
            "evidence",
            "[{\"fields\": [\"title\", \"adopted\"], \"grade\": \"good\", \"source\": null, \"note\": null}]",
            in: pact,
            "regional-agreements/pact.json:26: error: evidence.grade: there is no \"good\"; use one of official, official_copy, secondary, derived, unverified"
        ),
    ])
    func `in what attests it`(_ mistake: Mistake) {
        mistake.expectFindings()
    }
}
