/// Finds a participant by any name or code that ever named it.
public struct ParticipantKeys: Sendable {
    public enum Answer: Sendable {
        case found(Reference<Participant>)
        /// The key named several, such as the former code `CS`.
        case ambiguous([Reference<Participant>])
        case unknown(nearest: String?)
    }

    /// Identifiers, names and codes of today, which win over those of the past.
    private var current: [String: [Reference<Participant>]] = [:]
    private var former: [String: [Reference<Participant>]] = [:]
    private let identifiers: [String]

    init(participants: [Participant]) {
        identifiers = participants.map(\.id)
        for (index, participant) in participants.enumerated() {
            let reference = Reference<Participant>(index)
            // What a former state was called is a name of the past.
            let isFormer = participant.kind == .formerState
            let own: [String?] = [
                participant.name, participant.formalName, participant.iso2, participant.iso3,
                participant.isoNumeric,
            ]
            Self.add(participant.id, reference, to: &current)
            for key in own.compactMap(\.self) {
                if isFormer { Self.add(key, reference, to: &former) } else { Self.add(key, reference, to: &current) }
            }
            for name in participant.names {
                if name.isDated || isFormer {
                    Self.add(name.value, reference, to: &former)
                } else {
                    Self.add(name.value, reference, to: &current)
                }
            }
        }
    }

    public func find(_ key: String) -> Answer {
        let folded = SearchKey.folding(key)
        // ISO 3166-1 numeric codes are often written without their leading zeros.
        let isNumeric = !folded.isEmpty && folded.utf8.count < 3 && folded.utf8.allSatisfy { (48...57).contains($0) }
        let padded = isNumeric ? String(repeating: "0", count: 3 - folded.utf8.count) + folded : folded
        guard let matches = current[padded] ?? former[padded], let first = matches.first else {
            return .unknown(nearest: nearest(to: key, folded: folded))
        }
        return matches.count == 1 ? .found(first) : .ambiguous(matches)
    }

    private func nearest(to key: String, folded: String) -> String? {
        Suggestion.nearest(to: key, among: identifiers)
    }

    private static func add(
        _ key: String, _ reference: Reference<Participant>, to table: inout [String: [Reference<Participant>]]
    ) {
        let folded = SearchKey.folding(key)
        guard !folded.isEmpty, !(table[folded]?.contains(reference) ?? false) else { return }
        table[folded, default: []].append(reference)
    }
}
