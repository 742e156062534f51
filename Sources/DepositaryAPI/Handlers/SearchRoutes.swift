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
        Column("collection", .code("collection"), "The kind of the record.") { row, _ in
            .text(row.record.kind.rawValue)
        },
        Column("id", .text, "Its identifier.") { row, library in .text(library.identity(of: row.record).id) },
        Column("title", .text, "Its title or name.") { row, library in
            .text(library.identity(of: row.record).title)
        },
        Column("score", .integer, "How well it meets the words; more is better.") { row, _ in
            .integer(row.score)
        },
        Column("matched", .list(.searchMatch), "Why it was found.") { row, _ in
            .list(row.matches.map(Cell.match))
        },
        Column("url", .path, "Where the record is.") { row, library in .text(library.address(of: row.record))
        },
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

extension Schema {
    fileprivate static let searchMatch = record([
        .init("asked", .text, "The word or words that were asked for."),
        .init("found", .text, "What they met."),
        .init("field", .text, "The field in which it stands."),
        .init("manner", .code("match_manner"), "How well it meets them."),
    ])
}
