extension GapQuery.Search {
    /// What more than half of a country's neighbours owe, and the country does not.
    func addObligationsNotOwed(to report: inout GapReport) {
        let duties = Duties(in: library).all.filter { query.instruments?.contains($0.instrument) ?? true }
        let neighbourhoods = Neighbourhoods(query, standings, in: library)
        for participant in who where library.participants[participant.index].kind == .state {
            guard let neighbours = neighbourhoods.neighbours(of: participant) else { continue }
            for duty in duties {
                let owing = neighbours.parties[duty.instrument.index]
                guard owing * 2 > neighbours.count, openness.isOpen(duty.instrument, to: participant) else {
                    continue
                }
                switch Duties.binding([duty.instrument] + duty.relatedInstruments, participant, standings) {
                case .binds: continue
                case .unknown: report.countUnknown(.obligationsNotOwed)
                case .doesNotBind:
                    var gap = Gap(
                        kind: .obligationsNotOwed, participant: participant, instrument: duty.instrument,
                        status: standings[participant, duty.instrument])
                    gap.obligation = duty.obligation
                    gap.neighbours = neighbours.count
                    gap.neighboursOwing = owing
                    report.gaps.append(gap)
                }
            }
        }
    }
}

/// Who is whose neighbour: the states of a sub-region, or the members of the groups that were asked about.
private struct Neighbourhoods {
    struct Neighbours {
        /// Without the country itself.
        var count: Int
        /// How many of them are party, by instrument.
        var parties: [Int]
    }

    /// Each with all its states.
    private var circles: [String: Neighbours] = [:]
    private let circleOf: [String?]
    private let standings: Standings
    private let instruments: [Reference<Instrument>]

    init(_ query: GapQuery, _ standings: Standings, in library: Library) {
        self.standings = standings
        let instruments = library.instruments.indices.map { Reference<Instrument>($0) }
        self.instruments = instruments
        let members = query.groups.map { library.members(ofAny: $0, on: query.day) }
        circleOf = library.participants.indices.map { index in
            guard library.participants[index].kind == .state,
                library.participants[index].exists(on: query.day)
            else { return nil }
            guard let members else { return library.participants[index].subRegion }
            return members.contains(Reference(index)) ? "" : nil
        }
        for (index, circle) in circleOf.enumerated() {
            guard let circle else { continue }
            var neighbours =
                circles[circle]
                ?? Neighbours(count: 0, parties: [Int](repeating: 0, count: instruments.count))
            neighbours.add(1, standings, Reference(index), instruments)
            circles[circle] = neighbours
        }
    }

    /// Nil where there are none.
    func neighbours(of participant: Reference<Participant>) -> Neighbours? {
        guard var neighbours = circleOf[participant.index].flatMap({ circles[$0] }) else { return nil }
        neighbours.add(-1, standings, participant, instruments)
        return neighbours.count > 0 ? neighbours : nil
    }
}

extension Neighbourhoods.Neighbours {
    fileprivate mutating func add(
        _ change: Int, _ standings: Standings, _ participant: Reference<Participant>,
        _ instruments: [Reference<Instrument>]
    ) {
        count += change
        for instrument in instruments where standings[participant, instrument] == .party {
            parties[instrument.index] += change
        }
    }
}
