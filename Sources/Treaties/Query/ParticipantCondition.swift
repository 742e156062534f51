/// Of whom a question asks: everybody who meets every part of it. Looked up by place, because a set is slow to ask for
/// each of many rows.
struct ParticipantCondition {
    /// Those for whom it holds.
    let places: [Int]
    private let holds: [Bool]

    /// Nil where there is no condition.
    init?(
        _ participants: Set<Reference<Participant>>?, regions: Set<String>?,
        members: Set<Reference<Participant>>? = nil, in library: Library
    ) {
        guard participants != nil || regions != nil || members != nil else { return nil }
        holds = library.participants.indices.map { place in
            participants?.contains(Reference(place)) ?? true && members?.contains(Reference(place)) ?? true
                && regions.map { library.participants[place].lies(in: $0) } ?? true
        }
        places = holds.indices.filter { [holds] in holds[$0] }
    }

    func contains(_ participant: Reference<Participant>) -> Bool { holds[participant.index] }
}

extension Participant {
    /// Whether one of its regions, large or small, is among the codes.
    public func lies(in regions: Set<String>) -> Bool {
        func isAmong(_ code: String?) -> Bool { code.map(regions.contains) ?? false }
        return isAmong(region) || isAmong(subRegion) || isAmong(intermediateRegion)
    }
}
