import Treaties

extension Table<Reference<Action>> {
    static let actions = Table(columns: [
        Column("instrument", .text, "Identifier of the instrument.") { row, library in
            .text(library[library[row].instrument].id)
        },
        Column("instrument_title", .text, "Its short title.") { row, library in
            .text(library[library[row].instrument].shortTitle)
        },
        Column("country", .text, "Identifier of the participant that acted.") { row, library in
            .text(library[library[row].participant].id)
        },
        Column("country_name", .text, "Its usual short English name of today.") { row, library in
            .text(library[library[row].participant].name)
        },
        Column(
            "iso2", .optional(.text),
            "ISO 3166-1 alpha-2 code, or a customary one such as EU; null where there is none."
        ) { row, library in .optional(library[library[row].participant].iso2) },
        Column(
            "iso3", .optional(.text), "ISO 3166-1 alpha-3 code, or a customary one; null where there is none."
        ) { row, library in .optional(library[library[row].participant].iso3) },
        Column("name_at_the_time", .text, "The name that it bore on the day of the act.") { row, library in
            .text(library[row].nameAtTheTime(in: library))
        },
        Column(
            "name_as_printed", .optional(.text), "The name that the source prints; null where it prints none."
        ) { row, library in .optional(library[row].nameAsUsed) },
        Column("action", .code("action_type"), "The kind of act.") { row, library in
            .text(library[row].type.rawValue)
        },
        Column(
            "date", .optional(.partialDate),
            "Of deposit, registration or receipt; for entry_into_force the day stated; as fine as the source is."
        ) { row, library in .describing(library[row].date) },
        Column(
            "effective", .optional(.partialDate),
            "The day on which the act takes effect, where the source says so."
        ) { row, library in .describing(library[row].effective) },
        Column("territories", .list(.text), "Those that the act is for, where it is not for all.") {
            row, library in .texts(library[row].territories)
        },
        Column("text", .optional(.text), "The gist of a declaration or reservation.") { row, library in
            .optional(library[row].text)
        },
        Column("evidence", .code("evidence"), "How well the act is attested.") { row, library in
            .text(library[row].grade.rawValue)
        },
        Column("source", .text, "Identifier of the source.") { row, library in
            .text(library[library[row].source].id)
        },
        Column("source_publisher", .text, "Who answers for the source.") { row, library in
            .text(library[library[row].source].publisher)
        },
        Column(
            "source_address", .text,
            "Where to go and look: an address, a citation, or a file in a public repository."
        ) { row, library in .text(library[library[row].source].place) },
        Column("source_as_of", .optional(.partialDate), "The day of which the source shows the state.") {
            row, library in .describing(library[library[row].source].asOf)
        },
        Column("corroborated_by", .list(.text), "Identifiers of further sources that give the same.") {
            row, library in
            .texts(library[row].corroboratedBy.map { library[$0].id })
        },
        Column(
            "superseded", .boolean, "Whether it is kept for the record and no longer used; the note says why."
        ) { row, library in .boolean(library[row].isSuperseded) },
        Column("recorded", .day, "Since when this library says so.") { row, library in
            .text(library[row].recorded.description)
        },
        Column("note", .optional(.text), "What a careful reader must know.") { row, library in
            .optional(library[row].note)
        },
    ])
}

extension Table<Reference<Action>> {
    static func listing(_ references: Selection<Reference<Action>>, for call: Call) -> Listing {
        actions.listing(
            count: references.count, in: call.library,
            prepared: call.prepared.map { tables in
                PreparedListing(rows: tables.actions) { references[$0].index }
            }
        ) { references[$0] }
    }
}

extension Source {
    /// Where to go and look.
    var place: String {
        if let address { return address }
        return [repository, path].compactMap(\.self).joined(separator: ":")
    }
}
