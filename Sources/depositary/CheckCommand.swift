import DepositaryAPI
import Treaties

/// `depositary check [DIR]`: reads a library and prints every finding.
enum CheckCommand {
    static let usage = "depositary check [DIR]"

    /// 0 where the library could serve, 1 where it could not.
    static func run(_ arguments: [String], _ environment: [String: String]) throws(UsageError) -> Int32 {
        let values = try OptionValues([], arguments: arguments, environment: environment)
        guard values.operands.count <= 1 else {
            throw UsageError(sentence: "check takes one folder, and \(values.operands.count) are given")
        }
        let files: LibraryFiles
        do throws(LibraryFilesError) {
            files =
                try values.operands.first.map { (path) throws(LibraryFilesError) in
                    try LibraryFiles(directory: path)
                }
                ?? Assets.libraryFiles
        } catch {
            StandardStreams.printError("depositary: \(error)")
            return 1
        }
        let (library, findings) = Library.load(files)
        for finding in findings { StandardStreams.print(finding.description) }
        StandardStreams.print(Self.summary(of: findings))
        guard let library else { return 1 }
        for line in CheckReport(library).lines { StandardStreams.print(line) }
        return 0
    }

    private static func summary(of findings: [Finding]) -> String {
        let counts = Finding.Severity.allCases.map { severity in
            let count = findings.count { $0.severity == severity }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return counts.joined(separator: ", ")
    }
}
