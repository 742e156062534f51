import FoundationEssentials

/// A copy of Resources/ in a folder of its own that a test may spoil; removed when let go.
final class LibraryFolder {
    let path: String

    /// - Parameter frameworks: The frameworks that it keeps; all instruments where nil. Fewer are read sooner.
    init(frameworks: Set<String>? = nil) throws {
        let resources =
            #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/") + "/Resources"
        path = Self.freshPath()
        try FileManager.default.copyItem(atPath: resources, toPath: path)
        if let frameworks { try keep(frameworks) }
    }

    private func keep(_ frameworks: Set<String>) throws {
        // Their records name instruments of all kinds.
        try FileManager.default.removeItem(atPath: path + "/collections")
        for folder in ["frameworks", "regional-agreements"].map({ path + "/" + $0 + "/" }) {
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let isKept = name.split(separator: ".").first.map { frameworks.contains(String($0)) }
                if isKept != true { try FileManager.default.removeItem(atPath: folder + name) }
            }
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A path in the temporary folder that nothing has yet.
    static func freshPath() -> String {
        FileManager.default.temporaryDirectory.appending(path: "depositary-\(UUID().uuidString)").path
    }

    /// Rewrites line `number` (from 1) of `file`.
    func rewriteLine(_ number: Int, of file: String, _ change: (String) -> String) throws {
        try edit(file) { text in
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            lines[number - 1] = change(lines[number - 1])
            return lines.joined(separator: "\n")
        }
    }

    /// Changes `file`: by renaming a new one into its place, as many editors do, or where it lies.
    func edit(_ file: String, inPlace: Bool = false, _ change: (String) -> String) throws {
        let file = path + "/" + file
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try change(text).write(toFile: file, atomically: !inPlace, encoding: .utf8)
    }
}
