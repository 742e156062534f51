import Testing
import Treaties

/// A small sound library in memory, of which a test changes one thing.
///
/// Arcadia and Borduria are states and members of the League, which Borduria left; Syldavia is a state outside it. The
/// Union is an organization, Old Borduria a state of the past. The Convention is open to all, the Pact to the League.
struct SmallLibrary {
    private(set) var files = Self.soundFiles

    /// Adds a line at the end of a file.
    mutating func add(_ line: String, to file: String) {
        files[file, default: ""] += line + "\n"
    }

    /// Replaces a text that must stand in the file, everywhere.
    mutating func replace(
        _ text: String, by other: String, in file: String, _ location: SourceLocation = #_sourceLocation
    ) {
        let parts = Self.parts(of: files[file] ?? "", around: text)
        if parts.count < 2 { Issue.record("\(file) does not hold \(text)", sourceLocation: location) }
        files[file] = parts.joined(separator: other)
    }

    /// Gives a member of a JSON file that stands on a line of its own another value.
    mutating func set(
        _ key: String, to value: String, in file: String = Self.convention,
        _ location: SourceLocation = #_sourceLocation
    ) {
        var lines = (files[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        guard let index = lines.firstIndex(where: { $0.hasPrefix("  \"\(key)\": ") }) else {
            Issue.record("\(file) has no \(key)", sourceLocation: location)
            return
        }
        lines[index] = "  \"\(key)\": \(value)" + (lines[index].hasSuffix(",") ? "," : "")
        files[file] = lines.joined(separator: "\n")
    }

    mutating func write(_ text: String?, to file: String) {
        files[file] = text
    }

    func load() -> (library: Library?, findings: [Finding]) {
        Library.load(libraryFiles)
    }

    var libraryFiles: LibraryFiles { LibraryFiles(contents: files.mapValues { Array($0.utf8) }) }

    /// The library, where it has no error.
    func library(_ location: SourceLocation = #_sourceLocation) throws -> Library {
        let (library, findings) = load()
        return try #require(library, "\(findings)", sourceLocation: location)
    }

    private static func parts(of text: String, around separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = text[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        return parts + [rest]
    }
}
