import Treaties

/// One thing in which what is compared differs.
struct ComparisonRow {
    let aspect: ComparisonAspect
    let id: String
    let title: String
    /// In the order of what is compared.
    let cells: [Cell]
}

extension Table<ComparisonRow> {
    /// A column for each that is compared, named by its identifier.
    static func comparison(of ids: [String], _ schema: Schema, _ meaning: String) -> Table {
        Table(
            columns: [
                Column("aspect", .code("comparison_aspect"), "What differs.") { row, _ in
                    .text(row.aspect.rawValue)
                },
                Column(
                    "id", .text, "Identifier of the instrument, obligation or country, or code of the pillar."
                ) { row, _ in .text(row.id) },
                Column("title", .text, "Its name.") { row, _ in .text(row.title) },
            ]
                + ids.enumerated().map { place, id in
                    Column(id, schema, meaning) { row, _ in row.cells[place] }
                })
    }
}

extension Listing {
    static func comparison(_ comparison: CountryComparison, _ library: Library) -> Listing {
        let rows = comparison.differences.map { difference in
            ComparisonRow(
                aspect: .instrument, id: library[difference.instrument].id,
                title: library[difference.instrument].shortTitle,
                cells: difference.statuses.map { .optional($0?.rawValue) })
        }
        return Table.comparison(
            of: comparison.participants.map { library[$0].id }, .optional(.code("status")),
            "The country's status; null where the instrument is not open to it."
        ).listing(
            rows, in: library,
            meta: [
                .init(name: "same", cell: .integer(comparison.sameCount)),
                .init(name: "unknown", cell: .integer(comparison.unknownCount)),
            ])
    }

    static func comparison(_ comparison: InstrumentComparison, _ library: Library) -> Listing {
        let ids = comparison.instruments.map { library[$0].id }
        return Table.comparison(
            of: ids, .optional(.text),
            "For a pillar yes, for an obligation its articles on the matter, for a country its status; null where nothing is recorded, or the instrument is not open to the country."
        ).listing(
            rows(of: comparison, library), in: library,
            meta: [
                .init(
                    name: "obligations_recorded",
                    cell: .object(
                        zip(ids, comparison.obligationCounts).map { .init(name: $0, cell: .integer($1)) })),
                .init(name: "unknown", cell: .integer(comparison.unknownCount)),
            ])
    }

    private static func rows(of comparison: InstrumentComparison, _ library: Library) -> [ComparisonRow] {
        comparison.pillars.map { difference in
            ComparisonRow(
                aspect: .pillar, id: difference.pillar.rawValue, title: difference.pillar.meaning,
                cells: difference.counts.map { $0 > 0 ? .text("yes") : .null })
        }
            + comparison.obligations.map { difference in
                let obligation = library[difference.obligation]
                return ComparisonRow(
                    aspect: .obligation, id: obligation.id, title: obligation.heading,
                    cells: difference.counterparts.map { counterparts in
                        counterparts.isEmpty
                            ? .null : .text(counterparts.map { library[$0].article }.joined(separator: ";"))
                    })
            }
            + comparison.parties.map { difference in
                ComparisonRow(
                    aspect: .country, id: library[difference.participant].id,
                    title: library[difference.participant].name,
                    cells: difference.statuses.map { .optional($0?.rawValue) })
            }
    }
}
