import Treaties

extension Table<LegalEvent> {
    static let events = Table(columns: [
        Column("date", .partialDate, "On which it happened, or will; without day or month where unknown.") {
            row, _ in .text(row.date.description)
        },
        Column("kind", .code("event_kind"), "What happened.") { row, _ in .text(row.kind.rawValue) },
        Column("instrument", .text, "Identifier of the instrument.") { row, library in
            .text(library[row.instrument].id)
        },
        Column("instrument_title", .text, "Its short title.") { row, library in
            .text(library[row.instrument].shortTitle)
        },
        Column("country", .optional(.text), "Whom it concerns; null for what befell the instrument itself.") {
            row, library in .optional(row.participant.map { library[$0].id })
        },
        Column("country_name", .optional(.text), "Its present name.") { row, library in
            .optional(row.participant.map { library[$0].name })
        },
        Column("iso3", .optional(.text), "Its ISO 3166-1 code, where it has one.") { row, library in
            .optional(row.participant.flatMap { library[$0].iso3 })
        },
        Column("action", .optional(.code("action_type")), "The act, or the one from which it follows.") {
            row, library in .optional(row.action.map { library[$0].type.rawValue })
        },
        Column(
            "basis", .optional(.code("entry_into_force_basis")),
            "For an entry into force for a country, how its day is known."
        ) { row, _ in .optional(row.basis?.rawValue) },
        Column("evidence", .optional(.code("evidence")), "Of the act.") { row, library in
            .optional(row.action.map { library[$0].grade.rawValue })
        },
        Column("source", .optional(.text), "Of the act.") { row, library in
            .optional(row.action.map { library[library[$0].source].id })
        },
        Column("url", .path, "The country's standing under the instrument, or the instrument.") {
            row, library in .text(library.address(of: row))
        },
    ])
}

extension Library {
    func address(of event: LegalEvent) -> String {
        let instrument = self[event.instrument]
        guard let participant = event.participant else { return instrument.address }
        return "/v1/countries/" + self[participant].id + "/ratifications?instrument=" + instrument.id
    }
}
