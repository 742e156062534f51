import Treaties

extension Table<Reference<Instrument>> {
    static let instruments = Table(columns: [
        Column("id", .text, "The identifier, which never changes.") { row, library in .text(library[row].id)
        },
        Column("title", .text, "The official English title.") { row, library in .text(library[row].title) },
        Column("short_title", .text, "The usual short name.") { row, library in .text(library[row].shortTitle)
        },
        Column("other_titles", .list(.text), "Further names by which it is found.", isDetail: true) {
            row, library in .texts(library[row].otherTitles)
        },
        Column("scope", .code("instrument_scope"), "Worldwide, or of a region.") { row, library in
            .text(library[row].scope.rawValue)
        },
        Column("kind", .code("instrument_kind"), "What sort of instrument it is.") { row, library in
            .text(library[row].kind.rawValue)
        },
        Column("binding", .boolean, "Whether it binds; false for soft law.") { row, library in
            .boolean(library[row].isBinding)
        },
        Column("region", .optional(.code("region")), "Of a regional agreement; null for a framework.") {
            row, library in .optional(library[row].region)
        },
        Column("organization", .code("organization"), "Under whose auspices it was made.") { row, library in
            .text(library[row].organization)
        },
        Column("depositary", .optional(.code("depositary")), "Who keeps it; null where nobody does.") {
            row, library in .optional(library[row].depositary)
        },
        Column("numbers", .list(.text), "Official numbers, each after the name of its register.") {
            row, library in
            .texts(library[row].numbers.map { "\($0.system.rawValue) \($0.value)" })
        },
        Column("ilo_class", .optional(.code("ilo_class")), "Rank of a convention or protocol of the ILO.") {
            row, library in .optional(library[row].iloClass?.rawValue)
        },
        Column("themes", .list(.code("theme")), "What it is about.") { row, library in
            .texts(library[row].themes)
        },
        Column("adopted", .optional(.partialDate), "When it was adopted.") { row, library in
            .describing(library[row].adopted.date)
        },
        Column("adopted_place", .optional(.text), "Where it was adopted.") { row, library in
            .optional(library[row].adopted.place)
        },
        Column("opened_for_signature", .optional(.partialDate), "When it was opened for signature.") {
            row, library in .describing(library[row].openedForSignature?.date)
        },
        Column("opened_for_signature_place", .optional(.text), "Where it was opened for signature.") {
            row, library in
            .optional(library[row].openedForSignature?.place)
        },
        Column(
            "entered_into_force", .optional(.partialDate),
            "When the instrument itself entered into force; null where it has not, or is no treaty."
        ) { row, library in .describing(library[row].enteredIntoForce) },
        Column(
            "entry_into_force_rule", .optional(.effectRule),
            "When it enters into force for a later party; null for what is no treaty.", isDetail: true
        ) { row, library in
            .rule(library[row].entryIntoForceRule)
        },
        Column(
            "denunciation_rule", .optional(.effectRule),
            "When a denunciation takes effect; null where unknown.", isDetail: true
        ) { row, library in .rule(library[row].denunciationRule) },
        Column(
            "open_to", .list(.text), "Identifiers of groups whose members may become party, or all-states.",
            isDetail: true
        ) { row, library in
            switch library[row].openTo {
            case .allStates: .texts(["all-states"])
            case .members(let groups): .texts(groups.map { library[$0].id })
            }
        },
        Column(
            "relations", .list(.instrumentRelation),
            "Other instruments that it supplements, amends or replaces, and the reverse.", isDetail: true
        ) { row, library in
            .list(library[row].relations.map { .relation($0, in: library) })
        },
        Column(
            "transposition", .optional(.transposition),
            "Of a directive: by when it had to be national law, and who is not bound.", isDetail: true
        ) { row, library in
            library[row].transposition.map { .transposition($0, in: library) } ?? .null
        },
        Column("coverage_parties", .code("coverage"), "How much of the list of parties is known.") {
            row, library in .text(library[row].coverage.parties.rawValue)
        },
        Column("coverage_signatures", .code("coverage"), "How much of the list of signatures is known.") {
            row, library in .text(library[row].coverage.signatures.rawValue)
        },
        Column("coverage_as_of", .optional(.partialDate), "Up to which day the lists are known.") {
            row, library in .describing(library[row].coverage.asOf)
        },
        Column("coverage_note", .optional(.text), "What the lists lack.", isDetail: true) { row, library in
            .optional(library[row].coverage.note)
        },
        Column(
            "official_count", .optional(.officialCount),
            "The depositary's own count of parties, where it was seen.", isDetail: true
        ) { row, library in
            library[row].officialCount.map { count in
                .record([
                    "parties": .integer(count.parties), "as_of": .text(count.asOf.description),
                    "source": .text(library[count.source].id),
                ])
            } ?? .null
        },
        Column("summary", .text, "What it is, and what it obliges states to do.") { row, library in
            .text(library[row].summary)
        },
        Column(
            "evidence", .optional(.code("evidence")),
            "The weakest grade among its fields; null where it has no field that needs one."
        ) { row, library in
            .describing(library[row].evidence.map(\.grade).max()?.rawValue)
        },
        Column("field_evidence", .list(.fieldEvidence), "How well its fields are attested.", isDetail: true) {
            row, library in
            .list(library[row].evidence.map { .evidence($0, in: library) })
        },
        Column("alternatives", .list(.alternativeFact), "What other sources say of a field.", isDetail: true)
        { row, library in
            .list(library[row].alternatives.map { .alternative($0, in: library) })
        },
        Column(
            "monitoring", .list(.supervisor), "Who watches over it: bodies, and procedures with their cycle.",
            isDetail: true
        ) { row, library in .monitoring(of: row, in: library) },
        Column("links", .list(.link), "Every record that it names or that names it.", isDetail: true) {
            row, library in .links(of: RecordReference(row), in: library)
        },
        Column("url", .path, "Where the record is.") { row, library in .text(library[row].address) },
    ])
}

extension Instrument {
    /// Its canonical path.
    var address: String {
        (scope == .framework ? "/v1/frameworks/" : "/v1/regional-agreements/") + id
    }
}

extension Cell {
    fileprivate static func rule(_ rule: EffectRule?) -> Cell {
        guard let rule else { return .null }
        return .record([
            "kind": .text(rule.kind.rawValue),
            "count": rule.count > 0 ? .integer(rule.count) : .null,
            "from": .text(rule.from.rawValue),
            "article": .optional(rule.article),
            "words": .text(rule.words),
        ])
    }

    fileprivate static func relation(_ relation: Instrument.Relation, in library: Library) -> Cell {
        let other = library[relation.instrument]
        return .record([
            "type": .text(relation.type.rawValue), "instrument": .text(other.id),
            "title": .text(other.shortTitle), "url": .text(other.address),
        ])
    }

    fileprivate static func transposition(_ transposition: Instrument.Transposition, in library: Library)
        -> Cell
    {
        .record([
            "deadline": .describing(transposition.deadline),
            "not_bound": .texts(transposition.notBound.map { library[$0].id }),
            "note": .optional(transposition.note),
        ])
    }

    fileprivate static func alternative(_ alternative: AlternativeFact, in library: Library) -> Cell {
        .record([
            "field": .text(alternative.field), "value": .text(alternative.value),
            "grade": .text(alternative.grade.rawValue),
            "source": .optional(alternative.source.map { library[$0].id }),
            "note": .optional(alternative.note),
        ])
    }
}

extension Schema {
    fileprivate static let effectRule = record([
        .init("kind", .code("rule_kind"), "How the day is reckoned."),
        .init("count", .optional(.integer), "Of days or months; null where the kind needs none."),
        .init("from", .code("rule_clock"), "The act that starts the clock."),
        .init("article", .optional(.text), "The article that says so."),
        .init("words", .text, "The rule in words."),
    ])

    fileprivate static let instrumentRelation = record([
        .init("type", .code("relation_type"), "What this instrument is to the other."),
        .init("instrument", .text, "Identifier of the other."),
        .init("title", .text, "Its short title."),
        .init("url", .path, "Where its record is."),
    ])

    fileprivate static let transposition = record([
        .init("deadline", .optional(.partialDate), "By when it had to be national law."),
        .init("not_bound", .list(.text), "Identifiers of members of the Union that are not bound."),
        .init("note", .optional(.text), "What a careful reader must know."),
    ])

    fileprivate static let officialCount = record([
        .init("parties", .integer, "How many parties the depositary counted."),
        .init("as_of", .day, "On which day."),
        .init("source", .text, "Identifier of the source."),
    ])

    fileprivate static let alternativeFact = record([
        .init("field", .text, "The field, or a part of it."),
        .init("value", .text, "As that source gives it."),
        .init("grade", .code("evidence"), "How well this account is attested."),
        .init("source", .optional(.text), "Identifier of the source; null only where unverified."),
        .init("note", .optional(.text), "Why the record does not follow it."),
    ])
}
