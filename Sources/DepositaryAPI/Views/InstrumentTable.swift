import Treaties

extension Table<Reference<Instrument>> {
    static let instruments = Table(columns: [
        Column("id") { row, library in .text(library[row].id) },
        Column("title") { row, library in .text(library[row].title) },
        Column("short_title") { row, library in .text(library[row].shortTitle) },
        Column("other_titles", isDetail: true) { row, library in .texts(library[row].otherTitles) },
        Column("scope") { row, library in .text(library[row].scope.rawValue) },
        Column("kind") { row, library in .text(library[row].kind.rawValue) },
        Column("binding") { row, library in .boolean(library[row].isBinding) },
        Column("region") { row, library in .optional(library[row].region) },
        Column("organization") { row, library in .text(library[row].organization) },
        Column("depositary") { row, library in .optional(library[row].depositary) },
        Column("numbers") { row, library in
            .texts(library[row].numbers.map { "\($0.system.rawValue) \($0.value)" })
        },
        Column("ilo_class") { row, library in .optional(library[row].iloClass?.rawValue) },
        Column("themes") { row, library in .texts(library[row].themes) },
        Column("adopted") { row, library in .describing(library[row].adopted.date) },
        Column("adopted_place") { row, library in .optional(library[row].adopted.place) },
        Column("opened_for_signature") { row, library in .describing(library[row].openedForSignature?.date) },
        Column("opened_for_signature_place") { row, library in
            .optional(library[row].openedForSignature?.place)
        },
        Column("entered_into_force") { row, library in .describing(library[row].enteredIntoForce) },
        Column("entry_into_force_rule", isDetail: true) { row, library in
            .rule(library[row].entryIntoForceRule)
        },
        Column("denunciation_rule", isDetail: true) { row, library in .rule(library[row].denunciationRule) },
        Column("open_to", isDetail: true) { row, library in
            switch library[row].openTo {
            case .allStates: .texts(["all-states"])
            case .members(let groups): .texts(groups.map { library[$0].id })
            }
        },
        Column("relations", isDetail: true) { row, library in
            .list(library[row].relations.map { .relation($0, in: library) })
        },
        Column("transposition", isDetail: true) { row, library in
            library[row].transposition.map { .transposition($0, in: library) } ?? .null
        },
        Column("coverage_parties") { row, library in .text(library[row].coverage.parties.rawValue) },
        Column("coverage_signatures") { row, library in .text(library[row].coverage.signatures.rawValue) },
        Column("coverage_as_of") { row, library in .describing(library[row].coverage.asOf) },
        Column("coverage_note", isDetail: true) { row, library in .optional(library[row].coverage.note) },
        Column("official_count", isDetail: true) { row, library in
            library[row].officialCount.map { count in
                .record([
                    "parties": .integer(count.parties), "as_of": .text(count.asOf.description),
                    "source": .text(library[count.source].id),
                ])
            } ?? .null
        },
        Column("summary") { row, library in .text(library[row].summary) },
        Column("evidence") { row, library in
            .describing(library[row].evidence.map(\.grade).max()?.rawValue)
        },
        Column("field_evidence", isDetail: true) { row, library in
            .list(library[row].evidence.map { .evidence($0, in: library) })
        },
        Column("alternatives", isDetail: true) { row, library in
            .list(library[row].alternatives.map { .alternative($0, in: library) })
        },
        Column("monitoring", isDetail: true) { row, library in .monitoring(of: row, in: library) },
        Column("links", isDetail: true) { row, library in .links(of: RecordReference(row), in: library) },
        Column("url") { row, library in .text(library[row].address) },
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
