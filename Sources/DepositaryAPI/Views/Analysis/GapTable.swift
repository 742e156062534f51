import Treaties

extension Table<Gap> {
    static let gaps = Table(columns: [
        Column("kind", .code("gap_kind"), "What is lacking.") { row, _ in .text(row.kind.rawValue) },
        Column("country", .text, "Identifier of the country that lacks it.") { row, library in
            .text(library.participants[row.participant.index].id)
        },
        Column("country_name", .text, "Its short English name.") { row, library in
            .text(library.participants[row.participant.index].name)
        },
        Column("iso3", .optional(.text), "ISO 3166-1 alpha-3, where it has one.") { row, library in
            .optional(library.participants[row.participant.index].iso3)
        },
        Column("region", .optional(.code("region")), "Its large region.") { row, library in
            .optional(library.participants[row.participant.index].region)
        },
        Column("sub_region", .optional(.code("region")), "Its sub-region.") { row, library in
            .optional(library.participants[row.participant.index].subRegion)
        },
        Column("instrument", .text, "Identifier of the instrument under which it lacks it.") { row, library in
            .text(library.instruments[row.instrument.index].id)
        },
        Column("instrument_title", .text, "The instrument's short title.") { row, library in
            .text(library.instruments[row.instrument.index].shortTitle)
        },
        Column("status", .optional(.code("status")), "The country's status under the instrument on the day.")
        {
            row, _ in .optional(row.status?.rawValue)
        },
        Column("signature_date", .optional(.partialDate), "For signed_not_ratified, when it signed.") {
            row, library in .describing(row.signature.flatMap { library[$0].date })
        },
        Column("years_pending", .optional(.integer), "Full years from the signature to the day.") { row, _ in
            .optional(row.yearsPending)
        },
        Column("obligation", .optional(.text), "For obligations_not_owed, the obligation's identifier.") {
            row, library in .optional(row.obligation.map { library[$0].id })
        },
        Column("article", .optional(.text), "The obligation's article.") { row, library in
            .optional(row.obligation.map { library[$0].article })
        },
        Column("heading", .optional(.text), "What the obligation is about.") { row, library in
            .optional(row.obligation.map { library[$0].heading })
        },
        Column("pillar", .optional(.code("pillar")), "The obligation's pillar.") { row, library in
            .optional(row.obligation.map { library[$0].pillar.rawValue })
        },
        Column("neighbours", .optional(.integer), "How many neighbours the country has.") { row, _ in
            .optional(row.neighbours)
        },
        Column(
            "neighbours_owing", .optional(.integer),
            "How many of them are known to be party to the instrument."
        ) { row, _ in .optional(row.neighboursOwing) },
        Column(
            "known_until", .optional(.day),
            "The last day for which the list of parties is known to be complete."
        ) { row, library in
            .describing(library.instruments[row.instrument.index].coverage.completeUntil)
        },
    ])
}

extension Cell {
    /// How many gaps there are of each kind, and in how many cases it is not known whether there is one; under
    /// the instruments named last, more may be signed.
    static func gapMeta(_ report: GapReport, _ library: Library) -> [Member] {
        let counts = Dictionary(grouping: report.gaps, by: \.kind).mapValues(\.count)
        func cell(_ counts: [Gap.Kind: Int]) -> Cell {
            .object(Gap.Kind.allCases.map { Member(name: $0.rawValue, cell: .integer(counts[$0] ?? 0)) })
        }
        return [
            Member(name: "gaps", cell: cell(counts)), Member(name: "unknown", cell: cell(report.unknown)),
            Member(
                name: "signatures_incomplete", cell: .ids(report.withoutAllSignatures, in: library)),
        ]
    }
}
