import Testing
import Treaties

/// On the library of the repository.
@Suite struct `Keys` {
    @Test(arguments: [
        ("france", "france"), ("FR", "france"), ("fra", "france"), ("250", "france"),
        ("FRENCH REPUBLIC", "france"),
        ("Thailand", "thailand"), ("THA", "thailand"), ("th", "thailand"),
        ("The Gambia", "gambia"), ("Gambia", "gambia"), ("Netherlands", "netherlands"),
        ("the netherlands", "netherlands"),
        ("Côte d'Ivoire", "cote-divoire"), ("cote divoire", "cote-divoire"),
        ("Ivory Coast", "cote-divoire"),
        ("Viet Nam", "viet-nam"), ("vietnam", "viet-nam"),
        // A code, and not a missing value.
        ("NA", "namibia"), ("na", "namibia"), ("NAM", "namibia"),
        // Numeric codes are often written without their zeros.
        ("4", "afghanistan"), ("04", "afghanistan"), ("004", "afghanistan"), ("8", "albania"),
        ("24", "angola"),
        // Former names and codes.
        ("Swaziland", "eswatini"), ("Burma", "myanmar"), ("Zaire", "democratic-republic-of-the-congo"),
        ("Macedonia", "north-macedonia"), ("Cape Verde", "cabo-verde"), ("Turkey", "turkiye"),
        ("Upper Volta", "burkina-faso"), ("Czech Republic", "czechia"), ("Ceylon", "sri-lanka"),
        // Not ordinary codes.
        ("XK", "kosovo"), ("EU", "european-union"), ("European Union", "european-union"),
        ("Holy See", "holy-see"),
        ("Palestine", "state-of-palestine"), ("Cook Islands", "cook-islands"), ("Niue", "niue"),
    ])
    func `any name or code that names a participant, or ever did, finds it`(key: String, id: String) throws {
        let library = try BundledLibrary.library()
        #expect(library.participant(key)?.id == id)
    }

    @Test func `the code CS named two states, and both are told`() throws {
        let library = try BundledLibrary.library()
        guard case .ambiguous(let references) = library.participantKeys.find("CS") else {
            Issue.record("\(library.participantKeys.find("CS"))")
            return
        }
        #expect(Set(references.map { library[$0].id }) == ["czechoslovakia", "serbia"])
    }

    @Test(
        arguments: [("thialand", "thailand"), ("serbla", "serbia"), ("atlantis", nil)] as [(String, String?)])
    func `an unknown key is answered by the nearest identifier`(key: String, nearest: String?) throws {
        guard case .unknown(let suggestion) = try BundledLibrary.library().participantKeys.find(key) else {
            Issue.record("\(key) is known")
            return
        }
        #expect(suggestion == nearest)
    }

    @Test func `every identifier, name and code of today finds its own participant`() throws {
        let library = try BundledLibrary.library()
        for participant in library.participants where participant.kind != .formerState {
            let keys: [String?] = [
                participant.id, participant.name, participant.iso2, participant.iso3, participant.isoNumeric,
            ]
            for key in keys.compactMap(\.self) {
                #expect(library.participant(key)?.id == participant.id, "\(key)")
            }
        }
    }

    @Test(arguments: [
        ("palermo-protocol", "palermo-protocol"), ("XVIII-12-a", "palermo-protocol"),
        ("xviii-12-A", "palermo-protocol"),
        ("untc XVIII-12-a", "palermo-protocol"), ("Palermo Protocol", "palermo-protocol"),
        ("C029", "ilo-c029"), ("P029", "ilo-p029"), ("197", "cets-197"), ("CETS 197", "cets-197"),
        ("32011L0036", "eu-2011-36"), ("33", "hague-adoption-1993"), ("HCCH 33", "hague-adoption-1993"),
        ("CEDAW", "cedaw"),
    ])
    func `any title or number of an instrument finds it`(key: String, id: String) throws {
        let library = try BundledLibrary.library()
        guard case .found(let reference) = library.instrumentKeys.find(key) else {
            Issue.record("\(key): \(library.instrumentKeys.find(key))")
            return
        }
        #expect(library[reference].id == id)
    }

    @Test func `every instrument and group is found by its identifier and its title`() throws {
        let library = try BundledLibrary.library()
        for (index, instrument) in library.instruments.enumerated() {
            for key in [instrument.id, instrument.title] {
                guard case .found(let reference) = library.instrumentKeys.find(key) else {
                    Issue.record("\(key)")
                    continue
                }
                #expect(reference.index == index, "\(key)")
            }
        }
        for (index, group) in library.groups.enumerated() {
            for key in ([group.id, group.name, group.abbreviation] as [String?]).compactMap(\.self) {
                guard case .found(let reference) = library.groupKeys.find(key) else {
                    Issue.record("\(key)")
                    continue
                }
                #expect(reference.index == index, "\(key)")
            }
        }
    }

    @Test func `a name that only began on a known day names it today, and what was given up yields to it`()
        throws
    {
        var small = SmallLibrary()
        small.add("arcadia,name,Newland,2000-01-01,,,gazette", to: "names.csv")
        small.add("borduria,name,Newland,,1999-01-01,,gazette", to: "names.csv")
        small.add("borduria,iso2,XS,,1999-01-01,,gazette", to: "names.csv")
        let library = try small.library()
        #expect(library.participant("Newland")?.id == "arcadia")
        #expect(library.participant("XS")?.id == "syldavia")
        #expect(library.participant("XB")?.id == "borduria")
        #expect(library.participant("Old Borduria")?.id == "old-borduria")
    }

    @Test func `a participant's name on a day is the one that it then had`() throws {
        var small = SmallLibrary()
        small.add("arcadia,name,Arcadian Kingdom,1900,1950-06-01,,gazette", to: "names.csv")
        small.add("arcadia,formal_name,Kingdom of Arcadia,1900,1960,,gazette", to: "names.csv")
        let arcadia = try #require(try small.library().participant("arcadia"))
        #expect(arcadia.name(on: "1899-12-31") == "Arcadia")
        #expect(arcadia.name(on: "1900-01-01") == "Arcadian Kingdom")
        #expect(arcadia.name(on: "1950-05-31") == "Arcadian Kingdom")
        #expect(arcadia.name(on: "1950-06-01") == "Arcadia")
    }
}
