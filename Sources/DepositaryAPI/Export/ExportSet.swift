public import Storage
public import Treaties

/// All export files of one version of the library: the same bytes wherever and whenever they are made.
public final class ExportSet: Sendable {
    /// In the order of the index.
    public let files: [ExportFile]
    /// The day as of which everything is told that depends on one: the day of the library's release.
    public let asOf: CalendarDay

    /// Of the files that are not lists.
    static let mediaTypes = [
        "application/csvm+json", "application/vnd.sqlite3", "application/gzip", "text/plain",
    ]

    /// The names of all files that there will be.
    static func names(of library: Library) -> [String] {
        ExportCollection.all(of: library, on: library.version.released).flatMap { collection in
            Format.allCases.map { "\(collection.name).\($0.rawValue)" }
        } + ["datapackage.json", "csv-metadata.json", "depositary.sqlite", "depositary.tar.gz", digestsName]
    }

    /// The first collection alone, as all of them would hold it.
    init(sampleOf library: Library) throws(StorageError) {
        asOf = library.version.released
        let first = ExportCollection.all(of: library, on: asOf)[0]
        files = try CollectionFiles.make(first, of: library, asOf: asOf, into: nil)
    }

    /// The name of the file with the digests of all others, in the form that `sha256sum --check` reads.
    public static let digestsName = "SHA256SUMS"

    /// Makes them, each row once for all formats, with some hundred kilobytes of memory.
    ///
    /// - Throws: where there is no room for them in the folder for temporary files.
    public init(_ library: Library) throws(StorageError) {
        asOf = library.version.released
        let collections = ExportCollection.all(of: library, on: asOf)
        let database = try ExportDatabase(library, collections, asOf: asOf)
        var files: [ExportFile] = []
        for collection in collections {
            files += try CollectionFiles.make(collection, of: library, asOf: asOf, into: database)
        }
        let tables = files.filter { $0.contentType == Format.csv.contentType }
        let descriptions = [
            try Self.file(
                "datapackage.json", "application/json", "What the CSV files hold, as a Frictionless package.",
                DataPackage.description(of: collections, tables, library, asOf: asOf)),
            try Self.file(
                "csv-metadata.json", "application/csvm+json", "The same as CSV on the Web.",
                CSVMetadata.description(of: collections, library, asOf: asOf)),
        ]
        files += descriptions
        files.append(
            ExportFile(
                name: "depositary.sqlite", contentType: "application/vnd.sqlite3",
                meaning: "All collections as one SQLite database.", rows: nil,
                content: try database.finish()))
        files.append(
            ExportFile(
                name: "depositary.tar.gz", contentType: "application/gzip",
                meaning: "All CSV files with their descriptions.", rows: nil,
                content: try Tarball.make(of: tables + descriptions, library)))
        let digests = files.map { "\($0.content.digest.hexadecimal)  \($0.name)\n" }.joined()
        files.append(
            try Self.file(
                Self.digestsName, "text/plain; charset=utf-8", "SHA-256 of every other file.",
                Array(digests.utf8)))
        self.files = files
    }

    private static func file(_ name: String, _ contentType: String, _ meaning: String, _ bytes: [UInt8])
        throws(StorageError) -> ExportFile
    {
        let maker = try FileMaker()
        try maker.write(bytes.span)
        return ExportFile(
            name: name, contentType: contentType, meaning: meaning, rows: nil, content: maker.finish())
    }
}
