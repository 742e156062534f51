/// Reads the cells of one row as what they should be, and reports each that is not.
struct CellReader {
    let document: CSVDocument
    let row: CSVDocument.Row
    private(set) var findings: [Finding] = []

    init(_ document: CSVDocument, _ row: CSVDocument.Row) {
        self.document = document
        self.row = row
    }

    /// The cell's text, nil where it is empty.
    func optional(_ column: String) -> String? {
        guard let index = document.columns.firstIndex(of: column) else { return nil }
        let text = row.cells[index]
        return text.isEmpty ? nil : text
    }

    mutating func required(_ column: String) -> String {
        guard let text = optional(column) else {
            report(column, "the cell is empty", remedy: "it must be given")
            return ""
        }
        return text
    }

    /// The `;`-separated parts.
    func list(_ column: String) -> [String] {
        optional(column)?.split(separator: ";").map { String($0.trimming(" ")) } ?? []
    }

    mutating func partialDate(_ column: String) -> PartialDate? {
        guard let text = optional(column) else { return nil }
        if let date = PartialDate(text) { return date }
        report(
            column, "\"\(text)\" is not a date of the calendar", remedy: "write YYYY, YYYY-MM or YYYY-MM-DD")
        return nil
    }

    mutating func day(_ column: String) -> CalendarDay? {
        let text = required(column)
        if text.isEmpty { return nil }
        if let day = CalendarDay(text) { return day }
        report(column, "\"\(text)\" is not a day of the calendar", remedy: "write YYYY-MM-DD")
        return nil
    }

    /// A code of a closed list; the error names the nearest.
    mutating func code<Code: RawRepresentable & CaseIterable>(_ column: String, as type: Code.Type) -> Code?
    where Code.RawValue == String {
        let text = optional(column) ?? ""
        if let code = Code(rawValue: text) { return code }
        let allowed = Code.allCases.map(\.rawValue)
        report(
            column, text.isEmpty ? "the cell is empty" : "there is no \"\(text)\"",
            remedy: Suggestion.among(allowed, for: text))
        return nil
    }

    /// Checks a cell's form, where it is not empty.
    mutating func optional(_ column: String, of form: CodeForm) -> String? {
        guard let text = optional(column) else { return nil }
        if form.accepts(text) { return text }
        report(column, "\"\(text)\" has not the right form", remedy: "it should look like \(form.example)")
        return nil
    }

    mutating func report(
        _ column: String, _ problem: String, remedy: String, severity: Finding.Severity = .error
    ) {
        findings.append(
            Finding(severity, file: document.file, line: row.line, field: column, problem, remedy: remedy))
    }
}

extension StringProtocol {
    func trimming(_ character: Character) -> SubSequence {
        var part = self[...]
        while part.first == character { part.removeFirst() }
        while part.last == character { part.removeLast() }
        return part
    }
}
