import Treaties

/// Where facts come from, where sources disagree, and what the codes mean.
enum ProvenanceRoutes {
    static let routes = [
        Route("/v1/sources", "Where facts were seen.", .list, parameters: [.search]) { call in
            let search = call.values.words("q")
            let references = call.library.sources.indices.map { Reference<Source>($0) }.filter { reference in
                let source = call.library[reference]
                return search?.matches([source.id, source.publisher, source.title, source.place]) ?? true
            }
            return .list(Table.sources.listing(references, in: call.library))
        },
        Route("/v1/sources/{id}", "One source.", .record) { (call) throws(APIError) in
            let id = call.capture("id").lowercased()
            guard let reference = call.library.source(id: id) else {
                let nearest = Suggestion.nearest(to: id, among: call.library.sources.map(\.id))
                throw APIError(
                    .unknownRecord,
                    "There is no source \"\(id)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? ""))
            }
            return Table.sources.answer(
                reference, in: call.library, location: "/v1/sources/" + id)
        },
        Route(
            "/v1/conflicts", "Where sources, or a source and a rule, disagree.", .list,
            parameters: [.codes("kind", Conflict.Kind.self, "Kinds of conflict."), .instrument, .country]
        ) { call in
            let kinds = call.values.codes("kind", as: Conflict.Kind.self)
            let instruments = call.values.instruments("instrument")
            let participants = call.values.participants("country")
            let conflicts = call.library.conflicts.filter { conflict in
                kinds?.contains(conflict.kind) ?? true && instruments?.contains(conflict.instrument) ?? true
                    && participants.map { all in conflict.participant.map(all.contains) ?? false } ?? true
            }
            return .list(Table.conflicts.listing(conflicts, in: call.library))
        },
        Route(
            "/v1/vocabulary", "Every code with its meaning.", .list,
            parameters: [
                Parameter("set", .codes { Set($0.vocabulary.map(\.set)).sorted() }, "Code lists.")
            ]
        ) { call in
            let sets = call.values.codes("set")
            let terms = call.library.vocabulary.filter { sets?.contains($0.set) ?? true }
            return .list(Table.vocabulary.listing(terms, in: call.library))
        },
    ]
}
