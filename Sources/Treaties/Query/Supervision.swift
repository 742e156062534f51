extension Library {
    /// Bodies and mechanisms that watch over how an instrument is carried out.
    public func supervisors(of instrument: Reference<Instrument>) -> [RecordReference] {
        let record = RecordReference(instrument)
        let bodies = links.neighbours(of: record, as: Organization.self)
            .filter { self[$0].monitors.contains(instrument) }
        let mechanisms = links.neighbours(of: record, as: Mechanism.self)
            .filter { self[$0].kind == .monitoring }
        return bodies.map { RecordReference($0) } + mechanisms.map { RecordReference($0) }
    }

    /// Monitoring mechanisms in which all members of a group take part.
    public func supervisors(of group: Reference<Group>) -> [RecordReference] {
        links.neighbours(of: RecordReference(group), as: Mechanism.self)
            .filter { self[$0].kind == .monitoring && self[$0].participation.groups.contains(group) }
            .map { RecordReference($0) }
    }
}
