import TestSupport
import Testing

/// Each filter of a collection against its whole list, filtered here by what the rows themselves say.
@Suite struct `Filters of collections` {
    private typealias Filter = (query: String, holds: (JSONValue) -> Bool)

    private let way = Way.inProcess

    private func check(_ path: String, _ filters: [Filter]) throws {
        let whole = try way.rows(path + "?limit=10000")
        for filter in filters {
            let found = try way.rows(path + "?limit=10000&" + filter.query)
            let expected = whole.filter(filter.holds)
            #expect(!expected.isEmpty && expected.count < whole.count, "\(filter.query) tells nothing")
            #expect(found == expected, "\(path)?\(filter.query): \(found.count), and not \(expected.count)")
        }
    }

    private func code(_ column: String, _ codes: String...) -> (JSONValue) -> Bool {
        { $0[column]?.string.map(codes.contains) ?? false }
    }

    /// A list column that holds the code, or, for articles, a reference to the instrument.
    private func list(_ column: String, _ code: String) -> (JSONValue) -> Bool {
        { row in
            (row[column]?.array ?? []).contains {
                $0.string == code || $0.string?.hasPrefix(code + ":") ?? false
            }
        }
    }

    @Test func `of obligations`() throws {
        try check(
            "/v1/obligations",
            [
                ("instrument=palermo-protocol", code("instrument", "palermo-protocol")),
                ("instrument=C029,P029", code("instrument", "ilo-c029", "ilo-p029")),
                ("pillar=monitoring", code("pillar", "monitoring")),
                ("strength=endeavour,shall_consider", code("strength", "endeavour", "shall_consider")),
                ("theme=children", list("themes", "children")),
                ("evidence=unverified", code("evidence", "unverified")),
            ])
    }

    @Test func `of bodies, tools and mechanisms`() throws {
        try check(
            "/v1/organizations",
            [
                ("kind=treaty_body", code("kind", "treaty_body")),
                (
                    "instrument=cedaw",
                    { list("keeps", "cedaw")($0) || list("monitors", "cedaw")($0) }
                ),
                ("theme=labour", list("themes", "labour")),
            ])
        try check(
            "/v1/tools",
            [
                ("kind=model_law", code("kind", "model_law")),
                ("instrument=palermo-protocol", list("articles", "palermo-protocol")),
            ])
        try check(
            "/v1/mechanisms",
            [
                ("kind=plan_of_action,fund", code("kind", "plan_of_action", "fund")),
                ("region=africa", list("regions", "africa")),
            ])
    }

    @Test func `of challenges, practices and directions`() throws {
        try check("/v1/challenges", [("theme=digital", list("themes", "digital"))])
        try check("/v1/practices", [("country=PHL", list("countries", "philippines"))])
        try check("/v1/directions", [("stage=adopted", code("stage", "adopted"))])
    }

    @Test func `of laws`() throws {
        let asean = try way.rows("/v1/countries?group=asean").compactMap { $0["id"]?.string }
        let asia = try way.rows("/v1/countries?region=asia&limit=10000").compactMap { $0["id"]?.string }
        try check(
            "/v1/legislation",
            [
                ("country=india", code("country", "india")),
                ("group=asean", { asean.contains($0["country"]?.string ?? "") }),
                ("region=asia", { asia.contains($0["country"]?.string ?? "") }),
                ("non_punishment=yes", code("non_punishment", "yes")),
                ("child_without_means=no,partly", code("child_without_means", "no", "partly")),
                (
                    "enacted_from=2010-01-01&enacted_to=2015-12-31",
                    { ("2010"..."2015-12-31").contains($0["enacted"]?.string ?? "") }
                ),
            ])
    }

    @Test func `of cases`() throws {
        try check(
            "/v1/cases",
            [
                ("court=ecthr", code("court", "ecthr")),
                ("country=france", list("respondents", "france")),
                ("instrument=ets-005", list("articles", "ets-005")),
                ("exploitation=domestic_servitude", list("exploitation", "domestic_servitude")),
            ])
        let late = try way.rows("/v1/cases?decided_from=2020-01-01")
        #expect(!late.isEmpty)
        #expect(late.allSatisfy { $0["decided"]?.string ?? "" >= "2020" })
    }

    @Test func `of who is under a court, or takes part, on a day`() throws {
        func courts(_ day: String) throws -> [String] {
            try way.rows("/v1/courts?country=russia&as_of=\(day)").compactMap { $0["id"]?.string }
        }
        #expect(try courts("2020-01-01").contains("ecthr"))
        #expect(try !courts("2023-01-01").contains("ecthr"), "it left on 2022-09-16")
        let greta = try way.rows("/v1/mechanisms?country=france&instrument=cets-197&kind=monitoring")
        #expect(!greta.isEmpty)
    }
}
