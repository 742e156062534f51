import FoundationEssentials
import Treaties

/// `depositary changes OLD NEW [--write]`: what differs between two states of a library.
enum ChangesCommand {
    static let usage = "depositary changes OLD_DIR NEW_DIR [--write]"

    static let options = [
        Option(
            "write", "", .flag, fallback: "off",
            "write NEW_DIR/\(Changelog.file): the rows of OLD_DIR, then the differences")
    ]

    /// 0 where both could be read, and the log written where that is asked for; else 1.
    static func run(_ arguments: [String], _ environment: [String: String]) throws(UsageError) -> Int32 {
        let values = try OptionValues(options, arguments: arguments, environment: environment)
        guard values.operands.count == 2 else {
            throw UsageError(
                sentence: "changes takes two folders, the older first, and \(values.operands.count) are given"
            )
        }
        do {
            let old = try LibraryFiles(directory: values.operands[0])
            let new = try LibraryFiles(directory: values.operands[1])
            let comparison = LibraryComparison(from: old, to: new)
            guard comparison.findings.isEmpty else { return fail(comparison.findings) }
            for difference in comparison.differences { StandardStreams.print(difference.description) }
            StandardStreams.print(summary(of: comparison.differences))
            guard values.isOn("write") else { return 0 }
            return try write(comparison.differences, from: old, to: new, in: values.operands[1])
        } catch {
            StandardStreams.printError("depositary: \(error)")
            return 1
        }
    }

    /// Nothing is written that would make the newer library unsound.
    private static func write(
        _ differences: [LibraryComparison.Difference], from old: LibraryFiles, to new: LibraryFiles,
        in directory: String
    ) throws -> Int32 {
        var contents = new.contents
        contents[Changelog.file] = nil
        let (library, findings) = Library.load(LibraryFiles(contents: contents))
        guard let library else { return fail(findings.filter { $0.severity == .error }) }
        let log = Changelog.bytes(from: old, to: new, differences, release: library.version.released)
        contents[Changelog.file] = log
        let (withLog, logFindings) = Library.load(LibraryFiles(contents: contents))
        let about = logFindings.filter { $0.file == Changelog.file }
        guard withLog != nil, about.isEmpty else { return fail(about) }
        let path = directory + "/" + Changelog.file
        try Data(log).write(to: URL(filePath: path), options: .atomic)
        StandardStreams.print("wrote \(path)")
        return 0
    }

    private static func fail(_ findings: [Finding]) -> Int32 {
        for finding in findings { StandardStreams.printError(finding.description) }
        return 1
    }

    private static func summary(of differences: [LibraryComparison.Difference]) -> String {
        let counts = Change.Kind.allCases.map { kind in
            "\(differences.count { $0.kind == kind }) \(kind.rawValue)"
        }
        let count = differences.count
        return "\(count) change\(count == 1 ? "" : "s"): " + counts.joined(separator: ", ")
    }
}
