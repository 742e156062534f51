import Treaties

extension Table<Reference<Participant>> {
    /// Groups and names are as of the day of the question.
    static func countries(on day: CalendarDay) -> Table {
        Table(columns: [
            Column("id", .text, "The identifier, which never changes.") { row, library in
                .text(library[row].id)
            },
            Column("name", .text, "The usual short English name of today; of a former state, its last.") {
                row, library in .text(library[row].name)
            },
            Column(
                "formal_name", .optional(.text),
                "The full official name; null where none differs or is known."
            ) { row, library in .optional(library[row].formalName) },
            Column("kind", .code("participant_kind"), "In what quality it acts.") { row, library in
                .text(library[row].kind.rawValue)
            },
            Column(
                "iso2", .optional(.text),
                "ISO 3166-1 alpha-2 code, or a customary one such as EU; null where there is none."
            ) { row, library in .optional(library[row].iso2) },
            Column(
                "iso3", .optional(.text),
                "ISO 3166-1 alpha-3 code, or a customary one; null where there is none."
            ) { row, library in .optional(library[row].iso3) },
            Column("iso_numeric", .optional(.text), "ISO 3166-1 numeric code: three digits.") {
                row, library in .optional(library[row].isoNumeric)
            },
            Column("m49", .optional(.text), "The statistical code of the United Nations: three digits.") {
                row, library in .optional(library[row].m49)
            },
            Column("wikidata", .optional(.text), "Item number in Wikidata.") { row, library in
                .optional(library[row].wikidata)
            },
            Column("region", .optional(.code("region")), "The large region.") { row, library in
                .optional(library[row].region)
            },
            Column("sub_region", .optional(.code("region")), "Within the region.") { row, library in
                .optional(library[row].subRegion)
            },
            Column("intermediate_region", .optional(.code("region")), "Within the sub-region; null in most.")
            { row, library in .optional(library[row].intermediateRegion) },
            Column(
                "groups", .list(.text), "Identifiers of the groups of which it is a full member on the day."
            ) { row, library in
                .texts(
                    library.memberships(of: row).filter { $0.status == .member && $0.holds(on: day) }
                        .map { library[$0.group].id })
            },
            Column("since", .optional(.partialDate), "When a successor state came to be.") { row, library in
                .describing(library[row].since)
            },
            Column("until", .optional(.partialDate), "The first day on which a former state was no more.") {
                row, library in .describing(library[row].until)
            },
            Column(
                "predecessors", .list(.text),
                "Identifiers of those whose territory or membership it took over, wholly or in part."
            ) { row, library in .texts(library[row].predecessors.map { library[$0].id })
            },
            Column("successors", .list(.text), "Identifiers of those that took over from it.") {
                row, library in
                .texts(library.participants.filter { $0.predecessors.contains(row) }.map(\.id))
            },
            Column(
                "memberships", .list(.membership), "Memberships in groups, past and present.", isDetail: true
            ) { row, library in
                .list(library.memberships(of: row).map { .membership($0, in: library) })
            },
            Column(
                "instruments", .list(.standing), "Where it stands under each instrument on the day.",
                isDetail: true
            ) { row, library in
                .list(library.participations(of: row).map { .standing($0, on: day, in: library) })
            },
            Column(
                "laws", .list(.lawOfCountry), "Its national laws, as far as they are known.", isDetail: true
            ) { row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: NationalLaw.self)
                        .filter { day.mayLie(from: library[$0].enacted) }
                        .map { .law($0, in: library) })
            },
            Column("cases", .list(.caseOfCountry), "Cases that concern it.", isDetail: true) { row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: CourtCase.self)
                        .filter { !library[$0].decisions(by: day).isEmpty }
                        .map { .courtCase($0, on: day, in: library) })
            },
            Column("courts", .list(.link), "Courts that it is under on the day.", isDetail: true) {
                row, library in
                .list(
                    library.catalogues.courts.references
                        .filter { library[$0].states(on: day, in: library)?.contains(row) ?? false }
                        .map { .link(RecordReference($0), in: library) })
            },
            Column(
                "mechanisms", .list(.link), "Mechanisms in which it takes part on the day.", isDetail: true
            ) { row, library in
                .list(
                    library.catalogues.mechanisms.references
                        .filter { library[$0].participants(on: day, in: library).contains(row) }
                        .map { .link(RecordReference($0), in: library) })
            },
            Column("practices", .list(.link), "Practices that were tried there.", isDetail: true) {
                row, library in
                .list(
                    library.links.neighbours(of: RecordReference(row), as: Practice.self)
                        .map { .link(RecordReference($0), in: library) })
            },
            Column(
                "other_names", .list(.participantName), "Further names and codes, past and present.",
                isDetail: true
            ) { row, library in
                .list(library[row].names.map { .name($0, in: library) })
            },
            Column("note", .optional(.text), "What a careful reader must know.", isDetail: true) {
                row, library in .optional(library[row].note)
            },
            Column("evidence", .code("evidence"), "Of the names, codes and days.", isDetail: true) {
                row, library in .text(library[row].grade.rawValue)
            },
            Column(
                "source", .optional(.text), "Identifier of the source; null only where unverified.",
                isDetail: true
            ) { row, library in
                .optional(library[row].source.map { library[$0].id })
            },
            Column("url", .path, "Where the record is.") { row, library in
                .text("/v1/countries/" + library[row].id)
            },
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

extension Schema {
    fileprivate static let membership = record([
        .init("group", .text, "Identifier of the group."),
        .init("group_name", .text, "Its usual name."),
        .init("status", .code("membership_status"), "In what quality it belongs to the group."),
        .init("from", .optional(.partialDate), "The first day; null where unknown."),
        .init(
            "until", .optional(.partialDate),
            "The first day on which it no longer held; null where it holds or that is unknown."),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "What a careful reader must know."),
        .init("monitored_by", .list(.supervisor), "Who watches over the group's members."),
    ])

    fileprivate static let standing = record([
        .init("instrument", .text, "Identifier of the instrument."),
        .init("title", .text, "Its short title."),
        .init("scope", .code("instrument_scope"), "Worldwide, or of a region."),
        .init("themes", .list(.code("theme")), "What it is about."),
        .init("status", .code("status"), "Where the participant stands on the day."),
        .init("consent_date", .optional(.partialDate), "When it consented to be bound."),
        .init(
            "entry_into_force", .optional(.partialDate),
            "When the instrument entered or will enter into force for it."),
        .init("monitored_by", .list(.supervisor), "Who watches over the instrument."),
        .init("url", .path, "Where the record of the instrument is."),
    ])

    fileprivate static let lawOfCountry = record([
        .init("id", .text, "Identifier of the law."),
        .init("title", .text, "Its title in English."),
        .init("enacted", .optional(.partialDate), "When it was enacted."),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("url", .path, "Where the record is."),
    ])

    fileprivate static let caseOfCountry = record([
        .init("id", .text, "Identifier of the case."),
        .init("name", .text, "By which it is known."),
        .init("court", .text, "Identifier of the court."),
        .init("decided", .optional(.partialDate), "Day of the last decision."),
        .init("outcome", .optional(.code("outcome")), "How the last decision ended."),
        .init("url", .path, "Where the record is."),
    ])

    fileprivate static let participantName = record([
        .init("kind", .code("name_kind"), "What the value is."),
        .init("value", .text, "The name or code, as it is written."),
        .init("from", .optional(.partialDate), "The first day; null where unknown."),
        .init(
            "until", .optional(.partialDate),
            "The first day on which it no longer held; null where it holds or that is unknown."),
        .init("note", .optional(.text), "What a careful reader must know."),
        .init("source", .optional(.text), "Identifier of the source."),
    ])
}
