/// Finds the records that a log of changes names, among those that were read.
struct ChangeSubjects {
    private let loader: LibraryLoader
    private var subjects: [Change.Collection: [String: Change.Subject]] = [:]
    /// By collection, then by place.
    private var links: [RecordKind: [[RecordReference]]] = [:]

    /// - Parameter acts: The names of the acts that will be looked for. There are many more, and to name each takes time.
    init(_ loader: LibraryLoader, acts: Set<String>) {
        self.loader = loader
        subjects[.instruments] = loader.instrumentPlaces.mapValues { .record(RecordReference($0)) }
        subjects[.countries] = loader.participantPlaces.mapValues { .record(RecordReference($0)) }
        subjects[.groups] = loader.groupPlaces.mapValues { .record(RecordReference($0)) }
        subjects[.sources] = loader.sourcePlaces.mapValues { .source($0) }
        subjects[.vocabulary] = Self.table(loader.vocabulary.map { ("\($0.set):\($0.code)", .term($0)) })
        subjects[.memberships] = Self.table(
            loader.groups.flatMap(\.memberships).map { membership in
                (
                    [
                        loader.groups[membership.group.index].id,
                        loader.participants[membership.participant.index].id,
                        membership.status.rawValue, membership.from?.description ?? "",
                    ].joined(separator: ":"), .membership(membership.group, membership.participant)
                )
            })
        subjects[.actions] = actions(acts)
        for catalogue in loader.catalogues.all {
            guard let collection = Change.Collection(rawValue: catalogue.kind.rawValue) else { continue }
            let records = catalogue.anyRecords
            links[catalogue.kind] = records.map(\.links)
            subjects[collection] = Self.table(
                records.enumerated().map { index, record in
                    (record.id, .record(RecordReference(catalogue.kind, index)))
                })
        }
    }

    func find(_ collection: Change.Collection, _ record: String) -> Change.Subject? {
        subjects[collection]?[record]
    }

    /// The instruments and participants that a record is, belongs to or names. Of one that is gone, only its name tells.
    func related(
        to subject: Change.Subject?, _ collection: Change.Collection, _ record: String
    ) -> (instruments: [Reference<Instrument>], participants: [Reference<Participant>]) {
        let parts = record.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (collection, subject) {
        case (.instruments, _): return ([loader.instrumentPlaces[record]].compactMap(\.self), [])
        case (.countries, _): return ([], [loader.participantPlaces[record]].compactMap(\.self))
        case (.actions, _) where parts.count > 1:
            return (
                [loader.instrumentPlaces[parts[0]]].compactMap(\.self),
                [loader.participantPlaces[parts[1]]].compactMap(\.self)
            )
        case (.memberships, _) where parts.count > 1:
            return ([], [loader.participantPlaces[parts[1]]].compactMap(\.self))
        case (_, .record(let reference)): return links(of: reference)
        default: return ([], [])
        }
    }

    private func links(of reference: RecordReference) -> (
        instruments: [Reference<Instrument>], participants: [Reference<Participant>]
    ) {
        guard let links = links[reference.kind]?[reference.index] else { return ([], []) }
        func places(_ kind: RecordKind) -> [Int] {
            Array(Set(links.filter { $0.kind == kind }.map(\.index))).sorted()
        }
        return (places(.instruments).map { Reference($0) }, places(.countries).map { Reference($0) })
    }

    private func actions(_ wanted: Set<String>) -> [String: Change.Subject] {
        let instruments = Set(wanted.compactMap { loader.instrumentPlaces[String($0.prefix { $0 != ":" })] })
        var table: [String: Change.Subject] = [:]
        for index in loader.actions.indices where instruments.contains(loader.actions[index].instrument) {
            let action = loader.actions[index]
            let name = [
                loader.instruments[action.instrument.index].id,
                loader.participants[action.participant.index].id,
                action.type.rawValue, action.date?.description ?? "",
            ].joined(separator: ":")
            // Of two rows of one name the later is told apart by its source.
            let key = table[name] == nil ? name : name + ":" + loader.sources[action.source.index].id
            table[key] = .action(Reference(index))
        }
        return table
    }

    private static func table(_ entries: [(String, Change.Subject)]) -> [String: Change.Subject] {
        Dictionary(entries) { first, _ in first }
    }
}
