import Foundation
public import Treaties

/// The library that lies in this checkout's Resources, as its files are now.
public enum CheckedOutLibrary {
    /// The checkout's folder.
    public static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast(3).joined(separator: "/")

    /// Loaded once for all tests.
    public static var library: Library { get throws { try loaded.get() } }

    private static let loaded = Result { try load { _ in } }

    /// The library does not check.
    public struct Unsound: Error {
        /// Those that are errors.
        public let findings: [Finding]
    }

    /// Another library: the same files after some changes.
    public static func load(changing change: (inout [String: [UInt8]]) -> Void) throws -> Library {
        var contents = try LibraryFiles(directory: root + "/Resources").contents
        change(&contents)
        let (library, findings) = Library.load(LibraryFiles(contents: contents))
        guard let library else { throw Unsound(findings: findings.filter { $0.severity == .error }) }
        return library
    }

    /// The text of a file under Tests.
    public static func fixture(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/Tests/" + path, encoding: .utf8)
    }
}
