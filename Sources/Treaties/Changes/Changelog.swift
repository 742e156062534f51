/// The file in which a library keeps what its releases changed.
public enum Changelog {
    /// Relative to the library's folder.
    public static let file = "changes.csv"
    static let columns = ["number", "release", "kind", "collection", "record", "fields", "note"]

    /// The file for a new state of a library: the rows of the old one as they are, and after them what differs.
    ///
    /// A number that was given out stands as long as the rows of each release are taken over by the next. Writing it
    /// again for the same release takes the place of the rows written before and keeps their notes.
    /// - Parameter release: The day of the new release.
    public static func bytes(
        from old: LibraryFiles, to new: LibraryFiles, _ differences: [LibraryComparison.Difference],
        release: CalendarDay
    ) -> [UInt8] {
        var text = old.contents[file].map { String(decoding: $0, as: UTF8.self) } ?? ""
        if text.isEmpty { text = columns.joined(separator: ",") + "\n" }
        let notes = notes(in: new, of: release)
        var number = rows(of: old).last?.cells.first.flatMap { Int($0) } ?? 0
        for difference in differences {
            number += 1
            let cells = [
                String(number), release.description, difference.kind.rawValue, difference.collection.rawValue,
                difference.record, difference.fields.joined(separator: ";"),
                notes[key(difference.kind.rawValue, difference.collection.rawValue, difference.record)] ?? "",
            ]
            text += cells.map(quoted).joined(separator: ",") + "\n"
        }
        return Array(text.utf8)
    }

    private static func rows(of files: LibraryFiles) -> [CSVDocument.Row] {
        guard let bytes = files.contents[file] else { return [] }
        var findings: [Finding] = []
        return CSVDocument(file: file, bytes: bytes, columns: columns, findings: &findings).rows
    }

    private static func notes(in files: LibraryFiles, of release: CalendarDay) -> [[String]: String] {
        Dictionary(
            rows(of: files).filter { $0.cells[1] == release.description && !$0.cells[6].isEmpty }
                .map { (key($0.cells[2], $0.cells[3], $0.cells[4]), $0.cells[6]) }
        ) { first, _ in first }
    }

    private static func key(_ kind: String, _ collection: String, _ record: String) -> [String] {
        [kind, collection, record]
    }

    /// RFC 4180, with quotes only where they are needed, as in the library's other files.
    private static func quoted(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
            return cell
        }
        let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
        return "\"" + parts.joined(separator: "\"\"") + "\""
    }
}
