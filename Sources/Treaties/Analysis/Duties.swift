/// What treaties ask of states, article by article, and where another treaty asks the same.
struct Duties {
    /// One article that asks something of those for whom its instrument is in force.
    struct Duty {
        let obligation: Reference<Obligation>
        let instrument: Reference<Instrument>
        /// Articles of other instruments on the same matter that ask something too.
        let related: [Reference<Obligation>]
        /// Whose articles those are, each once.
        let relatedInstruments: [Reference<Instrument>]
    }

    /// In the order of the library.
    let all: [Duty]

    init(in library: Library) {
        let records = library.catalogues.obligations.records
        let asks = records.map { record in
            record.asksOfStates && library.instruments[record.instrument.index].isBinding
        }
        all = records.indices.filter { asks[$0] }.map { index in
            let instrument = records[index].instrument
            let related = library.links.neighbours(
                of: RecordReference(Reference<Obligation>(index)), as: Obligation.self
            ).filter { asks[$0.index] && records[$0.index].instrument != instrument }
            var instruments: [Reference<Instrument>] = []
            for other in related where !instruments.contains(records[other.index].instrument) {
                instruments.append(records[other.index].instrument)
            }
            return Duty(
                obligation: Reference(index), instrument: instrument, related: related,
                relatedInstruments: instruments)
        }
    }

    /// Whether any of some instruments binds somebody, or will by a consent already given. What is unknown of one of them
    /// leaves the whole unknown, unless another answers.
    static func binding(
        _ instruments: [Reference<Instrument>], _ participant: Reference<Participant>, _ standings: Standings
    ) -> Binding {
        var isUnknown = false
        for instrument in instruments {
            switch standings[participant, instrument] {
            case .party, .contracting: return .binds
            case .unknown: isUnknown = true
            case .signatory, .formerParty, .some(.none), nil: continue
            }
        }
        return isUnknown ? .unknown : .doesNotBind
    }

    enum Binding {
        case binds, doesNotBind, unknown
    }
}

extension Obligation {
    /// Whether it asks for more than is defined, allowed or said of the instrument itself.
    public var asksOfStates: Bool {
        switch strength {
        case .shall, .shallConsider, .endeavour: pillar != .finalClause
        case .may, .definition, .statement: false
        }
    }
}
