/// What would follow if a country consented to be bound by an instrument.
public struct Simulation: Sendable {
    /// Whether an obligation would be new.
    public enum Owed: String, CaseIterable, Sendable {
        case newly, already, unknown

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .newly: "No other instrument that binds the country asks the like."
            case .already: "A related obligation of another instrument binds the country."
            case .unknown: "Whether another instrument that asks the like binds the country is not known."
            }
        }
    }

    /// An obligation of the instrument.
    public struct Item: Sendable {
        /// Of the instrument.
        public let obligation: Reference<Obligation>
        /// Whether it would be new.
        public let owed: Owed
        /// Related obligations that bind the country already.
        public let under: [Reference<Obligation>]
    }

    /// Why there is nothing to simulate.
    public enum Refusal: Error, Equatable {
        /// Soft law binds nobody.
        case notBinding
        /// A directive binds by itself.
        case directive
        /// The text did not exist.
        case depositBeforeMade(PartialDate)
        /// It is party, or has consented to be.
        case alreadyConsented(Status)
        /// It cannot join.
        case notOpen
    }

    /// Who would consent.
    public let participant: Reference<Participant>
    /// To what.
    public let instrument: Reference<Instrument>
    /// When.
    public let deposit: CalendarDay
    /// Where the country stands under it; it may be unknown.
    public let status: Status?
    /// By the instrument's rule.
    public let entryIntoForce: EntryIntoForce
    /// In the order of the library.
    public let items: [Item]

    /// - Parameter day: on which the country and its other treaties are taken as they stand.
    public init(
        _ participant: Reference<Participant>, _ instrument: Reference<Instrument>, deposit: CalendarDay,
        on day: CalendarDay, in library: Library
    ) throws(Refusal) {
        let terms = library[instrument]
        guard terms.isBinding else { throw .notBinding }
        guard terms.kind != .directive else { throw .directive }
        if let made = terms.made, deposit < made.earliest { throw .depositBeforeMade(made) }
        let standings = Standings(on: day, in: library)
        let status = standings[participant, instrument]
        if let status, status == .party || status == .contracting { throw .alreadyConsented(status) }
        guard Openness(on: day, in: library).isOpen(instrument, to: participant) else { throw .notOpen }

        self.participant = participant
        self.instrument = instrument
        self.deposit = deposit
        self.status = status
        entryIntoForce = .expected(after: deposit, under: terms)
        items = Duties(in: library).all.filter { $0.instrument == instrument }.map { duty in
            let owed: Owed =
                switch Duties.binding(duty.relatedInstruments, participant, standings) {
                case .binds: .already
                case .doesNotBind: .newly
                case .unknown: .unknown
                }
            let under = duty.related.filter {
                Duties.binding([library[$0].instrument], participant, standings) == .binds
            }
            return Item(obligation: duty.obligation, owed: owed, under: under)
        }
    }
}
