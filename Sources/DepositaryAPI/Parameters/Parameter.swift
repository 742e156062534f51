import Treaties

/// A query parameter that a route understands.
struct Parameter: Sendable {
    enum Kind: Sendable {
        /// A day, not before that of another parameter.
        case day(notBefore: String? = nil)
        /// Words to search for.
        case words
        /// Any text with a letter or digit in it.
        case phrase
        case flag
        case count(ClosedRange<Int>)
        /// One or more codes of a list, separated by commas.
        case codes(@Sendable (Library) -> [String])
        /// One code of a few.
        case choice([String])
        /// One or more keys of entities, separated by commas.
        case participants, instruments, groups
        /// Names of columns; with `-` before one for the other direction where the order is asked for.
        case columns, order
        /// The path of one record, by any of its keys.
        case recordPath
        case cursor
    }

    let name: String
    let kind: Kind
    let meaning: String
    /// Whether the route has no answer without it.
    let isRequired: Bool

    init(_ name: String, _ kind: Kind, _ meaning: String, isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.isRequired = isRequired
    }

    static func codes<Code: RawRepresentable & CaseIterable>(
        _ name: String, _ type: Code.Type, _ meaning: String
    )
        -> Parameter where Code.RawValue == String
    {
        let codes = Code.allCases.map(\.rawValue)
        return Parameter(name, .codes { _ in codes }, meaning)
    }

    /// Codes of an open list of the library.
    static func terms(_ name: String, of set: String, _ meaning: String) -> Parameter {
        Parameter(
            name, .codes { library in library.vocabulary.filter { $0.set == set }.map(\.code) }, meaning)
    }
}

extension Parameter {
    static let asOf = Parameter(
        "as_of", .day(), "The day of which the answer shows the state; today where absent.")
    static let country = Parameter(
        "country", .participants, "Identifiers, names or ISO codes, separated by commas.")
    static let instrument = Parameter(
        "instrument", .instruments, "Identifiers or official numbers, separated by commas.")
    static let group = Parameter("group", .groups, "Members of one of these groups on the day.")
    static let region = Parameter.terms("region", of: "region", "M49 regions, large or small.")
    static let evidence = Parameter.codes("evidence", EvidenceGrade.self, "Grades of evidence.")
    static let since = Parameter("since", .day(), "On this day or later.")
    static let until = Parameter("until", .day(notBefore: "since"), "On this day or before.")
    static let search = Parameter("q", .words, "Words that all occur in the titles, names or numbers.")

    /// What every list understands.
    static let forLists = [
        Parameter("fields", .columns, "Columns to keep, in this order."),
        Parameter("sort", .order, "Columns to sort by, each with - before it for the descending order."),
        Parameter(
            "limit", .count(1...10_000), "Rows in a page: 1000 for JSON where absent, all for CSV and NDJSON."
        ),
        Parameter("cursor", .cursor, "Where the page begins, as given by links.next."),
        Parameter("bom", .flag, "1 puts a byte order mark before CSV, for spreadsheet programs."),
    ]
}
