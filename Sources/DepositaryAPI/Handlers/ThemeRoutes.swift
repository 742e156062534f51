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
            return Table.themes.answer(
                term, in: call.library, location: "/v1/themes/" + term.code)
        },
    ]

    private static func terms(in library: Library) -> [VocabularyTerm] {
        library.vocabulary.filter { $0.set == "theme" }
    }
}

extension Table<VocabularyTerm> {
    fileprivate static let themes = Table(
        columns: [
            Column("id", .code("theme"), "The code of the theme.") { row, _ in .text(row.code) },
            Column("label", .text, "The code in words.") { row, _ in .text(row.label) },
            Column("meaning", .text, "What it means, in a sentence.") { row, _ in .text(row.meaning) },
            Column("count", .integer, "How many records are under it.") { row, library in
                .integer(library.records(underTheme: row.code).count)
            },
        ]
            + RecordKind.allCases.filter { $0 != .countries && $0 != .groups }.map { kind in
                Column(kind.rawValue + "_count", .integer, "How many of them are \(kind.rawValue).") {
                    row, library in
                    .integer(library.records(underTheme: row.code).count { $0.kind == kind })
                }
            } + [
                Column("records", .list(.link), "Every record under it.", isDetail: true) { row, library in
                    .list(library.records(underTheme: row.code).map { .link($0, in: library) })
                },
                Column("url", .path, "Where the record is.") { row, _ in .text("/v1/themes/" + row.code) },
            ])
}
