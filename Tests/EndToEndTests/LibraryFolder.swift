import FoundationEssentials

/// A copy of Resources/ in a folder of its own that a test may spoil; removed when let go.
final class LibraryFolder {
    let path: String

    init() throws {
        let resources =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/") + "/Resources"
        path = Self.freshPath()
        try FileManager.default.copyItem(atPath: resources, toPath: path)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A path in the temporary folder that nothing has yet.
    static func freshPath() -> String {
        FileManager.default.temporaryDirectory.appending(path: "depositary-\(UUID().uuidString)").path
    }

    /// Rewrites line `number` (from 1) of `file`.
    func rewriteLine(_ number: Int, of file: String, _ change: (String) -> String) throws {
        let file = path + "/" + file
        var lines = try String(contentsOfFile: file, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[number - 1] = change(lines[number - 1])
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    }
}
