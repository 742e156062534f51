import TestSupport
import Testing

/// What the collections hold, from the running API.
@Suite struct `The collections` {
    private static let floors = [
        "obligations": 300, "organizations": 60, "tools": 50, "mechanisms": 75, "challenges": 25,
        "legislation": 170, "courts": 24, "cases": 58, "practices": 24, "directions": 15,
    ]

    private let way = Way.inProcess

    @Test(arguments: floors.keys.sorted())
    func `are as large as they should be, and two thirds of each rest on a source that was seen`(
        collection: String
    ) throws {
        let rows = try way.rows("/v1/\(collection)?limit=10000")
        #expect(rows.count >= Self.floors[collection] ?? .max)
        let seen = rows.filter { $0["evidence"]?.string != "unverified" }
        #expect(seen.count * 3 >= rows.count * 2)
        #expect(seen.allSatisfy { $0["source"]?.string != nil && $0["source_address"]?.string != nil })
        let index = try way.json("/v1")
        #expect(index["data"]?["collections"]?[collection]?.integer == rows.count)
    }

    @Test func `hold laws of 170 countries at least`() throws {
        let countries = Set(try way.rows("/v1/legislation?limit=10000").compactMap { $0["country"]?.string })
        #expect(countries.count >= 170)
    }

    @Test func `hold every article of the Palermo Protocol`() throws {
        let articles = Set(
            try way.rows("/v1/obligations?instrument=palermo-protocol").compactMap { row in
                row["article"]?.string.flatMap { Int($0.prefix { $0.isNumber }) }
            })
        #expect(articles == Set(1...20))
    }

    @Test func `link in both directions: whoever is named names in return`() throws {
        for collection in Self.floors.keys.sorted() {
            let rows = try way.rows("/v1/\(collection)?limit=3&sort=-id")
            for row in rows {
                let url = try #require(row["url"]?.string)
                for link in try #require(try way.json(url)["data"]?["links"]?.array) {
                    guard let other = link["url"]?.string, link["collection"]?.string != "countries",
                        link["collection"]?.string != "groups"
                    else { continue }
                    let back = try #require(try way.json(other)["data"]?["links"]?.array, "\(other)")
                    #expect(back.contains { $0["url"]?.string == url }, "\(other) does not name \(url)")
                }
            }
        }
    }

    @Test(arguments: [
        ("cote d ivoire", "cote-divoire"), ("turkiye", "turkiye"), ("trukiye", "turkiye"),
        ("C029", "ilo-c029"), ("XVIII-12-a", "palermo-protocol"), ("32011L0036", "eu-2011-36"),
        ("25965/04", "ecthr-rantsev-2010"), ("rantsev", "ecthr-rantsev-2010"),
        ("zaire", "democratic-republic-of-the-congo"),
        ("ECLI:CE:ECHR:2010:0107JUD002596504", "ecthr-rantsev-2010"), ("swaziland", "eswatini"),
        ("UNODC", "unodc"), ("palermo protocol", "palermo-protocol"),
    ])
    func `are searched, and the first hit is what was meant`(question: String, id: String) throws {
        let target = "/v1/search?limit=5&q=" + question.replacing(" ", with: "+")
        let hits = try way.rows(target)
        #expect(hits.first?["id"]?.string == id, "\(hits)")
        #expect(hits.first?["matched"]?.array?.isEmpty == false)
    }

    @Test func `are searched by collection`() throws {
        let hits = try way.rows("/v1/search?q=trafficking&collection=courts,tools")
        #expect(!hits.isEmpty)
        let collections = Set(hits.compactMap { $0["collection"]?.string })
        #expect(collections.isSubset(of: ["courts", "tools"]))
    }

    @Test func `make a country's profile, on a day`() throws {
        let now = try way.json("/v1/countries/FRA")
        func ids(_ record: JSONValue, _ column: String) -> [String] {
            (record["data"]?[column]?.array ?? []).compactMap { $0["id"]?.string ?? $0["instrument"]?.string }
        }
        #expect(ids(now, "courts").contains("ecthr"))
        #expect(ids(now, "cases").contains("ecthr-siliadin-2005"))
        #expect(!ids(now, "laws").isEmpty)
        #expect(!ids(now, "mechanisms").isEmpty)
        let standing = try #require(
            now["data"]?["instruments"]?.array?.first { $0["instrument"]?.string == "cets-197" })
        #expect(standing["status"]?.string == "party")
        #expect(standing["monitored_by"]?.array?.contains { $0["id"]?.string == "greta" } == true)
        let before = try way.json("/v1/countries/FRA?as_of=1970-01-01")
        #expect(!ids(before, "courts").contains("ecthr"), "France ratified in 1974")
        #expect(
            ids(before, "cases").isEmpty && ids(before, "mechanisms").count < ids(now, "mechanisms").count)
        let row = before["data"]?["instruments"]?.array?.first { $0["instrument"]?.string == "ets-005" }
        #expect(row?["status"]?.string != "party")
    }

    @Test func `stand under themes with the instruments`() throws {
        let labour = try way.json("/v1/themes/labour")
        let collections = Set(
            (labour["data"]?["records"]?.array ?? []).compactMap { $0["collection"]?.string })
        #expect(collections.isSuperset(of: ["instruments", "obligations", "tools", "mechanisms"]))
        for theme in [
            "prevention", "protection", "prosecution", "partnership", "labour", "children", "migration",
            "organised_crime", "digital", "supply_chains",
        ] {
            let record = try way.json("/v1/themes/" + theme)
            #expect(record["data"]?["records"]?.array?.isEmpty == false, "\(theme)")
        }
        #expect(try way.get("/v1/themes/supply-chains").status == 200)
    }

    @Test func `rank the conventions of the ILO`() throws {
        let fundamental = try way.rows("/v1/frameworks?ilo_class=fundamental").compactMap { $0["id"]?.string }
        #expect(
            Set(fundamental).isSuperset(of: ["ilo-c029", "ilo-p029", "ilo-c105", "ilo-c138", "ilo-c182"]))
        let guidance = try way.rows("/v1/frameworks?kind=recommendation").compactMap { $0["id"]?.string }
        #expect(guidance.contains("ilo-r203"))
    }
}
