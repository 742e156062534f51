/// The files of the collections, opened: every identifier is known before the first record is read, because records
/// refer to each other.
struct OpenCatalogues {
    let obligations: OpenCatalogue<Obligation>
    let organizations: OpenCatalogue<Organization>
    let tools: OpenCatalogue<Tool>
    let mechanisms: OpenCatalogue<Mechanism>
    let challenges: OpenCatalogue<Challenge>
    let practices: OpenCatalogue<Practice>
    let directions: OpenCatalogue<Direction>
    let legislation: OpenCatalogue<NationalLaw>
    let courts: OpenCatalogue<Court>
    let cases: OpenCatalogue<CourtCase>
}

/// One such file.
struct OpenCatalogue<Record: CatalogueRecord> {
    let document: CSVDocument
    let places: [String: Reference<Record>]
}

extension LibraryLoader {
    /// What every record ends with.
    static let provenanceColumns = ["grade", "source", "further_sources", "note"]

    mutating func loadCatalogues() {
        let open = OpenCatalogues(
            obligations: open(Self.obligationColumns), organizations: open(Self.organizationColumns),
            tools: open(Self.toolColumns), mechanisms: open(Self.mechanismColumns),
            challenges: open(Self.challengeColumns), practices: open(Self.practiceColumns),
            directions: open(Self.directionColumns), legislation: open(Self.lawColumns),
            courts: open(Self.courtColumns), cases: open(Self.caseColumns))
        var exceptions = loadExceptions(open)
        catalogues.obligations = read(open.obligations, &exceptions) { $0.obligation(&$1, $2, open) }
        indexObligations()
        catalogues.organizations = read(open.organizations, &exceptions) { $0.organization(&$1, $2, open) }
        catalogues.tools = read(open.tools, &exceptions) { $0.tool(&$1, $2, open) }
        catalogues.mechanisms = read(open.mechanisms, &exceptions) { $0.mechanism(&$1, $2, open) }
        catalogues.challenges = read(open.challenges, &exceptions) { $0.challenge(&$1, $2, open) }
        catalogues.practices = read(open.practices, &exceptions) { $0.practice(&$1, $2) }
        catalogues.directions = read(open.directions, &exceptions) { $0.direction(&$1, $2, open) }
        catalogues.legislation = read(open.legislation, &exceptions) { $0.law(&$1, $2) }
        let acceptances = loadAcceptances(open)
        catalogues.courts = read(open.courts, &exceptions) { $0.court(&$1, $2, acceptances) }
        let decisions = loadDecisions(open)
        catalogues.cases = read(open.cases, &exceptions) { $0.courtCase(&$1, $2, open, decisions) }
        checkLinks()
    }

    /// The rows of a file that need not be there.
    mutating func optionalRows(of file: String, columns: [String]) -> [CellReader] {
        guard let bytes = files.contents[file] else { return [] }
        let document = CSVDocument(file: file, bytes: bytes, columns: columns, findings: &findings)
        return document.rows.map { CellReader(document, $0) }
    }

    private static func file(of kind: RecordKind) -> String { "collections/\(kind.rawValue).csv" }

    /// A library need not have every collection: a file that is not there has no records.
    private mutating func open<Record: CatalogueRecord>(_ columns: [String]) -> OpenCatalogue<Record> {
        let file = Self.file(of: Record.kind)
        let columns = columns + Self.provenanceColumns
        let document =
            files.contents[file].map {
                CSVDocument(file: file, bytes: $0, columns: columns, findings: &findings)
            } ?? CSVDocument(emptyFile: file, columns: columns)
        var places: [String: Reference<Record>] = [:]
        for (index, row) in document.rows.enumerated() {
            var cells = CellReader(document, row)
            Self.register(cells.required("id"), index, in: &places, &cells)
            findings += cells.findings
        }
        return OpenCatalogue(document: document, places: places)
    }

    private mutating func read<Record: CatalogueRecord>(
        _ open: OpenCatalogue<Record>, _ exceptions: inout EvidenceExceptions,
        _ record: (inout LibraryLoader, inout CellReader, Provenance) -> Record?
    ) -> Catalogue<Record> {
        var records: [Record] = []
        for row in open.document.rows {
            var cells = CellReader(open.document, row)
            let provenance = provenance(
                &cells, exceptions: exceptions.take(Record.kind, cells.optional("id") ?? ""))
            if let record = record(&self, &cells, provenance) { records.append(record) }
            findings += cells.findings
        }
        return Catalogue(records)
    }

    private mutating func provenance(_ cells: inout CellReader, exceptions: [FieldEvidence]) -> Provenance {
        let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
        let further = places("further_sources", in: sourcePlaces, called: "source", &cells)
        usedSources.formUnion(further)
        let fields = cells.document.columns.filter {
            $0 != "id" && !Self.provenanceColumns.contains($0) && cells.optional($0) != nil
        }
        return Provenance(
            grade: grade, source: source(of: &cells, grade: grade), furtherSources: further,
            exceptions: exceptions, fields: fields, note: cells.optional("note"))
    }

    /// The places of all that a cell names.
    func places<Entity>(
        _ column: String, in table: [String: Reference<Entity>], called what: String,
        _ cells: inout CellReader
    ) -> [Reference<Entity>] {
        cells.list(column).compactMap { place(of: $0, column, in: table, called: what, &cells) }
    }

    func places<Record: CatalogueRecord>(
        _ column: String, in open: OpenCatalogue<Record>, _ cells: inout CellReader
    ) -> [Reference<Record>] {
        places(column, in: open.places, called: Record.kind.singular, &cells)
    }

    func countries(_ column: String, _ cells: inout CellReader) -> [Reference<Participant>] {
        places(column, in: participantPlaces, called: "participant", &cells)
    }

    func instruments(_ column: String, _ cells: inout CellReader) -> [Reference<Instrument>] {
        places(column, in: instrumentPlaces, called: "instrument", &cells)
    }

    /// Codes of an open list.
    func terms(_ column: String, of set: String, _ cells: inout CellReader) -> [String] {
        let known = codes(of: set)
        let terms = cells.list(column)
        for term in terms where !known.contains(term) {
            cells.report(
                column, "there is no \(set) \"\(term)\"", remedy: Suggestion.among(known, for: term))
        }
        return terms
    }

    /// One theme at least.
    func themes(_ cells: inout CellReader) -> [String] {
        let themes = terms("themes", of: "theme", &cells)
        if themes.isEmpty { cells.report("themes", "the cell is empty", remedy: "name one theme at least") }
        return themes
    }

    /// `instrument:article`, with the obligations that the library knows there.
    func articles(_ column: String, _ cells: inout CellReader) -> [ArticleReference] {
        cells.list(column).compactMap { text in
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard
                let instrument = place(
                    of: String(parts[0]), column, in: instrumentPlaces, called: "instrument", &cells)
            else { return nil }
            guard parts.count == 2 else { return ArticleReference(instrument: instrument, article: nil) }
            let article = String(parts[1])
            if !CodeForm.article.accepts(article) {
                cells.report(
                    column, "\"\(article)\" is not an article",
                    remedy: "write it like 6(3), or 3-14 for a range")
            }
            var reference = ArticleReference(instrument: instrument, article: article)
            reference.obligations = (obligationsByInstrument[instrument] ?? []).filter {
                reference.meets(catalogues.obligations.records[$0.index].article)
            }
            return reference
        }
    }

    private mutating func indexObligations() {
        for reference in catalogues.obligations.references {
            let instrument = catalogues.obligations.records[reference.index].instrument
            obligationsByInstrument[instrument, default: []].append(reference)
        }
    }

    /// Reports records that nothing leads to or from.
    private mutating func checkLinks() {
        links = LinkGraph(catalogues)
        for catalogue in catalogues.all {
            for (index, record) in catalogue.anyRecords.enumerated()
            where links[RecordReference(catalogue.kind, index)].isEmpty {
                findings.append(
                    Finding(
                        .note, file: Self.file(of: catalogue.kind), field: "id",
                        "\"\(record.id)\" is linked to no other record",
                        remedy: "name an instrument, a country or whatever it belongs to"))
            }
        }
    }
}
