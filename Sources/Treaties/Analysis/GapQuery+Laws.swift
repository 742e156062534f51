extension GapQuery.Search {
    func addNoNationalLawKnown(to report: inout GapReport) {
        let laws = knownLaws()
        let instruments = query.lawInstruments.sorted { $0.index < $1.index }
        for participant in who where library.participants[participant.index].kind == .state {
            let law = laws[participant]
            if law == .enacted { continue }
            for instrument in instruments {
                switch (standings[participant, instrument], law) {
                case (.party, nil):
                    report.gaps.append(
                        Gap(
                            kind: .noNationalLawKnown, participant: participant, instrument: instrument,
                            status: .party))
                case (.party, _), (.unknown, _): report.countUnknown(.noNationalLawKnown)
                default: continue
                }
            }
        }
    }

    private enum Law {
        /// On the day of the question, for certain.
        case enacted
        /// The date is unknown, or too coarse to tell.
        case perhaps
    }

    /// The best that is known of each country's laws on the day.
    private func knownLaws() -> [Reference<Participant>: Law] {
        var known: [Reference<Participant>: Law] = [:]
        for law in library.catalogues.legislation.records {
            let date = law.enacted ?? law.inForce
            if let date, date.latest <= query.day {
                known[law.country] = .enacted
            } else if known[law.country] == nil, date.map({ $0.earliest <= query.day }) ?? true {
                known[law.country] = .perhaps
            }
        }
        return known
    }
}
