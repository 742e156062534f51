/// Fields of records that rest on something else than the record's own source, from `collections/evidence.csv`.
struct EvidenceExceptions {
    fileprivate var entries: [RecordKind: [String: [FieldEvidence]]] = [:]

    mutating func take(_ kind: RecordKind, _ id: String) -> [FieldEvidence] {
        entries[kind]?.removeValue(forKey: id) ?? []
    }
}

extension LibraryLoader {
    private enum Subject: String, CaseIterable {
        case obligations, organizations, tools, mechanisms, challenges, practices, directions, legislation
        case courts, cases
    }

    mutating func loadExceptions(_ open: OpenCatalogues) -> EvidenceExceptions {
        var exceptions = EvidenceExceptions()
        for var cells in optionalRows(
            of: "collections/evidence.csv",
            columns: ["collection", "record", "fields", "grade", "source", "note"])
        {
            let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
            let subject = cells.code("collection", as: Subject.self)
            let id = cells.required("record")
            let entry = FieldEvidence(
                fields: cells.list("fields"), grade: grade, source: source(of: &cells, grade: grade),
                note: cells.optional("note"))
            if let subject, !id.isEmpty {
                check(entry, of: id, Self.text(subject, id, open), subject, &cells)
                if let kind = RecordKind(rawValue: subject.rawValue) {
                    exceptions.entries[kind, default: [:]][id, default: []].append(entry)
                }
            }
            findings += cells.findings
        }
        return exceptions
    }

    /// What a record's row says in each of its columns; nil where there is no such record.
    private static func text(_ subject: Subject, _ id: String, _ open: OpenCatalogues) -> [String: String]? {
        func row<Record>(_ catalogue: OpenCatalogue<Record>) -> [String: String]? {
            guard let place = catalogue.places[id] else { return nil }
            let cells = catalogue.document.rows[place.index].cells
            return Dictionary(zip(catalogue.document.columns, cells)) { first, _ in first }
        }
        return switch subject {
        case .obligations: row(open.obligations)
        case .organizations: row(open.organizations)
        case .tools: row(open.tools)
        case .mechanisms: row(open.mechanisms)
        case .challenges: row(open.challenges)
        case .practices: row(open.practices)
        case .directions: row(open.directions)
        case .legislation: row(open.legislation)
        case .courts: row(open.courts)
        case .cases: row(open.cases)
        }
    }

    private func check(
        _ entry: FieldEvidence, of id: String, _ text: [String: String]?, _ subject: Subject,
        _ cells: inout CellReader
    ) {
        guard let text else {
            cells.report(
                "record", "there is no \"\(id)\" in collections/\(subject.rawValue).csv",
                remedy: "name a record of that file, or remove the row")
            return
        }
        if entry.fields.isEmpty {
            cells.report("fields", "the cell is empty", remedy: "name the columns it is about")
        }
        let columns = text.keys.filter { $0 != "id" && !Self.provenanceColumns.contains($0) }.sorted()
        for field in entry.fields {
            if !columns.contains(field) {
                cells.report(
                    "fields", "there is no field \"\(field)\"", remedy: Suggestion.among(columns, for: field))
            } else if text[field]?.isEmpty ?? true {
                cells.report(
                    "fields", "\(id) says nothing in \"\(field)\"", remedy: "leave the field out here")
            }
        }
    }
}
