import HTTPCore
import Treaties

/// The library as dataset search engines read it: a `Dataset` of schema.org in JSON-LD.
struct DatasetDescription {
    let call: Call

    /// JSON that may stand within a `script` element.
    var text: String {
        var json = JSONWriter()
        dataset.write(to: &json)
        return String(decoding: json.bytes, as: UTF8.self).replacing("<", with: "\\u003c")
    }

    private var dataset: Cell {
        let library = call.library
        let themes = library.vocabulary.filter { $0.set == "theme" }.map(\.label)
        return .record([
            "@context": .text("https://schema.org/"),
            "@type": .text("Dataset"),
            "@id": .text(call.origin + "/"),
            "name": .text(library.information.title),
            "description": .text(
                "Which treaties and regional agreements against trafficking in persons exist, what they oblige states to do, who is bound by which, since when, and how we know. "
                    + library.information.disclaimer),
            "url": .text(call.origin + "/"),
            "version": .text(library.version.description),
            "dateModified": .text(library.version.released.description),
            "license": .text(library.information.license),
            "isAccessibleForFree": .boolean(true),
            "inLanguage": .text("en"),
            "keywords": .texts(themes),
            "creator": .record(["@type": .text("Organization"), "name": .text(Program.name)]),
            "distribution": .list(distributions),
        ])
    }

    /// Every export, and every list that needs no choice, as CSV.
    private var distributions: [Cell] {
        let lists = call.routes.filter { route in
            route.representation == .list && route.captureNames.isEmpty
                && !route.parameters.contains { $0.isRequired || route.asked.contains($0.name) }
        }
        return exports
            + lists.map { Self.download(call.origin + $0.pattern + ".csv", Format.csv.mediaType, $0.summary) }
    }

    private var exports: [Cell] {
        call.routes.filter { $0.pattern.hasPrefix("/v1/export") }.flatMap { route in
            guard let name = route.captureNames.first else {
                return [Self.download(call.origin + route.pattern, route.mediaTypes[0], route.summary)]
            }
            let codes = route.captureCodes.map { $0(call.library) } ?? []
            return codes.map {
                Self.download(
                    call.origin + route.path([name: $0]), Self.mediaType(of: $0) ?? route.mediaTypes[0],
                    route.summary)
            }
        }
    }

    private static func mediaType(of file: String) -> String? {
        if file.hasSuffix(".sqlite") { return "application/vnd.sqlite3" }
        return Format.allCases.first { file.hasSuffix("." + $0.rawValue) }?.mediaType
    }

    private static func download(_ address: String, _ mediaType: String, _ meaning: String) -> Cell {
        .record([
            "@type": .text("DataDownload"), "contentUrl": .text(address),
            "encodingFormat": .text(mediaType), "description": .text(meaning),
        ])
    }
}
