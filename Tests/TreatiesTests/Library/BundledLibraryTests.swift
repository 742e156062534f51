import Testing

@testable import Treaties

@Suite struct `The library of the repository` {
    @Test func `it has no error`() throws {
        #expect(BundledLibrary.loaded.findings.filter { $0.severity == .error } == [])
        _ = try BundledLibrary.library()
    }

    @Test func `its lists are ordered as they say`() throws {
        let library = try BundledLibrary.library()
        #expect(library.instruments.map(\.id) == library.instruments.map(\.id).sorted())
        let names = library.participants.map { SearchKey.folding($0.name) }
        #expect(names == names.sorted())
        let places = library.participations.map { [$0.instrument.index, $0.participant.index] }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(library.actions.map(\.instrument.index) == library.actions.map(\.instrument.index).sorted())
    }

    @Test func `every action stands in one participation, and every participation has only its own`() throws {
        let library = try BundledLibrary.library()
        var seen: [Int] = []
        for participation in library.participations {
            for reference in participation.actions {
                #expect(library[reference].participant == participation.participant)
                #expect(library[reference].instrument == participation.instrument)
                seen.append(reference.index)
            }
        }
        #expect(seen.sorted() == Array(library.actions.indices))
        for index in library.instruments.indices {
            let reference = Reference<Instrument>(index)
            #expect(
                library.actions(under: reference).allSatisfy { library.actions[$0].instrument == reference })
            #expect(library.participations(in: reference).allSatisfy { $0.instrument == reference })
        }
        for index in library.participants.indices {
            let reference = Reference<Participant>(index)
            let slow = library.participations.filter { $0.participant == reference }.map(\.instrument)
            #expect(library.participations(of: reference).map(\.instrument) == slow)
        }
    }

    @Test func `the rules give every day of entry into force that an official table states`() throws {
        let library = try BundledLibrary.library()
        let rows = try BundledLibrary.fixture("stated-entry-into-force.csv")
        #expect(rows.count == 25)
        for row in rows {
            let instrument = try #require(library.instruments.first { $0.id == row["instrument"] })
            let deposit = try #require(row["deposit"].flatMap { CalendarDay($0) })
            let stated = try #require(row["entry_into_force"].flatMap { CalendarDay($0) })
            let rule = try #require(instrument.entryIntoForceRule)
            let own = try #require(rule.effect(of: deposit))
            let first = try #require(instrument.enteredIntoForce?.exactDay)
            #expect(max(own, first) == stated, "\(row)")
        }
    }

    @Test func `those rows are in the library, with their deposit and their entry into force`() throws {
        let library = try BundledLibrary.library()
        for row in try BundledLibrary.fixture("stated-entry-into-force.csv") {
            let participant = try #require(row["iso3"].flatMap { library.participant($0) })
            let position = try library.position(
                of: participant.id, under: row["instrument"] ?? "", on: "2020-01-01")
            #expect(position.entryIntoForce?.date?.description == row["entry_into_force"], "\(row)")
            #expect(position.consent.flatMap { library[$0].date }?.description == row["deposit"], "\(row)")
        }
    }

    @Test func `it counts as many parties as the depositaries do`() throws {
        let library = try BundledLibrary.library()
        let rows = try BundledLibrary.fixture("official-counts.csv")
        #expect(rows.count == 25)
        for row in rows {
            let instrument = try #require(library.instruments.firstIndex { $0.id == row["instrument"] })
            let day = try #require(row["as_of"].flatMap { CalendarDay($0) })
            let bound = library.participations(in: Reference(instrument)).count {
                [.party, .contracting].contains($0.history.position(on: day).status)
            }
            #expect(bound == row["parties"].flatMap { Int($0) }, "\(row)")
        }
    }

    @Test func `every history says on any day what the derivation says`() throws {
        let library = try BundledLibrary.library()
        var generator = SeededGenerator(seed: 1904)
        let (first, last): (CalendarDay, CalendarDay) = ("1900-01-01", "2035-12-31")
        for participation in library.participations {
            let derivation = library.derivation(of: participation)
            // Some days at random, and each on which something changes, with its neighbours.
            var days = (0..<4).map { _ in
                CalendarDay(number: .random(in: first.number...last.number, using: &generator))
            }
            for turn in derivation.turningPoints { days += [-1, 0, 1].map { turn.adding(days: $0) } }
            for day in days {
                let (kept, fresh) = (participation.history.position(on: day), derivation.position(on: day))
                #expect(kept == fresh, "\(participation.instrument) \(participation.participant) \(day)")
            }
        }
    }
}

extension Library {
    fileprivate func derivation(of participation: Participation) -> PositionDerivation {
        PositionDerivation(
            instrument: self[participation.instrument],
            actions: participation.actions.map { (self[$0], $0) })
    }
}
