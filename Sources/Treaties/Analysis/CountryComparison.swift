/// Under which instruments some countries stand differently on a day.
public struct CountryComparison: Sendable {
    /// An instrument under which two of the countries are known to stand differently.
    public struct Difference: Sendable {
        /// Under which they do.
        public let instrument: Reference<Instrument>
        /// In the order of the countries; nil where the instrument is not open to one.
        public let statuses: [Status?]
    }

    /// Who is compared.
    public let participants: [Reference<Participant>]
    /// In the order of the library.
    public private(set) var differences: [Difference] = []
    /// Under how many instruments all of them stand alike.
    public private(set) var sameCount = 0
    /// Under how many they may differ, for all that is known.
    public private(set) var unknownCount = 0

    /// Instruments that are open to none of them are left out.
    public init(_ participants: [Reference<Participant>], on day: CalendarDay, in library: Library) {
        self.participants = participants
        let standings = Standings(on: day, in: library)
        for index in library.instruments.indices {
            let statuses = participants.map { standings[$0, Reference(index)] }
            guard statuses.contains(where: { $0 != nil }) else { continue }
            if Set(statuses.filter { $0 != .unknown }).count > 1 {
                differences.append(Difference(instrument: Reference(index), statuses: statuses))
            } else if statuses.contains(.unknown) {
                unknownCount += 1
            } else {
                sameCount += 1
            }
        }
    }
}

/// What a row of a comparison is about.
public enum ComparisonAspect: String, CaseIterable, Sendable {
    case instrument, pillar, obligation, country

    /// One sentence for a reader of the data.
    public var meaning: String {
        switch self {
        case .instrument: "The countries' status under this instrument differs."
        case .pillar:
            "Some of the instruments have obligations of this pillar recorded, and others have none."
        case .obligation:
            "Some of the instruments have this obligation or a related one, and others have none."
        case .country: "This country is party to some of the instruments and not to others."
        }
    }
}
