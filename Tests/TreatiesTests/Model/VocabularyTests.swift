import Testing

@testable import Treaties

@Suite struct `Vocabularies` {
    @Test(arguments: NumberingSystem.allCases)
    func `a register accepts the numbers that it gives as examples`(system: NumberingSystem) {
        for example in system.example.split(separator: " ") where system != .other && example != "or" {
            #expect(system.accepts(String(example)))
            #expect(!system.accepts(example + "!"))
        }
        #expect(!system.accepts(""))
    }

    @Test(arguments: [
        (NumberingSystem.untc, "XVIII-12-a"), (.untc, "IV-11-b"), (.untc, "VII-1"), (.ilo, "R203"),
        (.cets, "005"),
        (.celex, "32011L0036"), (.celex, "32002F0629"), (.oas, "A-55"), (.hcch, "7"), (.other, "A/RES/55/25"),
    ])
    func `official numbers are accepted as the registers write them`(system: NumberingSystem, number: String)
    {
        #expect(system.accepts(number))
    }

    @Test(arguments: [
        (NumberingSystem.untc, "18-12-a"), (.untc, "XVIII.12.a"), (.ilo, "C29"), (.ilo, "029"), (.cets, "5"),
        (.celex, "2011/36/EU"), (.oas, "57"), (.hcch, "1993"),
    ])
    func `what another register would write is not`(system: NumberingSystem, number: String) {
        #expect(!system.accepts(number))
    }

    @Test func `every code of a closed list has a label and a meaning, and stands once`() {
        let terms = ClosedVocabulary.terms
        #expect(Set(terms.map { $0.set + "/" + $0.code }).count == terms.count)
        #expect(
            terms.allSatisfy { !$0.meaning.isEmpty && $0.meaning.hasSuffix(".") && !$0.label.contains("_") })
        #expect(terms.first { $0.code == "former_party" }?.label == "former party")
        #expect(terms.count { $0.set == "action_type" } == ActionType.allCases.count)
    }

    @Test func `what one instrument is to another has an inverse, which has it as its own`() {
        for type in RelationType.allCases {
            #expect(type.inverse != type)
            #expect(type.inverse.inverse == type)
        }
    }

    @Test func `a library answers for its sources, its memberships and its words`() throws {
        let library = try SmallLibrary().library()
        #expect(library.source(id: "gazette").map { library[$0].publisher } == "Official Gazette")
        #expect(library.source(id: "nothing") == nil)
        let arcadia = try #require(library.participants.firstIndex { $0.id == "arcadia" })
        #expect(library.memberships(of: Reference(arcadia)).map { library[$0.group].id } == ["league"])
        #expect(
            library.groups.first?.membersOfAllTimes.map { library[$0].id }.sorted() == [
                "arcadia", "borduria",
            ])
        #expect(library.vocabulary.prefix(4).map(\.code) == ["trafficking", "union", "secretariat", "north"])
        #expect(library.vocabulary.count == 4 + ClosedVocabulary.terms.count)
        #expect(library.information.disclaimer == "Made up.")
    }
}
