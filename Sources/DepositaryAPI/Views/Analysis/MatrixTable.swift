import Treaties

extension Table<Reference<Participant>> {
    /// A column for each instrument, named by its identifier.
    static func matrix(
        of instruments: [Reference<Instrument>], _ standings: Standings, in library: Library
    ) -> Table {
        Table(
            columns: [
                Column("country", .text, "Identifier of the country.") { row, library in
                    .text(library.participants[row.index].id)
                },
                Column("country_name", .text, "Its short English name.") { row, library in
                    .text(library.participants[row.index].name)
                },
                Column("iso3", .optional(.text), "ISO 3166-1 alpha-3, where it has one.") { row, library in
                    .optional(library.participants[row.index].iso3)
                },
                Column("region", .optional(.code("region")), "Its large region.") { row, library in
                    .optional(library.participants[row.index].region)
                },
            ]
                + instruments.map { instrument in
                    Column(
                        library[instrument].id, .text,
                        "Status under the \(library[instrument].shortTitle): \(MatrixCode.inWords)."
                    ) { row, _ in
                        .text(MatrixCode(standings[row, instrument]).rawValue)
                    }
                })
    }
}

/// A status in one letter.
enum MatrixCode: String, CaseIterable {
    case party = "P"
    case contracting = "C"
    case signatory = "S"
    case formerParty = "F"
    case none = "N"
    case unknown = "U"
    case notOpen = "X"

    init(_ status: Status?) {
        self =
            switch status {
            case .party: .party
            case .contracting: .contracting
            case .signatory: .signatory
            case .formerParty: .formerParty
            case .some(.none): .none
            case .unknown: .unknown
            case nil: .notOpen
            }
    }

    /// The status as other answers have it, or `not_open`.
    var word: String {
        switch self {
        case .party: Status.party.rawValue
        case .contracting: Status.contracting.rawValue
        case .signatory: Status.signatory.rawValue
        case .formerParty: Status.formerParty.rawValue
        case .none: Status.none.rawValue
        case .unknown: Status.unknown.rawValue
        case .notOpen: "not_open"
        }
    }

    static let inWords = allCases.map { "\($0.rawValue) \($0.word)" }.joined(separator: ", ")
}

extension Cell {
    /// What the letters mean, what the columns are, and how often each letter stands in the matrix.
    static func matrixMeta(
        _ rows: [Reference<Participant>], _ instruments: [Reference<Instrument>], _ standings: Standings,
        _ library: Library
    ) -> [Member] {
        var counts: [MatrixCode: Int] = [:]
        for instrument in instruments {
            for row in rows { counts[MatrixCode(standings[row, instrument]), default: 0] += 1 }
        }
        return [
            Member(
                name: "legend",
                cell: .object(MatrixCode.allCases.map { Member(name: $0.rawValue, cell: .text($0.word)) })),
            Member(
                name: "counts",
                cell: .object(
                    MatrixCode.allCases.map { Member(name: $0.rawValue, cell: .integer(counts[$0] ?? 0)) })),
            Member(name: "instruments", cell: .titles(of: instruments, in: library)),
        ]
    }

    /// Identifier and short title of each.
    static func titles(of instruments: [Reference<Instrument>], in library: Library) -> Cell {
        .list(
            instruments.map {
                .record(["id": .text(library[$0].id), "title": .text(library[$0].shortTitle)])
            })
    }
}
