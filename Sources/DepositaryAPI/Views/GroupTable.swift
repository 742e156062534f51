import Treaties

extension Table<Reference<Group>> {
    static func groups(on day: CalendarDay) -> Table {
        Table(columns: [
            Column("id") { row, library in .text(library[row].id) },
            Column("name") { row, library in .text(library[row].name) },
            Column("abbreviation") { row, library in .optional(library[row].abbreviation) },
            Column("kind") { row, library in .text(library[row].kind.rawValue) },
            Column("founded") { row, library in .describing(library[row].founded) },
            Column("seat") { row, library in .optional(library[row].seat) },
            Column("members_count") { row, library in .integer(library[row].members(on: day).count) },
            Column("members", isDetail: true) { row, library in
                .list(library[row].memberships.map { .member($0, on: day, in: library) })
            },
            Column("note") { row, library in .optional(library[row].note) },
            Column("evidence") { row, library in .text(library[row].grade.rawValue) },
            Column("source") { row, library in .optional(library[row].source.map { library[$0].id }) },
            Column("url") { row, library in .text("/v1/groups/" + library[row].id) },
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
