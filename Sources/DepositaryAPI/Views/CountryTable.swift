import Treaties

extension Table<Reference<Participant>> {
    /// Groups and names are as of the day of the question.
    static func countries(on day: CalendarDay) -> Table {
        Table(columns: [
            Column("id") { row, library in .text(library[row].id) },
            Column("name") { row, library in .text(library[row].name) },
            Column("formal_name") { row, library in .optional(library[row].formalName) },
            Column("kind") { row, library in .text(library[row].kind.rawValue) },
            Column("iso2") { row, library in .optional(library[row].iso2) },
            Column("iso3") { row, library in .optional(library[row].iso3) },
            Column("iso_numeric") { row, library in .optional(library[row].isoNumeric) },
            Column("m49") { row, library in .optional(library[row].m49) },
            Column("wikidata") { row, library in .optional(library[row].wikidata) },
            Column("region") { row, library in .optional(library[row].region) },
            Column("sub_region") { row, library in .optional(library[row].subRegion) },
            Column("intermediate_region") { row, library in .optional(library[row].intermediateRegion) },
            Column("groups") { row, library in
                .texts(
                    library.memberships(of: row).filter { $0.status == .member && $0.holds(on: day) }
                        .map { library[$0.group].id })
            },
            Column("since") { row, library in .describing(library[row].since) },
            Column("until") { row, library in .describing(library[row].until) },
            Column("predecessors") { row, library in .texts(library[row].predecessors.map { library[$0].id })
            },
            Column("successors") { row, library in
                .texts(library.participants.filter { $0.predecessors.contains(row) }.map(\.id))
            },
            Column("memberships", isDetail: true) { row, library in
                .list(library.memberships(of: row).map { .membership($0, in: library) })
            },
            Column("instruments", isDetail: true) { row, library in
                .list(library.participations(of: row).map { .standing($0, on: day, in: library) })
            },
            Column("laws", isDetail: true) { row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: NationalLaw.self)
                        .filter { day.mayLie(from: library[$0].enacted) }
                        .map { .law($0, in: library) })
            },
            Column("cases", isDetail: true) { row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: CourtCase.self)
                        .filter { !library[$0].decisions(by: day).isEmpty }
                        .map { .courtCase($0, on: day, in: library) })
            },
            Column("courts", isDetail: true) { row, library in
                .list(
                    library.catalogues.courts.references
                        .filter { library[$0].states(on: day, in: library)?.contains(row) ?? false }
                        .map { .link(RecordReference($0), in: library) })
            },
            Column("mechanisms", isDetail: true) { row, library in
                .list(
                    library.catalogues.mechanisms.references
                        .filter { library[$0].participants(on: day, in: library).contains(row) }
                        .map { .link(RecordReference($0), in: library) })
            },
            Column("practices", isDetail: true) { row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: Practice.self)
                        .map { .link(RecordReference($0), in: library) })
            },
            Column("other_names", isDetail: true) { row, library in
                .list(library[row].names.map { .name($0, in: library) })
            },
            Column("note", isDetail: true) { row, library in .optional(library[row].note) },
            Column("evidence", isDetail: true) { row, library in .text(library[row].grade.rawValue) },
            Column("source", isDetail: true) { row, library in
                .optional(library[row].source.map { library[$0].id })
            },
            Column("url") { row, library in .text("/v1/countries/" + library[row].id) },
        ])
    }
}

extension Cell {
    fileprivate static func membership(_ membership: Membership, in library: Library) -> Cell {
        let group = library[membership.group]
        return .record([
            "group": .text(group.id), "group_name": .text(group.name),
            "status": .text(membership.status.rawValue), "from": .describing(membership.from),
            "until": .describing(membership.until), "evidence": .text(membership.grade.rawValue),
            "source": .optional(membership.source.map { library[$0].id }), "note": .optional(membership.note),
            "monitored_by": .list(
                library.supervisors(of: membership.group).map { .supervisor($0, in: library) }),
        ])
    }

    /// Where it stands under one instrument on the day, and who watches over that.
    fileprivate static func standing(
        _ participation: Participation, on day: CalendarDay, in library: Library
    ) -> Cell {
        let instrument = library[participation.instrument]
        let position = participation.history.position(on: day)
        return .record([
            "instrument": .text(instrument.id), "title": .text(instrument.shortTitle),
            "scope": .text(instrument.scope.rawValue), "themes": .texts(instrument.themes),
            "status": .text(position.status.rawValue),
            "consent_date": .describing(position.consent.flatMap { library[$0].date }),
            "entry_into_force": .describing(position.entryIntoForce?.date),
            "monitored_by": .list(
                library.supervisors(of: participation.instrument).map { .supervisor($0, in: library) }),
            "url": .text(instrument.address),
        ])
    }

    fileprivate static func law(_ reference: Reference<NationalLaw>, in library: Library) -> Cell {
        let law = library[reference]
        return .record([
            "id": .text(law.id), "title": .text(law.title), "enacted": .describing(law.enacted),
            "evidence": .text(law.provenance.grade.rawValue),
            "url": .text(library.address(of: RecordReference(reference))),
        ])
    }

    fileprivate static func courtCase(
        _ reference: Reference<CourtCase>, on day: CalendarDay, in library: Library
    )
        -> Cell
    {
        let record = library[reference]
        let latest = record.decisions(by: day).last
        return .record([
            "id": .text(record.id), "name": .text(record.name), "court": .text(library[record.court].id),
            "decided": .describing(latest?.date),
            "outcome": .optional(latest?.outcome?.rawValue),
            "url": .text(library.address(of: RecordReference(reference))),
        ])
    }

    fileprivate static func name(_ name: ParticipantName, in library: Library) -> Cell {
        .record([
            "kind": .text(name.kind.rawValue), "value": .text(name.value), "from": .describing(name.from),
            "until": .describing(name.until), "note": .optional(name.note),
            "source": .optional(name.source.map { library[$0].id }),
        ])
    }
}
