import Storage
import Treaties

/// Everything at once, for those who work on a copy.
enum ExportRoutes {
    static let routes = [
        Route("/v1/export", "Files that hold whole collections, with their sizes and SHA-256.", .list) {
            (call) throws(APIError) in
            let exports = try call.exports.exports()
            return .list(
                Table.exportFiles.listing(
                    exports.files, in: call.library,
                    meta: [.init(name: "exported_as_of", cell: .text(exports.asOf.description))]))
        },
        Route(
            "/v1/export/{file}", "One of them, whole or any part of it.", .file,
            examples: ["file": "sources.csv"], captureCodes: ExportSet.names,
            mediaTypes: Format.allCases.map(\.mediaType) + ExportSet.mediaTypes
        ) { (call) throws(APIError) in
            let name = call.capture("file").lowercased()
            let files = try call.exports.exports().files
            if let file = files.first(where: { $0.name.lowercased() == name }) { return .file(file) }
            throw APIError(
                .unknownRecord,
                "There is no file \"\(name)\". " + ParameterReading.advice(for: name, files.map(\.name)))
        },
    ]
}

extension Route {
    /// Whether it needs export files to answer.
    var isOfExports: Bool { pattern.hasPrefix("/v1/export") }
}

extension Table<ExportFile> {
    static let exportFiles = Table(columns: [
        Column("file", .text, "Its name.") { row, _ in .text(row.name) },
        Column("holds", .text, "What is in it.") { row, _ in .text(row.meaning) },
        Column("media_type", .text, "Its media type.") { row, _ in .text(row.contentType) },
        Column("rows", .optional(.integer), "Records in it; null where it is no list.") { row, _ in
            .optional(row.rows)
        },
        Column("bytes", .integer, "Its size.") { row, _ in .integer(row.content.size) },
        Column("sha256", .text, "SHA-256 of its bytes, which is also its entity tag.") { row, _ in
            .text(row.content.digest.hexadecimal)
        },
        Column("url", .path, "Where it is.") { row, _ in .text("/v1/export/" + row.name) },
    ])
}
