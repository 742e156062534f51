import Treaties

/// Whoever can act under a treaty: states above all, and what stands beside them.
enum CountryRoutes {
    static let routes = [
        Route(
            "/v1/countries", "States, regional organizations, territories and former states.", .list,
            parameters: [
                .region,
                .terms("sub_region", of: "region", "M49 sub-regions."),
                .group,
                .codes("kind", Participant.Kind.self, "Kinds of participant."),
                .search, .asOf,
            ]
        ) { call in list(call) },
        Route(
            "/v1/countries/{key}", "One of them, by identifier, any name it has or had, or ISO code.",
            .record,
            parameters: [.asOf]
        ) { (call) throws(APIError) in
            let reference = try call.participant("key")
            return Table.countries(on: call.day).answer(
                reference, in: call.library, location: "/v1/countries/" + call.library[reference].id)
        },
    ]

    private static func list(_ call: Call) -> Answer {
        let (library, values) = (call.library, call.values)
        let members = values.groups("group").map { library.members(ofAny: $0, on: call.day) }
        let kinds = values.codes("kind", as: Participant.Kind.self)
        let search = values.words("q")
        let references = library.participants.indices.map { Reference<Participant>($0) }.filter { reference in
            let participant = library[reference]
            return members?.contains(reference) ?? true
                && kinds?.contains(participant.kind) ?? true
                && values.codes("region").map { participant.lies(in: $0) } ?? true
                && values.codes("sub_region").map { participant.lies(in: $0) } ?? true
                && search?.matches(participant.searchedTexts) ?? true
        }
        return .list(Table.countries(on: call.day).listing(references, in: library))
    }
}

extension Participant {
    fileprivate var searchedTexts: [String] {
        [id, name, formalName, iso2, iso3].compactMap(\.self) + names.map(\.value)
    }
}
