import HTTPServer
import Treaties

/// A flag of the command line, which can also be set by an environment variable.
struct Option: Sendable {
    enum Kind: Sendable {
        case text
        case number(ClosedRange<Int>)
        case choice([String])
        /// Addresses and ranges of addresses, with commas between them.
        case ranges
        /// On where it stands alone; `--name=off` and an environment variable can tell otherwise.
        case flag
    }

    /// Without its hyphens.
    let name: String
    let placeholder: String
    let kind: Kind
    let fallback: String?
    let meaning: String

    init(_ name: String, _ placeholder: String, _ kind: Kind, fallback: String?, _ meaning: String) {
        self.name = name
        self.placeholder = placeholder
        self.kind = kind
        self.fallback = fallback
        self.meaning = meaning
    }

    /// `--max-connections` is also `DEPOSITARY_MAX_CONNECTIONS`.
    var variable: String {
        "DEPOSITARY_" + name.uppercased().split(separator: "-").joined(separator: "_")
    }

    /// The value of a flag that stands alone; nil where one must follow.
    var impliedValue: String? {
        if case .flag = kind { "on" } else { nil }
    }

    /// What is wrong with a value, and what would be right; nil where it is right.
    func complaint(about value: String) -> String? {
        switch kind {
        case .text: return value.isEmpty ? "must not be empty" : nil
        case .number(let range):
            if let number = Int(value), range.contains(number) { return nil }
            return "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let choices):
            return choices.contains(value) ? nil : "must be one of " + choices.joined(separator: ", ")
        case .ranges:
            return NetworkPrefix.list(value) == nil
                ? "must be addresses or ranges such as 10.0.0.0/8,::1" : nil
        case .flag: return ["on", "off"].contains(value) ? nil : "must be on or off"
        }
    }
}

/// The command line asks for something that does not exist. One sentence says what and what would be right.
struct UsageError: Error {
    let sentence: String
}

/// The values of a command's options: from the command line, else the environment, else the fallback.
struct OptionValues {
    private var values: [String: String] = [:]
    /// What is not an option.
    private(set) var operands: [String] = []

    init(_ options: [Option], arguments: [String], environment: [String: String]) throws(UsageError) {
        for option in options {
            guard let value = environment[option.variable] else { continue }
            if let complaint = option.complaint(about: value) {
                throw UsageError(
                    sentence: "the environment variable \(option.variable) \(complaint), and is \"\(value)\"")
            }
            values[option.name] = value
        }
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                continue
            }
            let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = options.first(where: { "--" + $0.name == halves[0] }) else {
                throw UsageError(
                    sentence: "there is no flag \(halves[0])" + Self.advice(for: String(halves[0]), options))
            }
            guard let value = halves.count == 2 ? String(halves[1]) : option.impliedValue ?? rest.popFirst()
            else {
                throw UsageError(
                    sentence: "--\(option.name) needs a value: --\(option.name) \(option.placeholder)")
            }
            if let complaint = option.complaint(about: value) {
                throw UsageError(sentence: "--\(option.name) \(complaint), and is \"\(value)\"")
            }
            values[option.name] = value
        }
        for option in options where values[option.name] == nil { values[option.name] = option.fallback }
    }

    func text(_ name: String) -> String? { values[name] }

    /// Of a flag.
    func isOn(_ name: String) -> Bool { values[name] == "on" }

    /// Of an option that has a number and was checked, or has a fallback.
    func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }

    private static func advice(for flag: String, _ options: [Option]) -> String {
        let flags = options.map { "--" + $0.name }
        if let nearest = Suggestion.nearest(to: flag, among: flags) { return "; did you mean \(nearest)?" }
        return flags.isEmpty ? "; this command has none" : "; there are " + flags.joined(separator: ", ")
    }
}
