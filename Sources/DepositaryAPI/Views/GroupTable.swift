import Treaties

extension Table<Reference<Group>> {
    static func groups(on day: CalendarDay) -> Table {
        Table(columns: [
            Column("id", .text, "The identifier, which never changes.") { row, library in
                .text(library[row].id)
            },
            Column("name", .text, "The usual name.") { row, library in .text(library[row].name) },
            Column("abbreviation", .optional(.text), "The usual abbreviation.") { row, library in
                .optional(library[row].abbreviation)
            },
            Column("kind", .code("group_kind"), "What sort of group it is.") { row, library in
                .text(library[row].kind.rawValue)
            },
            Column("founded", .optional(.partialDate), "When it was founded.") { row, library in
                .describing(library[row].founded)
            },
            Column("seat", .optional(.text), "Where it has its seat.") { row, library in
                .optional(library[row].seat)
            },
            Column("members_count", .integer, "How many full members it has on the day.") { row, library in
                .integer(library[row].members(on: day).count)
            },
            Column("members", .list(.groupMember), "Memberships, past and present.", isDetail: true) {
                row, library in
                .list(library[row].memberships.map { .member($0, on: day, in: library) })
            },
            Column("note", .optional(.text), "What a careful reader must know.") { row, library in
                .optional(library[row].note)
            },
            Column("evidence", .code("evidence"), "Of the facts above.") { row, library in
                .text(library[row].grade.rawValue)
            },
            Column("source", .optional(.text), "Identifier of the source; null only where unverified.") {
                row, library in .optional(library[row].source.map { library[$0].id })
            },
            Column("url", .path, "Where the record is.") { row, library in
                .text("/v1/groups/" + library[row].id)
            },
        ])
    }
}

extension Cell {
    fileprivate static func member(_ membership: Membership, on day: CalendarDay, in library: Library) -> Cell
    {
        let participant = library[membership.participant]
        return .record([
            "country": .text(participant.id), "country_name": .text(participant.name),
            "iso3": .optional(participant.iso3), "status": .text(membership.status.rawValue),
            "from": .describing(membership.from), "until": .describing(membership.until),
            "current": .boolean(membership.holds(on: day)), "evidence": .text(membership.grade.rawValue),
            "source": .optional(membership.source.map { library[$0].id }), "note": .optional(membership.note),
        ])
    }
}

extension Schema {
    fileprivate static let groupMember = record([
        .init("country", .text, "Identifier of the participant."),
        .init("country_name", .text, "Its usual short English name of today."),
        .init("iso3", .optional(.text), "ISO 3166-1 alpha-3 code, or a customary one."),
        .init("status", .code("membership_status"), "In what quality it belongs to the group."),
        .init("from", .optional(.partialDate), "The first day; null where unknown."),
        .init(
            "until", .optional(.partialDate),
            "The first day on which it no longer held; null where it holds or that is unknown."),
        .init("current", .boolean, "Whether the membership holds on the day."),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "What a careful reader must know."),
    ])
}
