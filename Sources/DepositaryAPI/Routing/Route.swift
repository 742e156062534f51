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
    }

    init(
        _ pattern: String, _ summary: String, _ representation: Representation, parameters: [Parameter] = [],
        answer: @escaping @Sendable (Call) throws(APIError) -> Answer
    ) {
        self.pattern = pattern
        self.summary = summary
        self.representation = representation
        self.parameters = representation == .list ? parameters + Parameter.forLists : parameters
        isOfADay = parameters.contains { $0.name == Parameter.asOf.name }
        self.answer = answer
    }

    var formats: [Format] {
        switch representation {
        case .list: Format.allCases
        case .record: [.json]
        case .file, .page, .probe: []
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
