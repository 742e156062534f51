import Treaties

/// Organizations and categories of states, with who belongs to them and since when.
enum GroupRoutes {
    static let routes = [
        Route(
            "/v1/groups", "Organizations and categories of states.", .list,
            parameters: [.codes("kind", Group.Kind.self, "Kinds of group."), .country, .asOf]
        ) { call in
            let library = call.library
            let kinds = call.values.codes("kind", as: Group.Kind.self)
            let participants = call.values.participants("country")
            let references = library.groups.indices.map { Reference<Group>($0) }.filter { reference in
                kinds?.contains(library[reference].kind) ?? true
                    && participants.map { !$0.isDisjoint(with: library[reference].members(on: call.day)) }
                        ?? true
            }
            return .list(Table.groups(on: call.day).listing(references, in: library))
        },
        Route(
            "/v1/groups/{key}", "One of them with its members, by identifier, name or abbreviation.", .record,
            parameters: [.asOf]
        ) { (call) throws(APIError) in
            let reference = try call.group("key")
            return Table.groups(on: call.day).answer(
                reference, in: call.library, location: "/v1/groups/" + call.library[reference].id)
        },
    ]
}
