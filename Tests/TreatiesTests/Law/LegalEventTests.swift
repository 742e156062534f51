import Testing

@testable import Treaties

@Suite struct `Legal events` {
    /// Those of Arcadia after these acts, each with its date.
    private func events(_ acts: [Act], _ change: (inout SmallLibrary) -> Void = { _ in }) throws -> [String] {
        var small = SmallLibrary(acts)
        change(&small)
        return try small.library().events.filter { $0.participant != nil }.map {
            "\($0.date) \($0.kind.rawValue)"
        }
    }

    @Test func `of instruments are their own dates`() throws {
        let library = try SmallLibrary().library()
        #expect(
            library.events.map { "\($0.date) \($0.kind.rawValue) \(library[$0.instrument].id)" } == [
                "2000-01-10 adoption convention", "2000-02-01 opening_for_signature convention",
                "2003-03-01 entry_into_force convention", "2005-01-01 adoption pact",
            ])
    }

    @Test func `are the acts, the day in force by the rule and the day of leaving`() throws {
        #expect(
            try events([
                Act(.signature, "2000-02-01"), Act(.ratification, "2004-01-01"),
                Act(.declaration, "2004-01-01"),
                Act(.denunciation, "2010-06-15"),
            ]) == [
                "2000-02-01 signature", "2004-01-01 consent", "2004-01-01 statement",
                "2004-01-31 entry_into_force_for_party", "2010-06-15 notice_of_ending", "2011-06-15 ending",
            ])
    }

    @Test func `of a state that came back happen twice`() throws {
        #expect(
            try events([
                Act(.ratification, "2004-01-01"), Act(.denunciation, "2010-06-15"),
                Act(.accession, "2015-01-01"),
            ]) == [
                "2004-01-01 consent", "2004-01-31 entry_into_force_for_party", "2010-06-15 notice_of_ending",
                "2011-06-15 ending", "2015-01-01 consent", "2015-01-31 entry_into_force_for_party",
            ])
    }

    @Test func `are stated where a source states the day`() throws {
        let library = try SmallLibrary([Act(.ratification, "2004-01-01"), Act(.entryIntoForce, "2004-02-02")])
            .library()
        let entry = try #require(library.events.first { $0.kind == .entryIntoForceForParty })
        #expect(entry.date.description == "2004-02-02")
        #expect(entry.basis == .stated)
        #expect(entry.action.map { library[$0].type } == .entryIntoForce)
    }

    @Test func `happen once where accounts disagree, and not at all where they are superseded or undated`()
        throws
    {
        #expect(
            try events([
                Act(.ratification, "2004-01-01"), Act(.ratification, "2004-01-05", grade: .secondary),
                Act(.signature), Act(.acceptance, "2001-01-01", isSuperseded: true),
            ]) == ["2004-01-01 consent", "2004-01-31 entry_into_force_for_party"])
    }

    @Test func `of the library lead to the status that it gives on their day`() throws {
        let library = try BundledLibrary.library()
        var counts: [LegalEvent.Kind: Int] = [:]
        for event in library.events {
            counts[event.kind, default: 0] += 1
            guard let participant = event.participant, let day = event.date.exactDay else { continue }
            let participation = try #require(
                library.participations(in: event.instrument).first { $0.participant == participant })
            switch event.kind {
            case .entryIntoForceForParty:
                // A succession has effect from a day before its notice, and the status knows of it from the notice on.
                let notice = participation.actions.filter { library[$0].type == .succession }
                    .compactMap { library[$0].date?.exactDay }.max()
                let known = max(day, notice ?? day)
                #expect(participation.history.position(on: known).status == .party, "\(event)")
            case .ending:
                #expect(participation.history.position(on: day).status != .party, "\(event)")
            default: break
            }
        }
        #expect(LegalEvent.Kind.allCases.allSatisfy { counts[$0] != nil })
        #expect(zip(library.events, library.events.dropFirst()).allSatisfy { $0.date <= $1.date })
    }

    @Test func `tell of every exact day from which the library calls somebody a party`() throws {
        let library = try BundledLibrary.library()
        for participation in library.participations {
            let spans = participation.history.spans
            for (before, span) in zip(spans, spans.dropFirst())
            where span.position.status == .party && before.position.status != .party {
                guard let day = span.position.entryIntoForce?.date?.exactDay, day == span.from else {
                    continue
                }
                #expect(
                    library.events.contains {
                        $0.kind == .entryIntoForceForParty && $0.instrument == participation.instrument
                            && $0.participant == participation.participant && $0.date == PartialDate(day)
                    })
            }
        }
    }
}
