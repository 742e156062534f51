extension LibraryLoader {
    mutating func loadParticipants() {
        let document = rows(
            of: "participants.csv",
            columns: [
                "id", "kind", "name", "formal_name", "iso2", "iso3", "iso_numeric", "m49", "region",
                "sub_region", "intermediate_region", "wikidata", "since", "until", "predecessors", "note",
                "grade", "source",
            ])
        // By name, which is the order of every list; references are settled only then.
        let ordered = document.rows.sorted { name(in: $0, document) < name(in: $1, document) }
        for (index, row) in ordered.enumerated() {
            var cells = CellReader(document, row)
            let id = cells.required("id")
            Self.register(id, index, in: &participantPlaces, &cells)
            findings += cells.findings
        }
        for row in ordered {
            var cells = CellReader(document, row)
            participants.append(participant(&cells))
            findings += cells.findings
        }
        checkCodesAreUnique(document, ordered)
        loadNames()
    }

    private func name(in row: CSVDocument.Row, _ document: CSVDocument) -> String {
        SearchKey.folding(CellReader(document, row).optional("name") ?? "")
    }

    private mutating func participant(_ cells: inout CellReader) -> Participant {
        let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
        let predecessors = cells.list("predecessors").compactMap {
            place(of: $0, "predecessors", in: participantPlaces, called: "participant", &cells)
        }
        return Participant(
            id: cells.optional("id") ?? "",
            kind: cells.code("kind", as: Participant.Kind.self) ?? .other,
            name: cells.required("name"), formalName: cells.optional("formal_name"),
            iso2: cells.optional("iso2", of: .capitals(2)),
            iso3: cells.optional("iso3", of: .capitals(3)),
            isoNumeric: cells.optional("iso_numeric", of: .digits(3)),
            m49: cells.optional("m49", of: .digits(3)),
            region: region("region", &cells), subRegion: region("sub_region", &cells),
            intermediateRegion: region("intermediate_region", &cells),
            wikidata: cells.optional("wikidata", of: .wikidata),
            since: cells.partialDate("since"), until: cells.partialDate("until"),
            predecessors: predecessors, note: cells.optional("note"), grade: grade,
            source: source(of: &cells, grade: grade))
    }

    private func region(_ column: String, _ cells: inout CellReader) -> String? {
        guard let code = cells.optional(column) else { return nil }
        let known = codes(of: "region")
        if !known.contains(code) {
            cells.report(column, "there is no region \"\(code)\"", remedy: Suggestion.among(known, for: code))
        }
        return code
    }

    private mutating func checkCodesAreUnique(_ document: CSVDocument, _ rows: [CSVDocument.Row]) {
        for column in ["iso2", "iso3", "iso_numeric", "wikidata"] {
            var owners: [String: String] = [:]
            for row in rows {
                var cells = CellReader(document, row)
                // A former state may have had a code that was given away again.
                guard let code = cells.optional(column), let id = cells.optional("id"),
                    cells.optional("kind") != Participant.Kind.formerState.rawValue
                else { continue }
                if let owner = owners[code] {
                    cells.report(
                        column, "\"\(code)\" is also the code of \(owner)",
                        remedy: "a code of today has one owner")
                    findings += cells.findings
                }
                owners[code] = id
            }
        }
    }

    private mutating func loadNames() {
        let document = rows(
            of: "names.csv", columns: ["participant", "kind", "value", "from", "until", "note", "source"])
        for row in document.rows {
            var cells = CellReader(document, row)
            let owner = place(of: "participant", in: participantPlaces, called: "participant", &cells)
            let kind = cells.code("kind", as: ParticipantName.Kind.self)
            let name = ParticipantName(
                kind: kind ?? .alias, value: cells.required("value"), from: cells.partialDate("from"),
                until: cells.partialDate("until"), note: cells.optional("note"),
                source: source(of: &cells, grade: .secondary))
            if let from = name.from, let until = name.until, until < from {
                cells.report("until", "the name ends before it begins", remedy: "put the later date here")
            }
            if let owner { participants[owner.index].names.append(name) }
            findings += cells.findings
        }
    }
}
