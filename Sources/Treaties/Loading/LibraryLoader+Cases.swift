extension LibraryLoader {
    static let courtColumns = [
        "id", "name", "abbreviation", "kind", "seat", "founded", "ended", "jurisdiction", "founded_by",
        "articles", "states_basis", "states_of", "states_rule", "themes", "website",
    ]

    static let caseColumns = [
        "id", "court", "name", "numbers", "respondents", "accused", "articles", "exploitation", "holding",
        "later", "themes", "address",
    ]

    mutating func court(
        _ cells: inout CellReader, _ provenance: Provenance,
        _ acceptances: [String: [Court.Acceptance]]
    ) -> Court? {
        let kind = cells.code("kind", as: Court.Kind.self)
        let basis = cells.code("states_basis", as: Court.StatesBasis.self)
        let (founded, ended) = cells.span("founded", "ended")
        guard let kind, let basis else { return nil }
        let id = cells.required("id")
        let isNamed = cells.optional("states_of") != nil
        if isNamed != (basis == .parties || basis == .members) {
            cells.report(
                "states_of", isNamed ? "nothing is derived from it" : "the cell is empty",
                remedy: "name instruments for the basis parties, groups for members, and nothing for others")
        }
        return Court(
            id: id, name: cells.required("name"), abbreviation: cells.optional("abbreviation"),
            kind: kind, seat: cells.optional("seat"), founded: founded, ended: ended,
            jurisdiction: cells.required("jurisdiction"), foundedBy: cells.optional("founded_by"),
            articles: articles("articles", &cells), statesBasis: basis,
            instruments: basis == .parties ? instruments("states_of", &cells) : [],
            groups: basis == .members
                ? places("states_of", in: groupPlaces, called: "group", &cells) : [],
            statesRule: cells.optional("states_rule"), themes: themes(&cells),
            website: cells.optional("website", of: .webAddress), provenance: provenance,
            acceptances: acceptances[id] ?? [])
    }

    mutating func courtCase(
        _ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues,
        _ decisions: [String: [Decision]]
    ) -> CourtCase? {
        let court = place(of: "court", in: open.courts.places, called: "court", &cells)
        let exploitation = cells.codes("exploitation", as: CourtCase.Exploitation.self)
        let id = cells.required("id")
        let decided = decisions[id] ?? []
        if decided.isEmpty {
            cells.report("id", "\"\(id)\" has no decision", remedy: "add one to collections/decisions.csv")
        }
        let articles = articles("articles", &cells)
        checkCitations(articles, &cells)
        guard let court else { return nil }
        return CourtCase(
            id: id, court: court, name: cells.required("name"), numbers: cells.list("numbers"),
            respondents: countries("respondents", &cells), accused: cells.optional("accused"),
            articles: articles, exploitation: exploitation,
            holding: cells.required("holding"), later: cells.optional("later"), themes: themes(&cells),
            address: cells.optional("address", of: .webAddress), provenance: provenance,
            decisions: decided.sorted {
                ($0.date?.earliest ?? CalendarDay(number: .max))
                    < ($1.date?.earliest ?? CalendarDay(number: .max))
            })
    }

    mutating func loadAcceptances(_ open: OpenCatalogues) -> [String: [Court.Acceptance]] {
        var acceptances: [String: [Court.Acceptance]] = [:]
        for var cells in optionalRows(
            of: "collections/court-acceptances.csv",
            columns: ["court", "country", "from", "until", "grade", "source", "note"])
        {
            let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
            let court = place(of: "court", in: open.courts.places, called: "court", &cells)
            let participant = place(of: "country", in: participantPlaces, called: "participant", &cells)
            let (from, until) = cells.span("from", "until")
            let source = source(of: &cells, grade: grade)
            if court != nil, let participant {
                acceptances[cells.required("court"), default: []].append(
                    Court.Acceptance(
                        participant: participant, from: from, until: until, grade: grade, source: source,
                        note: cells.optional("note")))
            }
            findings += cells.findings
        }
        return acceptances
    }

    mutating func loadDecisions(_ open: OpenCatalogues) -> [String: [Decision]] {
        var decisions: [String: [Decision]] = [:]
        for var cells in optionalRows(
            of: "collections/decisions.csv",
            columns: [
                "case", "kind", "date", "final_on", "ecli", "citation", "outcome", "grade", "source", "note",
            ])
        {
            let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
            let subject = place(of: "case", in: open.cases.places, called: "case", &cells)
            let (date, final) = cells.span("date", "final_on")
            let kind = cells.code("kind", as: Decision.Kind.self)
            let source = source(of: &cells, grade: grade)
            if let subject, let kind {
                let decision = Decision(
                    kind: kind, date: date, finalOn: final, ecli: cells.optional("ecli"),
                    citation: cells.optional("citation"), outcome: cells.optionalCode("outcome"),
                    grade: grade, source: source, note: cells.optional("note"))
                checkIdentifier(of: decision, in: open.cases.document.rows[subject.index], open, &cells)
                decisions[cells.required("case"), default: []].append(decision)
            }
            findings += cells.findings
        }
        return decisions
    }

    /// A case cites what is known to be owed, or its note says why not.
    private func checkCitations(_ articles: [ArticleReference], _ cells: inout CellReader) {
        if cells.optional("note") != nil { return }
        for reference in articles where reference.obligations.isEmpty {
            guard let article = reference.article else { continue }
            let instrument = instruments[reference.instrument.index].id
            cells.report(
                "articles", "no obligation is known at \(instrument):\(article)",
                remedy: "add it to collections/obligations.csv, or explain in note")
        }
    }

    /// The identifier of a decision of the European Court of Human Rights follows from its day and number.
    private func checkIdentifier(
        of decision: Decision, in row: CSVDocument.Row, _ open: OpenCatalogues, _ cells: inout CellReader
    ) {
        let subject = CellReader(open.cases.document, row)
        guard let ecli = decision.ecli else { return }
        guard ecli.wholeMatch(of: /ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}/) != nil else {
            cells.report(
                "ecli", "\"\(ecli)\" is not an ECLI",
                remedy: "write it like ECLI:CE:ECHR:2010:0107JUD002596504")
            return
        }
        guard ecli.hasPrefix("ECLI:CE:ECHR:") else { return }
        let expected = subject.list("numbers").first.flatMap {
            Decision.europeanCourtIdentifier(kind: decision.kind, date: decision.date, number: $0)
        }
        if let expected, expected != ecli {
            cells.report(
                "ecli", "\"\(ecli)\" does not fit the day and the first number of the case",
                remedy: "these give \(expected)")
        }
    }
}
