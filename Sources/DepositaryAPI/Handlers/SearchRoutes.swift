import Treaties

/// One search over all records.
enum SearchRoutes {
    static let routes = [
        Route(
            "/v1/search", "Records of every collection that meet the words, best first, each with why.",
            .list,
            parameters: [
                Parameter(
                    "q", .phrase,
                    "Names, old or new, official numbers, or words; slips of the pen are forgiven.",
                    isRequired: true),
                .codes("collection", RecordKind.self, "Collections to search in."),
            ]
        ) { call in
            let kinds = call.values.codes("collection", as: RecordKind.self)
            let hits = call.search.index.search(call.values.text("q") ?? "", kinds: kinds)
            return .list(Table.hits.listing(hits, in: call.library))
        }
    ]
}

extension Table<SearchHit> {
    fileprivate static let hits = Table(columns: [
        Column("collection") { row, _ in .text(row.record.kind.rawValue) },
        Column("id") { row, library in .text(library.identity(of: row.record).id) },
        Column("title") { row, library in .text(library.identity(of: row.record).title) },
        Column("score") { row, _ in .integer(row.score) },
        Column("matched") { row, _ in .list(row.matches.map(Cell.match)) },
        Column("url") { row, library in .text(library.address(of: row.record)) },
    ])
}

extension Cell {
    fileprivate static func match(_ match: SearchHit.Match) -> Cell {
        .record([
            "asked": .text(match.asked), "found": .text(match.found), "field": .text(match.field),
            "manner": .text(match.manner.rawValue),
        ])
    }
}
