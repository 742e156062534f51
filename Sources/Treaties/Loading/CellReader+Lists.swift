extension CellReader {
    /// A code of a closed list, nil where the cell is empty.
    mutating func optionalCode<Code: RawRepresentable & CaseIterable>(_ column: String) -> Code?
    where Code.RawValue == String {
        optional(column) == nil ? nil : code(column, as: Code.self)
    }

    /// Codes of a closed list.
    mutating func codes<Code: RawRepresentable & CaseIterable>(_ column: String, as type: Code.Type) -> [Code]
    where Code.RawValue == String {
        var codes: [Code] = []
        for text in list(column) {
            if let code = Code(rawValue: text) {
                codes.append(code)
            } else {
                report(
                    column, "there is no \"\(text)\"",
                    remedy: Suggestion.among(Code.allCases.map(\.rawValue), for: text))
            }
        }
        return codes
    }

    /// A whole number, nil where the cell is empty.
    mutating func number(_ column: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = optional(column) else { return nil }
        if let number = Int(text), range.contains(number) { return number }
        report(
            column, "\"\(text)\" is not a number from \(range.lowerBound) to \(range.upperBound)",
            remedy: "write digits alone, or leave the cell empty")
        return nil
    }

    mutating func partialDates(_ column: String) -> [PartialDate] {
        var dates: [PartialDate] = []
        for text in list(column) {
            if let date = PartialDate(text) {
                dates.append(date)
            } else {
                report(
                    column, "\"\(text)\" is not a date of the calendar",
                    remedy: "write YYYY, YYYY-MM or YYYY-MM-DD, separated by ;")
            }
        }
        return dates
    }

    /// Two dates of which the second is not before the first.
    mutating func span(_ first: String, _ second: String) -> (PartialDate?, PartialDate?) {
        let (start, end) = (partialDate(first), partialDate(second))
        if let start, let end, end.latest < start.earliest {
            report(second, "\(end) lies before \(start) in \"\(first)\"", remedy: "check both dates")
        }
        return (start, end)
    }
}
