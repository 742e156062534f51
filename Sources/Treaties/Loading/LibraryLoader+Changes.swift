extension LibraryLoader {
    /// Reads the log of changes, which a library need not have, and finds the records that it names.
    mutating func loadChanges(released: CalendarDay?) {
        guard let bytes = files.contents[Changelog.file] else { return }
        let document = CSVDocument(
            file: Changelog.file, bytes: bytes, columns: Changelog.columns, findings: &findings)
        let acts = document.rows.filter { $0.cells[3] == Change.Collection.actions.rawValue }.map {
            $0.cells[4]
        }
        let subjects = ChangeSubjects(self, acts: Set(acts))
        var latest: [String: (change: Change, line: Int)] = [:]
        for row in document.rows {
            var cells = CellReader(document, row)
            if let change = change(&cells, subjects) {
                checkOrder(of: change, released: released, &cells)
                changes.append(change)
                latest[change.collection.rawValue + "/" + change.record] = (change, row.line)
            }
            findings += cells.findings
        }
        for (change, line) in latest.values { checkSubject(of: change, line: line) }
    }

    private func change(_ cells: inout CellReader, _ subjects: ChangeSubjects) -> Change? {
        let number = cells.number("number", in: 1...999_999_999)
        if number == nil, cells.optional("number") == nil {
            cells.report("number", "the cell is empty", remedy: "give the next number")
        }
        let release = cells.day("release")
        let kind = cells.code("kind", as: Change.Kind.self)
        let collection = cells.code("collection", as: Change.Collection.self)
        let record = cells.required("record")
        let fields = cells.list("fields")
        if kind == .corrected, fields.isEmpty {
            cells.report("fields", "nothing says what was corrected", remedy: "name the fields")
        }
        guard let number, let release, let kind, let collection, !record.isEmpty else { return nil }
        let subject = subjects.find(collection, record)
        let related = subjects.related(to: subject, collection, record)
        return Change(
            number: number, release: release, kind: kind, collection: collection, record: record,
            fields: fields, note: cells.optional("note"), subject: subject,
            instruments: related.instruments, participants: related.participants)
    }

    private func checkOrder(of change: Change, released: CalendarDay?, _ cells: inout CellReader) {
        if let previous = changes.last, change.number <= previous.number {
            cells.report(
                "number", "\(change.number) follows \(previous.number)",
                remedy: "numbers rise from row to row, for clients go on from the last that they saw")
        }
        if let previous = changes.last, change.release < previous.release {
            cells.report(
                "release", "\(change.release) follows \(previous.release)",
                remedy: "releases stand in the order of their days")
        }
        // Once for each release, and not for each of its rows.
        if let released, change.release > released, changes.last?.release != change.release {
            cells.report(
                "release", "\(change.release) is later than the library, \(released)",
                remedy: "set \"released\" in library.json", severity: .warning)
        }
    }

    /// The last that is said of a record must be so now.
    private mutating func checkSubject(of change: Change, line: Int) {
        let isThere = change.subject != nil
        guard isThere == (change.kind == .removed) else { return }
        findings.append(
            Finding(
                .warning, file: Changelog.file, line: line, field: "record",
                isThere
                    ? "\"\(change.record)\" was removed, and is among the \(change.collection.rawValue)"
                    : "there is no \"\(change.record)\" among the \(change.collection.rawValue)",
                remedy: "write the log anew with `depositary changes`"))
    }
}
