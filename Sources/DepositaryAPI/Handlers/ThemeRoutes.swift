import Treaties

/// Everything under one heading, whatever collection it is in.
enum ThemeRoutes {
    static let routes = [
        Route("/v1/themes", "What records are about, and how many there are of each kind.", .list) { call in
            .list(Table.themes.listing(terms(in: call.library), in: call.library))
        },
        Route("/v1/themes/{id}", "Everything under one theme.", .record) { (call) throws(APIError) in
            let key = call.capture("id")
            let terms = terms(in: call.library)
            guard let term = terms.first(where: { SearchKey.folding($0.code) == SearchKey.folding(key) })
            else {
                throw APIError(
                    .unknownRecord,
                    "There is no theme \"\(key)\". " + ParameterReading.advice(for: key, terms.map(\.code)))
            }
            return .record(
                Table.themes.record(term, in: call.library), location: "/v1/themes/" + term.code)
        },
    ]

    private static func terms(in library: Library) -> [VocabularyTerm] {
        library.vocabulary.filter { $0.set == "theme" }
    }
}

extension Table<VocabularyTerm> {
    fileprivate static let themes = Table(
        columns: [
            Column("id") { row, _ in .text(row.code) },
            Column("label") { row, _ in .text(row.label) },
            Column("meaning") { row, _ in .text(row.meaning) },
            Column("count") { row, library in .integer(library.records(underTheme: row.code).count) },
        ]
            + RecordKind.allCases.filter { $0 != .countries && $0 != .groups }.map { kind in
                Column(kind.rawValue + "_count") { row, library in
                    .integer(library.records(underTheme: row.code).count { $0.kind == kind })
                }
            } + [
                Column("records", isDetail: true) { row, library in
                    .list(library.records(underTheme: row.code).map { .link($0, in: library) })
                },
                Column("url") { row, _ in .text("/v1/themes/" + row.code) },
            ])
}
