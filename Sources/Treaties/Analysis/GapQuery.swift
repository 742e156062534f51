/// A question for gaps on a day; empty conditions hold for all.
public struct GapQuery: Sendable {
    /// Of which the answer shows the state.
    public let day: CalendarDay
    /// Any of them.
    public var kinds = Gap.Kind.allCases
    /// Any of them.
    public var participants: Set<Reference<Participant>>?
    /// Codes of regions, of which one, large or small, must be the country's.
    public var regions: Set<String>?
    /// Members of any of these groups on the day, who are then each other's neighbours.
    public var groups: [Reference<Group>]?
    /// Any of them.
    public var instruments: Set<Reference<Instrument>>?
    /// A party to any of these should have a law of its own.
    public var lawInstruments: Set<Reference<Instrument>> = []

    /// Without conditions it asks for everybody.
    public init(day: CalendarDay) {
        self.day = day
    }

    /// What is lacking, and how much of it is not known.
    public func report(in library: Library) -> GapReport {
        let search = Search(self, in: library)
        var report = GapReport()
        for kind in Gap.Kind.allCases where kinds.contains(kind) {
            switch kind {
            case .signedNotRatified: search.addSignedNotRatified(to: &report)
            case .notParty: search.addNotParty(to: &report)
            case .noNationalLawKnown: search.addNoNationalLawKnown(to: &report)
            case .obligationsNotOwed: search.addObligationsNotOwed(to: &report)
            }
        }
        return report
    }

    /// The question with what is looked up once for all kinds.
    struct Search {
        let query: GapQuery
        let library: Library
        let standings: Standings
        let openness: Openness
        /// Those asked about who exist on the day, by name.
        let who: [Reference<Participant>]

        init(_ query: GapQuery, in library: Library) {
            self.query = query
            self.library = library
            standings = Standings(on: query.day, in: library)
            openness = Openness(on: query.day, in: library)
            let condition = ParticipantCondition(
                query.participants, regions: query.regions,
                members: query.groups.map { library.members(ofAny: $0, on: query.day) }, in: library)
            who = (condition?.places ?? Array(library.participants.indices))
                .filter { library.participants[$0].exists(on: query.day) }.map { Reference($0) }
        }
    }
}

extension GapQuery.Search {
    func addSignedNotRatified(to report: inout GapReport) {
        report.withoutAllSignatures = instruments.filter {
            library.instruments[$0.index].isBinding
                && library.instruments[$0.index].coverage.signatures != .complete
        }
        for participant in who {
            for place in library.places(of: participant) {
                let instrument = library.participations[place].instrument
                guard query.instruments?.contains(instrument) ?? true else { continue }
                let status = standings[participant, instrument]
                guard status == .signatory || status == .unknown,
                    let signature = library.participations[place].history.position(on: query.day).signature
                else { continue }
                guard status == .signatory else {
                    report.countUnknown(.signedNotRatified)
                    continue
                }
                var gap = Gap(
                    kind: .signedNotRatified, participant: participant, instrument: instrument, status: status
                )
                gap.signature = signature
                gap.yearsPending = library[signature].date.map { $0.latest.fullYears(until: query.day) }
                report.gaps.append(gap)
            }
        }
    }

    func addNotParty(to report: inout GapReport) {
        for participant in who {
            for instrument in instruments where openness.isOpen(instrument, to: participant) {
                let status = standings[participant, instrument]
                switch status {
                case .party, .contracting, nil: continue
                case .unknown: report.countUnknown(.notParty)
                case .some(.none), .signatory, .formerParty:
                    report.gaps.append(
                        Gap(kind: .notParty, participant: participant, instrument: instrument, status: status)
                    )
                }
            }
        }
    }

    /// Those asked about, in the order of the library.
    private var instruments: [Reference<Instrument>] {
        library.instruments.indices.map { Reference($0) }.filter { query.instruments?.contains($0) ?? true }
    }
}
