import Treaties

extension Table<ParticipationQuery.Row> {
    /// One row for each participant under each instrument, of use without a second call.
    static let ratifications = Table(columns: [
        Column("country") { row, library in .text(library[row.participant].id) },
        Column("country_name") { row, library in .text(library[row.participant].name) },
        Column("country_kind") { row, library in .text(library[row.participant].kind.rawValue)
        },
        Column("iso2") { row, library in .optional(library[row.participant].iso2) },
        Column("iso3") { row, library in .optional(library[row.participant].iso3) },
        Column("region") { row, library in .optional(library[row.participant].region) },
        Column("instrument") { row, library in .text(library[row.instrument].id) },
        Column("instrument_title") { row, library in .text(library[row.instrument].shortTitle)
        },
        Column("status") { row, _ in .text(row.position.status.rawValue) },
        Column("signature_date") { row, library in .date(of: row.position.signature, in: library) },
        Column("signature_name") { row, library in .name(in: row.position.signature, in: library) },
        Column("consent") { row, library in .optional(row.position.consent.map { library[$0].type.rawValue })
        },
        Column("consent_date") { row, library in .date(of: row.position.consent, in: library) },
        Column("consent_name") { row, library in .name(in: row.position.consent, in: library) },
        Column("entry_into_force") { row, _ in .describing(row.position.entryIntoForce?.date) },
        Column("entry_into_force_basis") { row, _ in .optional(row.position.entryIntoForce?.basis.rawValue) },
        Column("entry_into_force_rule") { row, library in .optional(row.appliedRule(in: library)) },
        Column("withdrawal") { row, library in
            .optional(row.position.ending.map { library[$0].type.rawValue })
        },
        Column("withdrawal_date") { row, library in .date(of: row.position.ending, in: library) },
        Column("withdrawal_effective") { row, _ in .describing(row.position.ended) },
        Column("evidence") { row, library in
            .optional(row.position.decisiveAction.map { library[$0].grade.rawValue })
        },
        Column("source") { row, library in
            .optional(row.position.decisiveAction.map { library[library[$0].source].id })
        },
        Column("known_until") { row, library in
            .describing(library[row.instrument].coverage.completeUntil)
        },
    ])
}

extension Table<ParticipationQuery.Row> {
    /// The rows of some spans of the library, of which only those on the page that is sent are looked at.
    static func listing(spans: Selection<Int>, for call: Call, meta: [Cell.Member] = []) -> Listing {
        let library = call.library
        return ratifications.listing(
            count: spans.count, in: library, meta: meta,
            prepared: call.prepared.map { PreparedListing(rows: $0.ratifications) { spans[$0] } }
        ) { library.row(ofSpan: spans[$0]) }
    }
}

extension ParticipationQuery.Row {
    /// The rule in words with its article and what it was applied to, where the day was computed.
    fileprivate func appliedRule(in library: Library) -> String? {
        guard let force = position.entryIntoForce, force.basis == .computed,
            let consent = position.consent.map({ library[$0] })
        else { return nil }
        let instrument = library[instrument]
        if consent.type == .succession { return "on the succession, not before the instrument itself" }
        guard let rule = instrument.entryIntoForceRule else { return nil }
        let words = rule.words + (rule.article.map { ", article \($0)" } ?? "")
        return force.date == instrument.enteredIntoForce
            ? words + ", not before the instrument itself" : words
    }
}

extension Cell {
    fileprivate static func date(of action: Reference<Action>?, in library: Library) -> Cell {
        .describing(action.flatMap { library[$0].date })
    }

    /// The name that the participant bore when it acted.
    fileprivate static func name(in action: Reference<Action>?, in library: Library) -> Cell {
        .optional(action.map { library[$0].nameAtTheTime(in: library) })
    }
}

extension Action {
    /// The name of the participant on the day of the act, which a later list may no longer print.
    func nameAtTheTime(in library: Library) -> String {
        let participant = library[participant]
        return date.map { participant.name(on: $0.earliest) } ?? participant.name
    }
}
