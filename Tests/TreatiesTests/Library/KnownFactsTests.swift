import Testing
import Treaties

/// Facts of the library of the repository that are well known, and what goes wrong in the wild.
@Suite struct `Known facts` {
    @Test func `Thailand ratified the Palermo Protocol on 2013-10-17, in force by article 17 on 2013-11-16`()
        throws
    {
        let library = try BundledLibrary.library()
        let position = try library.position(of: "thailand", under: "palermo-protocol", on: "2013-11-16")
        #expect(position.status == .party)
        let consent = try #require(position.consent.map { library[$0] })
        #expect(consent.type == .ratification)
        #expect(consent.date == "2013-10-17")
        #expect(position.entryIntoForce?.date == "2013-11-16")
        #expect(position.entryIntoForce?.basis == .computed)
        #expect(
            library[
                Reference<Instrument>(
                    try #require(library.instruments.firstIndex { $0.id == "palermo-protocol" }))
            ]
            .entryIntoForceRule?.article?.hasPrefix("17") == true)
        #expect(
            try library.position(of: "thailand", under: "palermo-protocol", on: "2013-11-15").status
                == .contracting)
        #expect(
            try library.position(of: "thailand", under: "palermo-protocol", on: "2013-10-16").status
                == .signatory)
    }

    @Test func `Serbia signed under the name that it then had`() throws {
        let library = try BundledLibrary.library()
        let position = try library.position(of: "serbia", under: "palermo-protocol", on: "2020-01-01")
        let signature = try #require(position.signature.map { library[$0] })
        #expect(signature.date == "2000-12-12")
        let serbia = library[signature.participant]
        #expect(serbia.name(on: "2000-12-12") == "Yugoslavia")
        #expect(serbia.name(on: "2005-01-01") == "Serbia and Montenegro")
        #expect(serbia.name(on: "2020-01-01") == "Serbia")
    }

    @Test func `the European Union is a party and no state`() throws {
        let library = try BundledLibrary.library()
        let union = try #require(library.participant("EU"))
        #expect(union.kind == .regionalOrganization)
        #expect(!union.kind.isState)
        #expect(
            try library.position(of: union.id, under: "palermo-protocol", on: "2020-01-01").status == .party)
    }

    @Test
    func
        `Denmark is outside the directive of 2011, Ireland within, and the United Kingdom was until it left`()
        throws
    {
        let library = try BundledLibrary.library()
        func status(_ id: String, _ day: CalendarDay) throws -> Status {
            try library.position(of: id, under: "eu-2011-36", on: day).status
        }
        #expect(try ![.party, .contracting].contains(status("denmark", "2024-01-01")))
        #expect(try status("ireland", "2024-01-01") == .party)
        #expect(try status("united-kingdom", "2019-01-01") == .party)
        #expect(try status("united-kingdom", "2021-01-01") == .formerParty)
        let directive = try #require(library.instruments.first { $0.id == "eu-2011-36" })
        #expect(directive.transposition?.notBound.map { library[$0].id } == ["denmark"])
    }

    @Test func `states that no longer exist keep their acts and are not asked about`() throws {
        let library = try BundledLibrary.library()
        let former = library.participants.filter { $0.kind == .formerState }
        #expect(former.contains { $0.id == "czechoslovakia" })
        for participation in library.participations
        where library[participation.participant].kind == .formerState {
            #expect(!participation.actions.isEmpty)
        }
    }

    @Test func `states outside the United Nations take part in treaties`() throws {
        let library = try BundledLibrary.library()
        for id in ["holy-see", "state-of-palestine", "cook-islands", "niue"] {
            let participant = try #require(library.participant(id))
            #expect(participant.kind == .state, "\(id)")
            #expect(try library.participation(of: id, under: "palermo-protocol") != nil, "\(id)")
        }
    }

    @Test func `an undated act is unknown until a source shows it`() throws {
        let library = try BundledLibrary.library()
        let undated = library.participations.filter { participation in
            let consents = participation.actions.map { library[$0] }.filter {
                $0.type.establishesConsent && !$0.isSuperseded
            }
            return !consents.isEmpty && consents.allSatisfy { $0.date == nil }
        }
        #expect(!undated.isEmpty)
        for participation in undated {
            let adopted = library[participation.instrument].made
            let shortlyAfter = try #require(adopted?.earliest.adding(days: 1))
            #expect(participation.history.position(on: shortlyAfter).status == .unknown)
        }
    }
}
