import HTTPCore
import Treaties

/// How to cite the library, or one record of it.
enum CiteRoutes {
    static let routes = [
        Route(
            "/v1/cite", "How to cite the library, or one record, with version, date and address.", .page,
            parameters: [
                Parameter(
                    "record", .recordPath,
                    "The path of a record, such as /v1/cases/{key}; the library where absent."),
                Parameter(
                    "style", .choice(Citation.Style.allCases.map(\.rawValue)),
                    "plain for a sentence, bibtex for an entry of a bibliography."),
            ],
            mediaTypes: Citation.Style.allCases.map(\.mediaType)
        ) { call in
            let style = call.values.codes("style", as: Citation.Style.self)?.first ?? .plain
            let citation = Citation(
                record: call.values.record("record"), library: call.library, origin: call.origin)
            return .page(
                mediaType: style.mediaType + "; charset=utf-8",
                bytes: Array(citation.text(as: style).utf8))
        }
    ]
}
