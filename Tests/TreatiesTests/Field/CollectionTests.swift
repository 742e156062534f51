import Testing
import Treaties

@Suite struct `Records of the collections` {
    private func id(_ records: [RecordReference], _ library: Library) -> [String] {
        records.map { library.identity(of: $0).id }
    }

    @Test func `are linked in both directions, whoever names the other`() throws {
        let library = try SmallLibrary.withCollections.library()
        let arcadia = try #require(library.participants.firstIndex { $0.id == "arcadia" })
        #expect(
            id(library.links[RecordReference(.countries, arcadia)], library) == [
                "arcadia-act-2011", "x-v-arcadia",
            ])
        let offence = try #require(
            library.catalogues.obligations.records.firstIndex { $0.id == "convention-4" })
        #expect(
            Set(id(library.links[RecordReference(.obligations, offence)], library)) == [
                "convention", "pact-2", "review", "north-court", "x-v-arcadia",
            ])
        let crime = try #require(library.catalogues.obligations.records.firstIndex { $0.id == "pact-2" })
        #expect(
            library.links.neighbours(of: RecordReference(.obligations, crime), as: Obligation.self)
                == [Reference(offence)])
    }

    @Test func `say how each field is known`() throws {
        let library = try SmallLibrary.withCollections.library()
        let law = try #require(library.catalogues.legislation.records.first).provenance
        #expect(law.grade == .official)
        #expect(law.grade(of: "title") == .official)
        #expect(law.unverifiedFields == ["penalty_min_years", "penalty_max_years"])
        let record = try #require(library.catalogues.cases.records.first).provenance
        #expect(record.grade(of: "holding") == .secondary)
        #expect(record.sources.map { library[$0].id } == ["register", "gazette"])
    }

    @Test func `take the pillar, and without themes of their own those of the instrument`() throws {
        var small = SmallLibrary.withCollections
        small.add("theme,prosecution,Prosecution,Offences.", to: "vocabulary.csv")
        let library = try small.library()
        #expect(
            library.catalogues.obligations.records.map(\.themes) == [
                ["prosecution", "trafficking"], ["trafficking"], ["prosecution", "trafficking"],
            ])
    }

    @Test func `show who is under a court, and who takes part in a mechanism, day by day`() throws {
        var small = SmallLibrary.withCollections
        small.add(
            "arcadia,,ratification,2010-01-01,,,,official,register,,,2020-07-01,",
            to: SmallLibrary.conventionLog)
        let library = try small.library()
        func states(_ court: String, _ day: CalendarDay) throws -> [String]? {
            let court = try #require(library.catalogues.courts.records.first { $0.id == court })
            let states = court.states(on: day, in: library)
            return states.map { $0.map { library[$0].id }.sorted() }
        }
        #expect(try states("north-court", "2010-01-30") == [])
        #expect(try states("north-court", "2010-01-31") == ["arcadia"], "30 days after the deposit")
        #expect(try states("league-court", "2014-12-31") == ["arcadia", "borduria"])
        #expect(try states("league-court", "2015-01-01") == ["arcadia"], "the League was left")
        #expect(try states("sworn-court", "2001-05-30") == [], "some day of May 2001 is meant")
        #expect(try states("sworn-court", "2001-05-31") == ["borduria"])
        #expect(try states("sworn-court", "2010-01-01") == [])
        let review = try #require(library.catalogues.mechanisms.records.first)
        let day: CalendarDay = "2014-12-31"
        #expect(
            Set(review.participants(on: day, in: library).map { library[$0].id })
                == ["arcadia", "borduria", "syldavia"])
    }

    @Test func `watch over instruments and groups`() throws {
        let library = try SmallLibrary.withCollections.library()
        let convention = try #require(library.instruments.firstIndex { $0.id == "convention" })
        let pact = try #require(library.instruments.firstIndex { $0.id == "pact" })
        #expect(
            id(library.supervisors(of: Reference<Instrument>(convention)), library) == [
                "committee", "review",
            ])
        #expect(library.supervisors(of: Reference<Instrument>(pact)).isEmpty, "to keep is not to watch")
        #expect(id(library.supervisors(of: Reference<Group>(0)), library) == ["review"])
    }

    @Test func `are absent where the library has no such files`() throws {
        let library = try SmallLibrary().library()
        #expect(library.catalogues.all.allSatisfy { $0.count == 0 })
    }
}
