import Treaties

extension Table<ParticipationQuery.Row> {
    /// One row for each participant under each instrument, of use without a second call.
    static let ratifications = Table(columns: [
        Column("country", .text, "Identifier of the participant.") { row, library in
            .text(library[row.participant].id)
        },
        Column("country_name", .text, "Its usual short English name of today.") { row, library in
            .text(library[row.participant].name)
        },
        Column("country_kind", .code("participant_kind"), "In what quality it acts.") { row, library in
            .text(library[row.participant].kind.rawValue)
        },
        Column(
            "iso2", .optional(.text),
            "ISO 3166-1 alpha-2 code, or a customary one such as EU; null where there is none."
        ) { row, library in .optional(library[row.participant].iso2) },
        Column(
            "iso3", .optional(.text), "ISO 3166-1 alpha-3 code, or a customary one; null where there is none."
        ) { row, library in .optional(library[row.participant].iso3) },
        Column("region", .optional(.code("region")), "The large region in which it lies.") { row, library in
            .optional(library[row.participant].region)
        },
        Column("instrument", .text, "Identifier of the instrument.") { row, library in
            .text(library[row.instrument].id)
        },
        Column("instrument_title", .text, "Its short title.") { row, library in
            .text(library[row.instrument].shortTitle)
        },
        Column("status", .code("status"), "Where it stands on the day.") { row, _ in
            .text(row.position.status.rawValue)
        },
        Column("signature_date", .optional(.partialDate), "When it signed.") { row, library in
            .date(of: row.position.signature, in: library)
        },
        Column("signature_name", .optional(.text), "The name that it bore when it signed.") { row, library in
            .name(in: row.position.signature, in: library)
        },
        Column("consent", .optional(.code("action_type")), "The act by which it consented to be bound.") {
            row, library in .optional(row.position.consent.map { library[$0].type.rawValue })
        },
        Column("consent_date", .optional(.partialDate), "When it did so.") { row, library in
            .date(of: row.position.consent, in: library)
        },
        Column("consent_name", .optional(.text), "The name that it bore when it did so.") { row, library in
            .name(in: row.position.consent, in: library)
        },
        Column(
            "entry_into_force", .optional(.partialDate),
            "When the instrument entered or will enter into force for it."
        ) { row, _ in .describing(row.position.entryIntoForce?.date) },
        Column(
            "entry_into_force_basis", .optional(.code("entry_into_force_basis")),
            "Whether a source states that day or a rule gives it."
        ) { row, _ in .optional(row.position.entryIntoForce?.basis.rawValue) },
        Column(
            "entry_into_force_rule", .optional(.text),
            "The rule in words with its article, where the day was computed."
        ) { row, library in .optional(row.appliedRule(in: library)) },
        Column("withdrawal", .optional(.code("action_type")), "The act by which it left.") { row, library in
            .optional(row.position.ending.map { library[$0].type.rawValue })
        },
        Column("withdrawal_date", .optional(.partialDate), "When it did so.") { row, library in
            .date(of: row.position.ending, in: library)
        },
        Column(
            "withdrawal_effective", .optional(.partialDate), "The first day on which it was bound no longer."
        ) { row, _ in .describing(row.position.ended) },
        Column(
            "evidence", .optional(.code("evidence")),
            "How well the act is attested on which the status rests."
        ) { row, library in
            .optional(row.position.decisiveAction.map { library[$0].grade.rawValue })
        },
        Column("source", .optional(.text), "Identifier of the source of that act.") { row, library in
            .optional(row.position.decisiveAction.map { library[library[$0].source].id })
        },
        Column(
            "known_until", .optional(.day),
            "The last day for which the list of parties is known to be complete; null where it is not."
        ) { row, library in
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
