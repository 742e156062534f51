import Testing

@testable import depositary

@Suite struct OptionTests {
    private let options = [
        Option("watch", "", .flag, fallback: "off", ""), Option("host", "HOST", .text, fallback: nil, ""),
    ]

    private func isWatching(_ arguments: String..., variable: String? = nil) throws -> Bool {
        let environment = variable.map { ["DEPOSITARY_WATCH": $0] } ?? [:]
        return try OptionValues(options, arguments: arguments, environment: environment).isOn("watch")
    }

    @Test func `a flag is off until it is named`() throws {
        #expect(try !isWatching())
        #expect(try isWatching("--watch"))
    }

    @Test func `a flag takes no value from the next argument`() throws {
        let values = try OptionValues(options, arguments: ["--watch", "--host", "::1"], environment: [:])
        #expect(values.isOn("watch"))
        #expect(values.text("host") == "::1")
        #expect(values.operands.isEmpty)
    }

    @Test func `the environment turns a flag on, and the command line off again`() throws {
        #expect(try isWatching(variable: "on"))
        #expect(try !isWatching("--watch=off", variable: "on"))
    }

    @Test func `a flag is on or off and nothing else`() {
        #expect(throws: UsageError.self) { try isWatching("--watch=sometimes") }
        #expect(throws: UsageError.self) { try isWatching(variable: "1") }
    }
}
