/// What some instruments ask, and of whom, where they differ on a day.
public struct InstrumentComparison: Sendable {
    /// A part of the response to trafficking on which not all of them ask something.
    public struct PillarDifference: Sendable {
        /// Which part.
        public let pillar: Obligation.Pillar
        /// How many obligations each has, in the order of the instruments.
        public let counts: [Int]
    }

    /// What one asks and another does not.
    public struct ObligationDifference: Sendable {
        /// Of one of the instruments.
        public let obligation: Reference<Obligation>
        /// Itself or related ones, in the order of the instruments.
        public let counterparts: [[Reference<Obligation>]]
    }

    /// Somebody who is party to one and not to another.
    public struct PartyDifference: Sendable {
        /// Who it is.
        public let participant: Reference<Participant>
        /// In the order of the instruments; nil where one is not open to it.
        public let statuses: [Status?]
    }

    /// What is compared.
    public let instruments: [Reference<Instrument>]
    /// In the order of the pillars.
    public let pillars: [PillarDifference]
    /// In the order of the library.
    public let obligations: [ObligationDifference]
    /// By name.
    public private(set) var parties: [PartyDifference] = []
    /// How many may be party to one and not to another, for all that is known.
    public private(set) var unknownCount = 0
    /// How many obligations of each are recorded that ask something of states.
    public let obligationCounts: [Int]

    /// Compares what the library has recorded.
    public init(_ instruments: [Reference<Instrument>], on day: CalendarDay, in library: Library) {
        self.instruments = instruments
        let records = library.catalogues.obligations.records
        let asking = instruments.map { instrument in
            records.indices.filter { records[$0].instrument == instrument && records[$0].asksOfStates }
                .map { Reference<Obligation>($0) }
        }
        obligationCounts = asking.map(\.count)
        pillars = Obligation.Pillar.allCases.compactMap { pillar in
            let counts = asking.map { $0.count { records[$0.index].pillar == pillar } }
            let differs = counts.contains(0) && counts.contains { $0 > 0 }
            return differs ? PillarDifference(pillar: pillar, counts: counts) : nil
        }
        obligations = asking.joined().sorted { $0.index < $1.index }.compactMap { obligation in
            let same =
                [obligation] + library.links.neighbours(of: RecordReference(obligation), as: Obligation.self)
            let counterparts = asking.map { $0.filter(same.contains) }
            return counterparts.contains(where: \.isEmpty)
                ? ObligationDifference(obligation: obligation, counterparts: counterparts) : nil
        }
        compareParties(on: day, in: library)
    }

    /// Who has consented and is not bound yet is on neither side.
    private mutating func compareParties(on day: CalendarDay, in library: Library) {
        let standings = Standings(on: day, in: library)
        for index in library.participants.indices where library.participants[index].exists(on: day) {
            let statuses = instruments.map { standings[Reference(index), $0] }
            let isMissing = statuses.contains { status in
                switch status {
                case .some(.none), .signatory, .formerParty, nil: true
                case .party, .contracting, .unknown: false
                }
            }
            if isMissing, statuses.contains(.party) {
                parties.append(PartyDifference(participant: Reference(index), statuses: statuses))
            } else if statuses.contains(.unknown) {
                unknownCount += 1
            }
        }
    }
}
