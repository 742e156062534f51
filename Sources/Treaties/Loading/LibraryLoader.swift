/// Reads a library's files, checks everything, and freezes what it read.
///
/// The parts are read in the order in which they refer to each other; each part is in an extension of its own.
struct LibraryLoader {
    let files: LibraryFiles
    var findings: [Finding] = []

    var sources: [Source] = []
    var vocabulary: [VocabularyTerm] = []
    var vocabularyCodes: [String: [String]] = [:]
    var participants: [Participant] = []
    var groups: [Group] = []
    var instruments: [Instrument] = []
    var actions: [Action] = []
    var participations: [Participation] = []
    var conflicts: [Conflict] = []
    var catalogues = Catalogues()
    var links = LinkGraph()

    var sourcePlaces: [String: Reference<Source>] = [:]
    var participantPlaces: [String: Reference<Participant>] = [:]
    var groupPlaces: [String: Reference<Group>] = [:]
    var instrumentPlaces: [String: Reference<Instrument>] = [:]
    var obligationsByInstrument: [Reference<Instrument>: [Reference<Obligation>]] = [:]
    /// Those whose file is malformed: it is reported, and what refers to them is not.
    var unreadInstruments: Set<String> = []
    /// Line of each source and of each action, for findings.
    var sourceLines: [Int] = []
    var actionLines: [Int] = []
    var usedSources: Set<Reference<Source>> = []

    init(files: LibraryFiles) {
        self.files = files
    }

    /// All findings; the library is nil where one of them is an error.
    mutating func load() -> (library: Library?, findings: [Finding]) {
        let header = loadHeader()
        loadSources()
        loadVocabulary()
        loadParticipants()
        loadGroups()
        loadInstruments()
        loadActions()
        loadCatalogues()
        deriveParticipations()
        checkActions()
        checkInstruments()
        checkSources()
        findings.sort {
            ($0.severity, $0.file, $0.line ?? 0, $0.field ?? "") < (
                $1.severity, $1.file, $1.line ?? 0, $1.field ?? ""
            )
        }
        guard let header, !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
        let parts = LibraryParts(
            version: LibraryVersion(released: header.released, fingerprint: files.fingerprint),
            information: header.information, sources: sources, participants: participants, groups: groups,
            instruments: instruments, actions: actions,
            vocabulary: vocabulary + ClosedVocabulary.terms,
            conflicts: conflicts, participations: participations, catalogues: catalogues, links: links)
        return (Library(parts: parts), findings)
    }

    /// Reads a CSV file into its rows; a missing one is an error.
    mutating func rows(of file: String, columns: [String]) -> CSVDocument {
        if files.contents[file] == nil {
            findings.append(
                Finding(.error, file: file, "the file is missing", remedy: "add it, with a header at least"))
        }
        guard let bytes = files.contents[file] else {
            var ignored: [Finding] = []
            return CSVDocument(file: file, bytes: [], columns: columns, findings: &ignored)
        }
        return CSVDocument(file: file, bytes: bytes, columns: columns, findings: &findings)
    }

    /// The place of what a cell names.
    func place<Entity>(
        of column: String, in table: [String: Reference<Entity>], called what: String,
        _ cells: inout CellReader
    ) -> Reference<Entity>? {
        let id = cells.required(column)
        if id.isEmpty { return nil }
        return place(of: id, column, in: table, called: what, &cells)
    }

    func place<Entity>(
        of id: String, _ column: String, in table: [String: Reference<Entity>], called what: String,
        _ cells: inout CellReader
    ) -> Reference<Entity>? {
        if let place = table[id] { return place }
        cells.report(column, "there is no \(what) \"\(id)\"", remedy: Self.nearest(to: id, in: table, what))
        return nil
    }

    static func nearest<Entity>(to id: String, in table: [String: Reference<Entity>], _ what: String)
        -> String
    {
        Suggestion.nearest(to: id, among: table.keys.sorted()).map { "did you mean \"\($0)\"?" }
            ?? "add the \(what) first"
    }

    /// Reports identifiers that are no slugs or stand twice.
    static func register<Entity>(
        _ id: String, _ index: Int, in table: inout [String: Reference<Entity>], _ cells: inout CellReader
    ) {
        if id.isEmpty { return }
        if !CodeForm.slug.accepts(id) {
            cells.report(
                "id", "\"\(id)\" is not an identifier", remedy: "use lower case, digits and single hyphens")
        }
        if table[id] != nil {
            cells.report("id", "\"\(id)\" stands twice", remedy: "give each row its own identifier")
        }
        table[id] = Reference(index)
    }

    private mutating func loadHeader() -> (released: CalendarDay, information: LibraryInformation)? {
        let file = "library.json"
        guard let bytes = files.contents[file] else {
            findings.append(
                Finding(.error, file: file, "the file is missing", remedy: "is this the folder of a library?")
            )
            return nil
        }
        guard let document = JSONDocument(file: file, bytes: bytes, findings: &findings) else { return nil }
        var reader = ObjectReader(document)
        reader.expectKeys(["schema", "title", "released", "license", "disclaimer"])
        if let schema = reader.number("schema"), schema != 1 {
            reader.report(
                "schema", "this program reads schema 1", remedy: "write 1, or use the program of that schema")
        }
        let information = LibraryInformation(
            title: reader.text("title"), license: reader.text("license"),
            disclaimer: reader.text("disclaimer"))
        let released = reader.day("released")
        findings += reader.findings
        return released.map { ($0, information) }
    }
}

extension Library {
    /// Checks a library's files and, where there is no error, freezes them.
    public static func load(_ files: LibraryFiles) -> (library: Library?, findings: [Finding]) {
        var loader = LibraryLoader(files: files)
        return loader.load()
    }
}
