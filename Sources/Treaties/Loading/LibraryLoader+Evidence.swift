extension LibraryLoader {
    mutating func evidence(_ reader: inout ObjectReader) -> [FieldEvidence] {
        var used: Set<Reference<Source>> = []
        let evidence = reader.objects("evidence") { entry -> FieldEvidence? in
            entry.expectKeys(["fields", "grade", "source", "note"])
            let grade = entry.code("grade", as: EvidenceGrade.self) ?? .unverified
            let fields = entry.texts("fields")
            for field in fields where !Self.instrumentFields.contains(field) {
                entry.report(
                    "fields", "there is no field \"\(field)\"",
                    remedy: Suggestion.among(Self.instrumentFields, for: field))
            }
            return FieldEvidence(
                fields: fields, grade: grade, source: self.source(of: &entry, grade: grade, used: &used),
                note: entry.optionalText("note"))
        }
        usedSources.formUnion(used)
        return evidence
    }

    mutating func alternatives(_ reader: inout ObjectReader) -> [AlternativeFact] {
        var used: Set<Reference<Source>> = []
        let alternatives = reader.objects("alternatives") { entry -> AlternativeFact? in
            entry.expectKeys(["field", "value", "grade", "source", "note"])
            let grade = entry.code("grade", as: EvidenceGrade.self) ?? .unverified
            let field = entry.text("field")
            // A part of a field is named with it, such as `adopted.date`.
            let name = field.prefix { $0 != "." }
            if !field.isEmpty, !Self.instrumentFields.contains(String(name)) {
                entry.report(
                    "field", "there is no field \"\(name)\"",
                    remedy: Suggestion.among(Self.instrumentFields, for: String(name)))
            }
            return AlternativeFact(
                field: field, value: entry.text("value"), grade: grade,
                source: self.source(of: &entry, grade: grade, used: &used), note: entry.optionalText("note"))
        }
        usedSources.formUnion(used)
        return alternatives
    }

    mutating func officialCount(_ reader: inout ObjectReader) -> Instrument.OfficialCount? {
        var used: Set<Reference<Source>> = []
        let count = reader.object("official_count") { count -> Instrument.OfficialCount? in
            count.expectKeys(["parties", "as_of", "source"])
            let (parties, day) = (count.number("parties"), count.day("as_of"))
            let source = self.place(of: count.text("source"), &count, used: &used)
            guard let parties, let day, let source else { return nil }
            return Instrument.OfficialCount(parties: parties, asOf: day, source: source)
        }
        usedSources.formUnion(used)
        return count ?? nil
    }

    /// Each given fact that needs evidence is named by one entry.
    func checkAttestation(_ evidence: [FieldEvidence], _ reader: inout ObjectReader) {
        for field in Self.attestedFields {
            let entries = evidence.count { $0.fields.contains(field) }
            if reader.isGiven(field), entries == 0,
                reader.isGiven("evidence") || reader.isEmptyList("evidence")
            {
                reader.report(
                    "evidence", "nothing says how \"\(field)\" is known",
                    remedy: "name it in one entry, if need be with the grade unverified")
            }
            if entries > 1 {
                reader.report(
                    "evidence", "\"\(field)\" is named by \(entries) entries", remedy: "name it in one")
            }
        }
    }

    private func source(
        of reader: inout ObjectReader, grade: EvidenceGrade, used: inout Set<Reference<Source>>
    ) -> Reference<Source>? {
        if reader.isNull("source"), grade != .unverified {
            reader.report("source", "the source is missing", remedy: "name it, or grade it unverified")
        }
        guard let id = reader.optionalText("source") else { return nil }
        return place(of: id, &reader, used: &used)
    }

    private func place(
        of id: String, _ reader: inout ObjectReader, used: inout Set<Reference<Source>>
    ) -> Reference<Source>? {
        if id.isEmpty { return nil }
        guard let place = sourcePlaces[id] else {
            reader.report(
                "source", "there is no source \"\(id)\"",
                remedy: Self.nearest(to: id, in: sourcePlaces, "source"))
            return nil
        }
        used.insert(place)
        return place
    }
}
