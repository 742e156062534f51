extension LibraryLoader {
    /// Brings each participant's actions under an instrument together and derives its positions.
    mutating func deriveParticipations() {
        var byPair: [Pair: [BindingPeriod.Entry]] = [:]
        for (index, action) in actions.enumerated() {
            let pair = Pair(instrument: action.instrument.index, participant: action.participant.index)
            byPair[pair, default: []].append((action, Reference(index)))
        }
        for (instrumentIndex, instrument) in instruments.enumerated() {
            let eligible = eligible(for: instrument)
            // Most have done nothing, and one history serves them all.
            let withoutActs = PositionHistory(PositionDerivation(instrument: instrument, actions: []))
            for participantIndex in participants.indices {
                let pair = Pair(instrument: instrumentIndex, participant: participantIndex)
                let entries = byPair[pair] ?? []
                guard !entries.isEmpty || eligible.contains(participantIndex) else { continue }
                let history =
                    entries.isEmpty
                    ? withoutActs
                    : PositionHistory(PositionDerivation(instrument: instrument, actions: entries))
                participations.append(
                    Participation(
                        instrument: Reference(instrumentIndex), participant: Reference(participantIndex),
                        actions: entries.map(\.reference), history: history))
                if entries.count < 2 { continue }
                conflicts +=
                    ConflictSearch(
                        instrument: Reference(instrumentIndex), participant: Reference(participantIndex),
                        terms: instrument, actions: entries
                    ).conflicts()
            }
            conflicts += instrument.alternatives.map { conflict(of: $0, Reference(instrumentIndex)) }
        }
    }

    private struct Pair: Hashable {
        let instrument: Int
        let participant: Int
    }

    /// Who is asked about even where nothing is known of it. Former states only act, they are not asked.
    private func eligible(for instrument: Instrument) -> Set<Int> {
        switch instrument.openTo {
        case .allStates:
            Set(participants.indices.filter { participants[$0].kind == .state })
        case .members(let groups):
            Set(
                groups.flatMap { self.groups[$0.index].membersOfAllTimes }.map(\.index)
                    .filter { participants[$0].kind != .formerState })
        }
    }

    private func conflict(of alternative: AlternativeFact, _ instrument: Reference<Instrument>) -> Conflict {
        let other = Conflict.Account(
            value: alternative.value, grade: alternative.grade, source: alternative.source, action: nil,
            note: alternative.note, isUsed: false)
        let ours = instruments[instrument.index].account(of: alternative.field)
        return Conflict(
            kind: .instrumentFact, instrument: instrument, participant: nil, field: alternative.field,
            accounts: [ours, other].compactMap(\.self))
    }
}

extension Instrument {
    /// What the record itself says of a field, and by which evidence; nil where it says nothing.
    fileprivate func account(of field: String) -> Conflict.Account? {
        let value: String? =
            switch field {
            case "title": title
            case "depositary": depositary
            case "adopted", "adopted.date": adopted.date?.description
            case "adopted.place": adopted.place
            case "opened_for_signature", "opened_for_signature.date": openedForSignature?.date?.description
            case "opened_for_signature.place": openedForSignature?.place
            case "entered_into_force": enteredIntoForce?.description
            default: nil
            }
        let key = field.split(separator: ".").first.map(String.init) ?? field
        let entry = evidence.first { $0.fields.contains(key) }
        return value.map {
            Conflict.Account(
                value: $0, grade: entry?.grade ?? .unverified, source: entry?.source, action: nil,
                note: entry?.note, isUsed: true)
        }
    }
}
