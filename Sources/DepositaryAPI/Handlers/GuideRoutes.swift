import HTTPCore
import Treaties

/// What there is, for people and for programs.
enum GuideRoutes {
    private static let types = ["text/plain", "text/html"]
    private static let codes: @Sendable (Library) -> [String] = { _ in APIError.Code.allCases.map(\.rawValue)
    }

    static let routes = [
        Route("/", "A guide: text for curl, a page for browsers.", .page, mediaTypes: types) { call in
            // A client that takes anything is curl or its like; browsers name HTML.
            let chosen = ContentNegotiation.choose(among: types, accept: call.accept) ?? 0
            let page = types[chosen] == "text/html" ? "pages/index.html" : "pages/guide.txt"
            return .page(mediaType: types[chosen] + "; charset=utf-8", bytes: Template.page(page, for: call))
        },
        Route("/v1", "Routes, formats, counts and the library's version.", .record) { call in
            .record(index(call), location: "/v1")
        },
        Route(
            "/problems/{code}", "What a kind of error means.", .page,
            captureCodes: codes
        ) { (call) throws(APIError) in
            guard let code = APIError.Code(rawValue: call.capture("code").lowercased()) else {
                throw APIError(
                    .unknownRecord,
                    "There is no such problem. "
                        + ParameterReading.advice(
                            for: call.capture("code"), APIError.Code.allCases.map(\.rawValue)))
            }
            let status = code == .refusedRequest ? "4xx or 5xx" : "\(code.status.code)"
            let text = "\(code.rawValue) (\(status))\n\(code.title).\n\n\(code.explanation)\n"
            return .page(mediaType: "text/plain; charset=utf-8", bytes: Array(text.utf8))
        },
    ]

    private static func index(_ call: Call) -> Cell {
        let library = call.library
        return .record([
            "title": .text(library.information.title),
            "program": .text("\(Program.name) \(Program.version)"),
            "library_version": .text(library.version.description),
            "counts": .record([
                "frameworks": .integer(library.instruments.count { $0.scope == .framework }),
                "regional_agreements": .integer(library.instruments.count { $0.scope == .regionalAgreement }),
                "actions": .integer(library.actions.count),
                "countries": .integer(library.participants.count),
                "ratifications": .integer(library.participations.count),
                "groups": .integer(library.groups.count),
                "sources": .integer(library.sources.count),
                "conflicts": .integer(library.conflicts.count),
            ]),
            "collections": .object(
                library.catalogues.all.map { .init(name: $0.kind.rawValue, cell: .integer($0.count)) }),
            "formats": .list(
                Format.allCases.map {
                    .record(["suffix": .text("." + $0.rawValue), "media_type": .text($0.mediaType)])
                }),
            "routes": .list(call.routes.map(route)),
        ])
    }

    private static func route(_ route: Route) -> Cell {
        .record([
            "path": .text(route.pattern),
            "answers": .text(route.summary),
            "formats": .texts(route.formats.map(\.rawValue)),
            "parameters": .list(
                route.parameters.map { .record(["name": .text($0.name), "meaning": .text($0.meaning)]) }),
        ])
    }
}
