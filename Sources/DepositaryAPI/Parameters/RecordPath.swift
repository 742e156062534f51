import Treaties

/// The path of a record as a parameter's value.
enum RecordPath {
    /// A record by the path that answers it, with any of its keys.
    static func read(_ text: String, in library: Library) throws(ParameterReading.Fault) -> RecordReference {
        let segments = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard segments.count == 3, segments[0] == "v1",
            let record = find(segments[2], in: segments[1], of: library)
        else {
            let advice = Suggestion.nearest(to: text, among: paths(in: library)).map { "Did you mean \($0)?" }
            throw ParameterReading.Fault(
                reason: "\"\(text)\" is the path of no record. "
                    + (advice ?? "Give one such as /v1/frameworks/palermo-protocol."))
        }
        return record
    }

    /// The canonical path of every record.
    static func paths(in library: Library) -> [String] {
        library.instruments.map(\.address) + library.participants.map { "/v1/countries/" + $0.id }
            + library.groups.map { "/v1/groups/" + $0.id }
            + library.catalogues.all.flatMap { catalogue in
                catalogue.anyRecords.map { catalogue.kind.path + "/" + $0.id }
            }
    }

    private static func find(_ key: String, in collection: String, of library: Library) -> RecordReference? {
        switch collection {
        case "countries": found(library.participantKeys.find(key)).map { RecordReference($0) }
        case "groups": found(library.groupKeys.find(key)).map { RecordReference($0) }
        case "frameworks", "regional-agreements":
            found(library.instrumentKeys.find(key))
                .flatMap { library[$0].address.contains(collection) ? RecordReference($0) : nil }
        default:
            library.catalogues.all.first { $0.kind.rawValue == collection }?.record(named: key)
        }
    }

    private static func found<Entity>(_ answer: KeyIndex<Entity>.Answer) -> Reference<Entity>? {
        if case .found(let reference) = answer { reference } else { nil }
    }
}
