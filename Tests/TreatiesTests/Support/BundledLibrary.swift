import FoundationEssentials
import Testing
import Treaties

/// The library of the repository, loaded once for all tests.
enum BundledLibrary {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    static let loaded: (library: Library?, findings: [Finding]) = {
        guard let files = try? LibraryFiles(directory: root + "/Resources") else { return (nil, []) }
        return Library.load(files)
    }()

    static func library(_ location: SourceLocation = #_sourceLocation) throws -> Library {
        try #require(loaded.library, "\(loaded.findings.prefix(10))", sourceLocation: location)
    }

    /// The rows of a fixture by column. No cell of them that a test reads holds a quote.
    static func fixture(_ name: String) throws -> [[String: String]] {
        let text = try String(contentsOfFile: root + "/Tests/EndToEndTests/Fixtures/" + name, encoding: .utf8)
        let rows = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let columns = try #require(rows.first)
        return rows.dropFirst().map { Dictionary(zip(columns, $0)) { first, _ in first } }
    }
}

extension Library {
    /// What a key finds, where it finds one participant.
    func participant(_ key: String) -> Participant? {
        guard case .found(let reference) = participantKeys.find(key) else { return nil }
        return self[reference]
    }
}
