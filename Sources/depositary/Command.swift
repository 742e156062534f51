import DepositaryAPI
import Treaties

/// Finds the command that the first argument names.
enum Command {
    /// The exit status: 0 for success, 1 for failure, 2 for a command line that is wrong.
    static func run(_ arguments: [String], _ environment: [String: String]) -> Int32 {
        do throws(UsageError) {
            return try dispatch(arguments, environment)
        } catch {
            StandardStreams.printError("depositary: \(error.sentence) (depositary --help shows all)")
            return 2
        }
    }

    private static func dispatch(_ arguments: [String], _ environment: [String: String]) throws(UsageError)
        -> Int32
    {
        guard let first = arguments.first else {
            throw UsageError(sentence: "a command is missing: serve, check, changes, export or health")
        }
        let rest = Array(arguments.dropFirst())
        switch first {
        case _ where arguments.contains("--help") || arguments.contains("-h") || first == "help":
            StandardStreams.print(Help.text)
            return 0
        case "--version", "version":
            StandardStreams.print("depositary \(Program.version)")
            return 0
        case "serve": return try ServeCommand.run(rest, environment)
        case "health": return try HealthCommand.run(rest, environment)
        case "export": return try ExportCommand.run(rest, environment)
        case "check": return try CheckCommand.run(rest, environment)
        case "changes": return try ChangesCommand.run(rest, environment)
        default:
            let nearest = Suggestion.nearest(
                to: first, among: ["serve", "check", "changes", "export", "health", "--help", "--version"])
            throw UsageError(
                sentence: "there is no command \"\(first)\"" + (nearest.map { "; did you mean \($0)?" } ?? "")
            )
        }
    }
}
