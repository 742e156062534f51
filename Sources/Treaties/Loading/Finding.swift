/// Something that a check of the library noticed.
public struct Finding: Sendable, Equatable {
    /// How grave it is, gravest first: only an error keeps a library from serving.
    public enum Severity: String, Sendable, CaseIterable, Comparable {
        /// The library does not serve.
        case error
        /// Likely a mistake; the library serves.
        case warning
        /// Worth knowing, such as a stated date that differs from the rule.
        case note

        /// The graver is the smaller, so that sorting puts errors first.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rank < right.rank
        }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Only `error` keeps the library from serving.
    public let severity: Severity
    /// Relative to the library's folder.
    public let file: String
    /// From 1; nil where the file as a whole is meant.
    public let line: Int?
    /// The column of a CSV file; of a JSON file the names that lead to the member, with full stops between
    /// (`adopted.date`).
    public let field: String?
    /// What is wrong.
    public let problem: String
    /// What would be right.
    public let remedy: String

    /// `problem` and `remedy` are half sentences without a full stop, fit to be joined by a semicolon.
    public init(
        _ severity: Severity, file: String, line: Int? = nil, field: String? = nil, _ problem: String,
        remedy: String
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.field = field
        self.problem = problem
        self.remedy = remedy
    }
}

extension Finding: CustomStringConvertible {
    /// `file:line: severity: field: problem; remedy`, as compilers print it.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        let subject = field.map { "\($0): " } ?? ""
        return "\(place): \(severity.rawValue): \(subject)\(problem); \(remedy)"
    }
}
