/// Finds an entity by any name, number or code that names it, or ever did.
public struct KeyIndex<Entity>: Sendable {
    /// What a key names.
    public enum Answer: Sendable {
        case found(Reference<Entity>)
        /// The key names several, such as the former code `CS`.
        case ambiguous([Reference<Entity>])
        case unknown(nearest: String?)
    }

    /// What names it today wins over what named it once.
    private var current: [String: [Reference<Entity>]] = [:]
    private var former: [String: [Reference<Entity>]] = [:]
    private var identifiers: [String: Reference<Entity>] = [:]

    mutating func add(identifier: String, _ reference: Reference<Entity>) {
        identifiers[identifier] = reference
        add(identifier, reference, isFormer: false)
    }

    mutating func add(_ key: String?, _ reference: Reference<Entity>, isFormer: Bool) {
        guard let key else { return }
        let folded = SearchKey.folding(key)
        guard !folded.isEmpty else { return }
        if isFormer {
            Self.add(reference, to: &former[folded, default: []])
        } else {
            Self.add(reference, to: &current[folded, default: []])
        }
    }

    /// Case, accents, spaces, marks and a leading `the` do not matter. An identifier comes before any other key, and
    /// what holds today before what held once.
    public func find(_ key: String) -> Answer {
        if let exact = identifiers[key] { return .found(exact) }
        let folded = SearchKey.folding(key)
        guard let matches = matches(folded) ?? matches(Self.padded(folded)), let first = matches.first else {
            return .unknown(nearest: Suggestion.nearest(to: key, among: identifiers.keys.sorted()))
        }
        return matches.count == 1 ? .found(first) : .ambiguous(matches)
    }

    private func matches(_ folded: String) -> [Reference<Entity>]? {
        current[folded] ?? former[folded]
    }

    /// ISO 3166-1 numeric codes are often written without their leading zeros.
    private static func padded(_ key: String) -> String {
        let isShortNumber =
            !key.isEmpty && key.utf8.count < 3 && key.utf8.allSatisfy { (48...57).contains($0) }
        return isShortNumber ? String(repeating: "0", count: 3 - key.utf8.count) + key : key
    }

    private static func add(_ reference: Reference<Entity>, to places: inout [Reference<Entity>]) {
        if !places.contains(reference) { places.append(reference) }
    }
}

extension KeyIndex<Participant> {
    init(_ participants: [Participant]) {
        for (index, participant) in participants.enumerated() {
            let reference = Reference<Participant>(index)
            // What a former state was called is a name of the past.
            let isFormer = participant.kind == .formerState
            add(identifier: participant.id, reference)
            add(participant.name, reference, isFormer: isFormer)
            add(participant.formalName, reference, isFormer: isFormer)
            add(participant.iso2, reference, isFormer: isFormer)
            add(participant.iso3, reference, isFormer: isFormer)
            add(participant.isoNumeric, reference, isFormer: isFormer)
            for name in participant.names { add(name.value, reference, isFormer: isFormer || name.isFormer) }
        }
    }
}

extension KeyIndex<Instrument> {
    init(_ instruments: [Instrument]) {
        for (index, instrument) in instruments.enumerated() {
            let reference = Reference<Instrument>(index)
            add(identifier: instrument.id, reference)
            add(instrument.title, reference, isFormer: false)
            add(instrument.shortTitle, reference, isFormer: false)
            for title in instrument.otherTitles { add(title, reference, isFormer: false) }
            for number in instrument.numbers {
                add(number.value, reference, isFormer: false)
                add(number.system.rawValue + number.value, reference, isFormer: false)
            }
        }
    }
}

extension KeyIndex<Group> {
    init(_ groups: [Group]) {
        for (index, group) in groups.enumerated() {
            let reference = Reference<Group>(index)
            add(identifier: group.id, reference)
            add(group.name, reference, isFormer: false)
            add(group.abbreviation, reference, isFormer: false)
        }
    }
}

extension KeyIndex where Entity: CatalogueRecord {
    init(_ records: [Entity]) {
        for (index, record) in records.enumerated() {
            let reference = Reference<Entity>(index)
            add(identifier: record.id, reference)
            add(record.title, reference, isFormer: false)
            for key in record.keys { add(key.text, reference, isFormer: false) }
        }
    }
}
