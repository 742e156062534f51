import HTTPCore
import Treaties

/// One line of the table that router, `Allow`, guide and tests read.
struct Route: Sendable {
    /// Segments in braces match anything, such as `/v1/countries/{key}`.
    let pattern: String
    let summary: String
    let representation: Representation
    let parameters: [Parameter]
    /// Whether its answers show the state of a day, which the question may leave open.
    let isOfADay: Bool
    /// Values of captures and parameters by which the contract shows the route at work.
    let examples: [String: String]
    /// Parameters that the contract's question to it has besides those that are required, by `examples`.
    let asked: [String]
    /// Whether the columns of its rows depend on the question, so that no schema can name them.
    let hasColumnsOfQuestion: Bool
    /// What may stand in the place of its name in braces, where that is no record of a list.
    let captureCodes: (@Sendable (Library) -> [String])?
    /// The media types of its answers, the usual one first.
    let mediaTypes: [String]
    /// The name of the schema of its rows or its record; nil for what has neither.
    let schemaName: String?
    let answer: @Sendable (Call) throws(APIError) -> Answer

    /// In which forms the answer can be had.
    enum Representation: Sendable {
        /// Rows: every `Format`.
        case list
        /// One record: JSON alone.
        case record
        /// A file, whose name ends in whatever the path ends in; any part of it can be had.
        case file
        /// A text or a page of its own media type, negotiated by the handler.
        case page
        /// As a page, and never stored: it tells of this moment.
        case probe
        /// A JSON document of its own shape, whose address ends in `.json`.
        case document

        var formats: [Format] {
            switch self {
            case .list: Format.allCases
            case .record, .document: [.json]
            case .file, .page, .probe: []
            }
        }
    }

    init(
        _ pattern: String, _ summary: String, _ representation: Representation, parameters: [Parameter] = [],
        examples: [String: String] = [:], asked: [String] = [], hasColumnsOfQuestion: Bool = false,
        captureCodes: (@Sendable (Library) -> [String])? = nil,
        mediaTypes: [String]? = nil,
        answer: @escaping @Sendable (Call) throws(APIError) -> Answer
    ) {
        self.pattern = pattern
        self.summary = summary
        self.representation = representation
        self.parameters = representation == .list ? parameters + Parameter.forLists : parameters
        isOfADay = parameters.contains { $0.name == Parameter.asOf.name }
        self.examples = examples
        self.asked = asked
        self.hasColumnsOfQuestion = hasColumnsOfQuestion
        self.captureCodes = captureCodes
        schemaName = hasColumnsOfQuestion ? nil : Self.schemaName(of: pattern, representation)
        let formats = representation.formats
        self.mediaTypes =
            mediaTypes ?? (formats.isEmpty ? ["text/plain"] : formats.map(\.mediaType))
        self.answer = answer
    }

    var formats: [Format] { representation.formats }

    /// The names in braces, in their order.
    var captureNames: [String] {
        pattern.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
    }

    /// Its path with values in the places of the names in braces.
    func path(_ captures: [String: String]) -> String {
        captures.reduce(pattern) { path, capture in
            path.replacing("{\(capture.key)}", with: PercentEncoding.encode(capture.value))
        }
    }

    /// What may be asked of it.
    static let allow = "GET, HEAD, OPTIONS"
}

/// A request as a handler sees it: matched, read and checked.
struct Call {
    let library: Library
    /// Rows of the library that need no rendering; nil until they are ready.
    let prepared: PreparedTables?
    let search: PreparedSearch
    /// Nil where the contract itself is being made.
    let contract: PreparedContract?
    let exports: ExportShelf
    let route: Route
    /// What stood in the place of each name in braces.
    let captures: [String: String]
    let values: ParameterValues
    let today: CalendarDay
    /// The `Accept` field, for a handler that negotiates by itself.
    let accept: String?
    let acceptEncoding: String?
    /// Scheme, host and port by which the client reached the server.
    let origin: String
    let routes: [Route]

    /// The day asked about.
    var day: CalendarDay { values.day("as_of") ?? today }

    func capture(_ name: String) -> String { captures[name] ?? "" }
}
