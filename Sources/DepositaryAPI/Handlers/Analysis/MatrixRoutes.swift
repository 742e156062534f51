import Treaties

/// Countries by instruments, in one call.
enum MatrixRoutes {
    static let routes = [
        Route(
            "/v1/matrix",
            "Countries by instruments on a day: a row for each country, and a column with the code of its status for each instrument.",
            .list,
            parameters: [
                .asOf, .country, .region, .group,
                .codes(
                    "country_kind", Participant.Kind.self,
                    "Kinds of participant; states of today where neither this nor country is given."),
            ] + Parameter.instrumentChoice,
            examples: ["instrument": "palermo-protocol,cets-197"], asked: ["instrument"],
            hasColumnsOfQuestion: true
        ) { call in
            let instruments = call.chosenInstruments
            let rows = participants(call)
            let standings = Standings(on: call.day, in: call.library)
            return .list(
                Table.matrix(of: instruments, standings, in: call.library).listing(
                    rows, in: call.library, meta: Cell.matrixMeta(rows, instruments, standings, call.library))
            )
        }
    ]

    private static func participants(_ call: Call) -> [Reference<Participant>] {
        let (library, values) = (call.library, call.values)
        let named = values.participants("country")
        let members = values.groups("group").map { library.members(ofAny: $0, on: call.day) }
        let regions = values.codes("region")
        let kinds =
            values.codes("country_kind", as: Participant.Kind.self) ?? (named == nil ? [.state] : nil)
        return library.participants.indices.filter { index in
            let participant = library.participants[index]
            return named?.contains(Reference(index)) ?? true && members?.contains(Reference(index)) ?? true
                && kinds?.contains(participant.kind) ?? true && regions.map(participant.lies) ?? true
        }.map { Reference($0) }
    }
}
