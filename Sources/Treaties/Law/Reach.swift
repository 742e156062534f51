extension Court {
    /// The states under the court on a day; nil where that cannot be derived.
    public func states(on day: CalendarDay, in library: Library) -> Set<Reference<Participant>>? {
        guard day.mayLie(from: founded, until: ended) else { return statesBasis == .none ? nil : [] }
        return switch statesBasis {
        case .parties: library.parties(toAny: instruments, on: day)
        case .members: library.members(ofAny: groups, on: day)
        case .acceptances: Set(acceptances.filter { $0.holds(on: day) }.map(\.participant))
        case .none: nil
        }
    }
}

extension Mechanism {
    /// Everybody who takes part on a day: by name, as a member of a group, as a party to an instrument.
    public func participants(on day: CalendarDay, in library: Library) -> Set<Reference<Participant>> {
        guard day.mayLie(from: since, until: until) else { return [] }
        return Set(participation.countries)
            .union(library.members(ofAny: participation.groups, on: day))
            .union(library.parties(toAny: participation.instruments, on: day))
    }
}

extension Library {
    /// Everybody who is party to at least one of the instruments on a day.
    func parties(toAny instruments: [Reference<Instrument>], on day: CalendarDay) -> Set<
        Reference<Participant>
    > {
        instruments.reduce(into: Set()) { all, instrument in
            for participation in participations(in: instrument)
            where participation.history.position(on: day).status == .party {
                all.insert(participation.participant)
            }
        }
    }
}
