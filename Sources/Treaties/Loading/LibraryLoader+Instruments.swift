extension LibraryLoader {
    static let instrumentFields = [
        "id", "title", "short_title", "other_titles", "kind", "binding", "organization", "depositary",
        "numbers", "ilo_class", "region", "open_to", "themes", "adopted", "opened_for_signature",
        "entered_into_force",
        "entry_into_force_rule", "denunciation_rule", "relations", "transposition", "coverage",
        "official_count", "summary", "alternatives", "evidence",
    ]

    /// Facts that need evidence wherever they are given.
    static let attestedFields = [
        "title", "numbers", "ilo_class", "depositary", "adopted", "opened_for_signature",
        "entered_into_force",
        "entry_into_force_rule", "denunciation_rule", "transposition",
    ]

    mutating func loadInstruments() {
        let folders: [(String, Instrument.Scope)] = [
            ("frameworks/", .framework), ("regional-agreements/", .regionalAgreement),
        ]
        var documents: [(id: String, scope: Instrument.Scope, document: JSONDocument)] = []
        for (folder, scope) in folders {
            for file in files.paths(in: folder, ending: ".json") {
                let document = JSONDocument(
                    file: file, bytes: files.contents[file] ?? [], findings: &findings)
                let id = String(file.dropFirst(folder.count).dropLast(".json".count))
                if let document {
                    documents.append((id, scope, document))
                } else {
                    unreadInstruments.insert(id)
                }
            }
        }
        documents.sort { $0.id < $1.id }
        for (index, entry) in documents.enumerated() {
            if instrumentPlaces[entry.id] != nil {
                findings.append(
                    Finding(
                        .error, file: entry.document.file, "the instrument \"\(entry.id)\" exists twice",
                        remedy: "keep it in one of the two folders"))
            }
            instrumentPlaces[entry.id] = Reference(index)
        }
        for entry in documents {
            var reader = ObjectReader(entry.document)
            instruments.append(instrument(entry.id, entry.scope, &reader))
            findings += reader.findings
        }
    }

    private mutating func instrument(
        _ id: String, _ scope: Instrument.Scope, _ reader: inout ObjectReader
    ) -> Instrument {
        reader.expectKeys(Self.instrumentFields)
        let givenID = reader.text("id")
        if !givenID.isEmpty, givenID != id {
            reader.report("id", "it differs from the file's name", remedy: "write \"\(id)\"")
        }
        if !CodeForm.slug.accepts(id) {
            reader.report(
                "id", "\"\(id)\" is not an identifier",
                remedy: "name the file in lower case, digits and single hyphens")
        }
        let evidence = evidence(&reader)
        checkAttestation(evidence, &reader)
        return Instrument(
            id: id, scope: scope, title: reader.text("title"), shortTitle: reader.text("short_title"),
            otherTitles: reader.texts("other_titles"),
            kind: reader.code("kind", as: Instrument.Kind.self) ?? .convention,
            isBinding: reader.boolean("binding"),
            organization: organization(&reader),
            depositary: term("depositary", in: "depositary", &reader),
            region: region(of: scope, &reader), themes: themes(&reader), numbers: numbers(&reader),
            iloClass: iloClass(&reader),
            openTo: openness(&reader),
            adopted: event("adopted", &reader) ?? Instrument.Event(date: nil, place: nil),
            openedForSignature: event("opened_for_signature", &reader),
            enteredIntoForce: reader.optionalDate("entered_into_force"),
            entryIntoForceRule: rule("entry_into_force_rule", &reader),
            denunciationRule: rule("denunciation_rule", &reader), relations: relations(id, &reader),
            transposition: transposition(&reader), coverage: coverage(&reader),
            officialCount: officialCount(&reader), summary: reader.text("summary"),
            alternatives: alternatives(&reader), evidence: evidence)
    }

    private func term(_ key: String, in set: String, _ reader: inout ObjectReader) -> String? {
        guard let code = reader.optionalText(key) else { return nil }
        let known = codes(of: set)
        if !known.contains(code) {
            reader.report(key, "there is no \(set) \"\(code)\"", remedy: Suggestion.among(known, for: code))
        }
        return code
    }

    private func organization(_ reader: inout ObjectReader) -> String {
        if reader.isNull("organization") {
            reader.report("organization", "the text is missing", remedy: "it must be given")
        }
        return term("organization", in: "organization", &reader) ?? ""
    }

    private func region(of scope: Instrument.Scope, _ reader: inout ObjectReader) -> String? {
        let region = term("region", in: "region", &reader)
        if scope == .regionalAgreement, region == nil {
            reader.report("region", "a regional agreement has a region", remedy: "name it")
        }
        if scope == .framework, region != nil {
            reader.report("region", "a framework is worldwide", remedy: "write null, or move the file")
        }
        return region
    }

    private func themes(_ reader: inout ObjectReader) -> [String] {
        let themes = reader.texts("themes")
        let known = codes(of: "theme")
        for theme in themes where !known.contains(theme) {
            reader.report(
                "themes", "there is no theme \"\(theme)\"", remedy: Suggestion.among(known, for: theme))
        }
        if reader.isEmptyList("themes") {
            reader.report("themes", "the list is empty", remedy: "name one theme at least")
        }
        return themes
    }

    private func numbers(_ reader: inout ObjectReader) -> [Instrument.Number] {
        reader.objects("numbers") { number in
            number.expectKeys(["system", "value"])
            guard let system = number.code("system", as: NumberingSystem.self) else { return nil }
            let value = number.text("value")
            if !system.accepts(value) {
                number.report(
                    "value", "\"\(value)\" is not a number of \(system.rawValue)",
                    remedy: "it should look like \(system.example)")
            }
            return Instrument.Number(system: system, value: value)
        }
    }

    private func iloClass(_ reader: inout ObjectReader) -> Instrument.ILOClass? {
        reader.isNull("ilo_class") ? nil : reader.code("ilo_class", as: Instrument.ILOClass.self)
    }

    private func openness(_ reader: inout ObjectReader) -> Instrument.Openness {
        let ids = reader.texts("open_to")
        if ids == ["all-states"] { return .allStates }
        if reader.isEmptyList("open_to") {
            reader.report(
                "open_to", "the list is empty",
                remedy: "write [\"all-states\"] or the groups whose members may join")
        }
        return .members(
            ids.compactMap { id in
                if let group = groupPlaces[id] { return group }
                reader.report(
                    "open_to", "there is no group \"\(id)\"",
                    remedy: Self.nearest(to: id, in: groupPlaces, "group"))
                return nil
            })
    }

    private func event(_ key: String, _ reader: inout ObjectReader) -> Instrument.Event? {
        reader.object(key) { event in
            event.expectKeys(["date", "place"])
            return Instrument.Event(date: event.optionalDate("date"), place: event.optionalText("place"))
        }
    }

    private func rule(_ key: String, _ reader: inout ObjectReader) -> EffectRule? {
        reader.object(key) { rule -> EffectRule? in
            rule.expectKeys(["kind", "count", "from", "article"])
            let clock = rule.code("from", as: EffectRule.Clock.self) ?? .deposit
            guard let kind = rule.code("kind", as: EffectRule.Kind.self) else { return nil }
            let count = rule.optionalNumber("count")
            if kind.needsCount, !(count.map { (1...3650).contains($0) } ?? false) {
                rule.report("count", "the rule needs a number", remedy: "write how many days or months")
                // No day may be reckoned with it: checks go on after a finding, and the sum could overflow.
                return nil
            }
            if !kind.needsCount, count != nil {
                rule.report("count", "this kind of rule has no number", remedy: "write null")
            }
            return EffectRule(
                kind: kind, count: count ?? 0, from: clock, article: rule.optionalText("article"))
        } ?? nil
    }

    private func relations(_ id: String, _ reader: inout ObjectReader) -> [Instrument.Relation] {
        reader.objects("relations") { relation in
            relation.expectKeys(["type", "instrument"])
            let other = relation.text("instrument")
            guard let type = relation.code("type", as: RelationType.self) else { return nil }
            guard let place = instrumentPlaces[other], other != id else {
                if !other.isEmpty, !unreadInstruments.contains(other) {
                    let others = instrumentPlaces.filter { $0.key != id }
                    relation.report(
                        "instrument", "there is no other instrument \"\(other)\"",
                        remedy: Self.nearest(to: other, in: others, "instrument"))
                }
                return nil
            }
            return Instrument.Relation(type: type, instrument: place)
        }
    }

    private func transposition(_ reader: inout ObjectReader) -> Instrument.Transposition? {
        reader.object("transposition") { transposition in
            transposition.expectKeys(["deadline", "not_bound", "note"])
            let notBound = transposition.texts("not_bound").compactMap { id -> Reference<Participant>? in
                if let place = participantPlaces[id] { return place }
                transposition.report(
                    "not_bound", "there is no participant \"\(id)\"",
                    remedy: Self.nearest(to: id, in: participantPlaces, "participant"))
                return nil
            }
            return Instrument.Transposition(
                deadline: transposition.optionalDate("deadline"), notBound: notBound,
                note: transposition.optionalText("note"))
        }
    }

    private func coverage(_ reader: inout ObjectReader) -> Coverage {
        let coverage = reader.object("coverage") { coverage -> Coverage in
            coverage.expectKeys(["parties", "signatures", "as_of", "note"])
            let parties = coverage.code("parties", as: Coverage.Extent.self) ?? .none
            let asOf = coverage.optionalDate("as_of")
            if parties == .complete, asOf == nil {
                coverage.report("as_of", "a complete list is complete up to a day", remedy: "write that day")
            }
            return Coverage(
                parties: parties, signatures: coverage.code("signatures", as: Coverage.Extent.self) ?? .none,
                asOf: asOf, note: coverage.optionalText("note"))
        }
        if reader.isNull("coverage") {
            reader.report("coverage", "it must say how far the log reaches", remedy: "write an object")
        }
        return coverage ?? Coverage(parties: .none, signatures: .none, asOf: nil, note: nil)
    }
}
