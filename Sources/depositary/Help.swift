/// What `--help` prints: made from the commands' own tables.
enum Help {
    static var text: String {
        var lines = [
            "Depositary: who is bound by which anti-trafficking law, since when, and how we know.",
            "",
            "  \(ServeCommand.usage)",
            "      answers HTTP requests from the bundled library, or from --library DIR",
            "  \(CheckCommand.usage)",
            "      reads a library, prints every finding, and exits 1 where one is an error",
            "  \(ChangesCommand.usage)",
            "      compares two states of a library, record by record; --write puts the differences into the newer one's log",
            "  \(ExportCommand.usage)",
            "      writes all collections as CSV, NDJSON, JSON and a SQLite database into a folder",
            "  \(HealthCommand.usage)",
            "      asks a server on this machine whether it is ready: 0 where it is, 1 where it is not",
            "  depositary --version, depositary --help",
            "",
            "Flags of serve, each also an environment variable; the flag wins:",
            "",
        ]
        let rows = ServeCommand.options.map { option in
            ("--\(option.name) \(option.placeholder)", option.variable, option)
        }
        let flagWidth = rows.map { $0.0.count }.max() ?? 0
        let variableWidth = rows.map { $0.1.count }.max() ?? 0
        for (flag, variable, option) in rows {
            let fallback = option.fallback.map { " (\($0))" } ?? ""
            lines.append(
                "  " + padded(flag, to: flagWidth) + "  " + padded(variable, to: variableWidth) + "  "
                    + option.meaning + fallback)
        }
        lines += [
            "",
            "SIGHUP reads the library's folder and the certificate again; SIGTERM finishes what is under way.",
        ]
        lines += ["", "Exit status: 0 success, 1 failure, 2 a wrong command line."]
        return lines.joined(separator: "\n")
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
