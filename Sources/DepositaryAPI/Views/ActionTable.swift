import Treaties

extension Table<Reference<Action>> {
    static let actions = Table(columns: [
        Column("instrument") { row, library in .text(library[library[row].instrument].id) },
        Column("instrument_title") { row, library in .text(library[library[row].instrument].shortTitle) },
        Column("country") { row, library in .text(library[library[row].participant].id) },
        Column("country_name") { row, library in .text(library[library[row].participant].name) },
        Column("iso2") { row, library in .optional(library[library[row].participant].iso2) },
        Column("iso3") { row, library in .optional(library[library[row].participant].iso3) },
        Column("name_at_the_time") { row, library in .text(library[row].nameAtTheTime(in: library)) },
        Column("name_as_printed") { row, library in .optional(library[row].nameAsUsed) },
        Column("action") { row, library in .text(library[row].type.rawValue) },
        Column("date") { row, library in .describing(library[row].date) },
        Column("effective") { row, library in .describing(library[row].effective) },
        Column("territories") { row, library in .texts(library[row].territories) },
        Column("text") { row, library in .optional(library[row].text) },
        Column("evidence") { row, library in .text(library[row].grade.rawValue) },
        Column("source") { row, library in .text(library[library[row].source].id) },
        Column("source_publisher") { row, library in .text(library[library[row].source].publisher) },
        Column("source_address") { row, library in .text(library[library[row].source].place) },
        Column("source_as_of") { row, library in .describing(library[library[row].source].asOf) },
        Column("corroborated_by") { row, library in
            .texts(library[row].corroboratedBy.map { library[$0].id })
        },
        Column("superseded") { row, library in .boolean(library[row].isSuperseded) },
        Column("recorded") { row, library in .text(library[row].recorded.description) },
        Column("note") { row, library in .optional(library[row].note) },
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
