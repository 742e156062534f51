import Treaties

extension Table<Membership> {
    /// Who belonged to which group, and from when until when.
    static let memberships = Table(columns: [
        Column("group", .text, "Identifier of the group.") { row, library in .text(library[row.group].id) },
        Column("group_name", .text, "Its name.") { row, library in .text(library[row.group].name) },
        Column("country", .text, "Identifier of the participant.") { row, library in
            .text(library[row.participant].id)
        },
        Column("country_name", .text, "Its name.") { row, library in .text(library[row.participant].name) },
        Column("iso3", .optional(.text), "ISO 3166-1 alpha-3.") { row, library in
            .optional(library[row.participant].iso3)
        },
        Column("status", .code("membership_status"), "Only a member counts when a group is asked about.") {
            row, _ in
            .text(row.status.rawValue)
        },
        Column("from", .optional(.partialDate), "First day; null where it is not known.") { row, _ in
            .describing(row.from)
        },
        Column("until", .optional(.partialDate), "First day on which it no longer holds.") { row, _ in
            .describing(row.until)
        },
        Column("evidence", .code("evidence"), "How well it is attested.") { row, _ in
            .text(row.grade.rawValue)
        },
        Column("source", .optional(.text), "Identifier of the source.") { row, library in
            .optional(row.source.map { library[$0].id })
        },
        Column("note", .optional(.text), "What a careful reader must know.") { row, _ in
            .optional(row.note)
        },
    ])
}
