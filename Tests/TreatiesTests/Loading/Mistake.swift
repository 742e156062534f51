import Testing
import Treaties

/// One change to the small library and all that its check then says, as it is printed.
struct Mistake: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let findings: [String]
    private let change: @Sendable (inout SmallLibrary) -> Void

    init(
        _ description: String, _ findings: String..., change: @escaping @Sendable (inout SmallLibrary) -> Void
    ) {
        testDescription = description
        self.findings = findings
        self.change = change
    }

    /// Adds a line to a file that has so far nothing or only sound lines.
    static func line(_ line: String, in file: String, _ findings: String...) -> Mistake {
        Mistake(line, findings) { $0.add(line, to: file) }
    }

    /// Gives a field of an instrument another value.
    static func field(
        _ key: String, _ value: String, in file: String = SmallLibrary.convention, _ findings: String...
    ) -> Mistake {
        Mistake("\(key): \(value)", findings) { $0.set(key, to: value, in: file) }
    }

    private init(
        _ description: String, _ findings: [String], change: @escaping @Sendable (inout SmallLibrary) -> Void
    ) {
        testDescription = description
        self.findings = findings
        self.change = change
    }

    func expectFindings(_ location: SourceLocation = #_sourceLocation) {
        var small = SmallLibrary()
        change(&small)
        let (library, findings) = small.load()
        #expect(findings.map(\.description) == self.findings, sourceLocation: location)
        let hasError = findings.contains { $0.severity == .error }
        #expect((library == nil) == hasError, sourceLocation: location)
    }
}
