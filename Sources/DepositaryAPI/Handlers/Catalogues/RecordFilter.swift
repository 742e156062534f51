import Treaties

/// A parameter of a collection's list, and which records it keeps.
struct RecordFilter<Record: CatalogueRecord>: Sendable {
    typealias Condition = (Reference<Record>) -> Bool

    let parameter: Parameter
    /// Nil where the request does not use the parameter.
    let condition: @Sendable (Call) -> Condition?

    init(_ parameter: Parameter, _ condition: @escaping @Sendable (Call) -> Condition?) {
        self.parameter = parameter
        self.condition = condition
    }
}

extension RecordFilter {
    /// Codes of a closed list, of which a record has some.
    static func codes<Code: RawRepresentable & CaseIterable & Hashable & Sendable>(
        _ name: String, _ type: Code.Type, _ meaning: String,
        _ codes: @escaping @Sendable (Record) -> [Code]
    ) -> RecordFilter where Code.RawValue == String {
        RecordFilter(.codes(name, type, meaning)) { call in
            guard let wanted = call.values.codes(name, as: type) else { return nil }
            return { codes(call.library[$0]).contains(where: wanted.contains) }
        }
    }

    /// Records that name one of the instruments.
    static var instrument: RecordFilter {
        linked(.instrument) { $0.values.instruments("instrument").map { $0.map { RecordReference($0) } } }
    }

    /// Records that name one of the countries.
    static var country: RecordFilter {
        linked(.country) { $0.values.participants("country").map { $0.map { RecordReference($0) } } }
    }

    private static func linked(
        _ parameter: Parameter, _ wanted: @escaping @Sendable (Call) -> [RecordReference]?
    ) -> RecordFilter {
        RecordFilter(parameter) { call in
            guard let wanted = wanted(call) else { return nil }
            let keepers = Set(wanted.flatMap { call.library.links[$0] })
            return { keepers.contains(RecordReference($0)) }
        }
    }

    /// Countries of which one is among those that a record has on the day asked about.
    static func countryOnDay(
        _ countries: @escaping @Sendable (Record, CalendarDay, Library) -> Set<Reference<Participant>>
    ) -> RecordFilter {
        RecordFilter(.country) { call in
            guard let wanted = call.values.participants("country") else { return nil }
            return { !wanted.isDisjoint(with: countries(call.library[$0], call.day, call.library)) }
        }
    }

    /// Regions of which one is among a record's own.
    static func region(_ regions: @escaping @Sendable (Record) -> [String]) -> RecordFilter {
        RecordFilter(.region) { call in
            guard let wanted = call.values.codes("region") else { return nil }
            return { !wanted.isDisjoint(with: regions(call.library[$0])) }
        }
    }

    /// `…_from` and `…_to`: one of a record's dates lies wholly on the first day or later, or on the last or before.
    static func span(
        _ name: String, _ what: String, _ dates: @escaping @Sendable (Record) -> [PartialDate]
    ) -> [RecordFilter] {
        let (from, to) = (name + "_from", name + "_to")
        return [
            RecordFilter(Parameter(from, .day(), what + " on this day or later.")) { call in
                guard let day = call.values.day(from) else { return nil }
                return { dates(call.library[$0]).contains { $0.earliest >= day } }
            },
            RecordFilter(Parameter(to, .day(notBefore: from), what + " on this day or before.")) { call in
                guard let day = call.values.day(to) else { return nil }
                return { dates(call.library[$0]).contains { $0.latest <= day } }
            },
        ]
    }

    static var theme: RecordFilter {
        RecordFilter(.terms("theme", of: "theme", "What it is about.")) { call in
            guard let wanted = call.values.codes("theme") else { return nil }
            return { !wanted.isDisjoint(with: call.library[$0].themes) }
        }
    }

    static var evidence: RecordFilter {
        RecordFilter(.evidence) { call in
            guard let wanted = call.values.codes("evidence", as: EvidenceGrade.self) else { return nil }
            return { wanted.contains(call.library[$0].provenance.grade) }
        }
    }

    static var search: RecordFilter {
        RecordFilter(.search) { call in
            guard let words = call.values.words("q") else { return nil }
            return { words.matches(call.library[$0].searchedTexts) }
        }
    }
}

extension CatalogueRecord {
    fileprivate var searchedTexts: [String] { [id, title] + (keys + texts).map(\.text) }
}
