import FoundationEssentials

/// The bytes of a library's files, wherever they come from.
public struct LibraryFiles: Sendable {
    /// By path relative to the library's folder.
    public let contents: [String: [UInt8]]

    /// `contents` holds each file by its path relative to the folder, with `/` between, whatever the system writes.
    public init(contents: [String: [UInt8]]) {
        self.contents = contents
    }

    /// Reads a folder. What does not belong to a library is left alone.
    ///
    /// - Throws: `LibraryFilesError`, naming the path that cannot be read.
    public init(directory: String) throws(LibraryFilesError) {
        var contents: [String: [UInt8]] = [:]
        for path in try Self.paths(inDirectory: directory) {
            guard let data = FileManager.default.contents(atPath: directory + "/" + path) else {
                throw LibraryFilesError(path: directory + "/" + path, reason: "the file cannot be read")
            }
            contents[path] = Array(data)
        }
        self.contents = contents
    }

    /// Paths, relative to a folder, of the files in it that belong to a library. Hidden files are an editor's own.
    ///
    /// - Throws: `LibraryFilesError`, naming the folder that cannot be read.
    public static func paths(inDirectory directory: String) throws(LibraryFilesError) -> [String] {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: directory, isDirectory: &isDirectory) else {
            throw LibraryFilesError(path: directory, reason: "there is no such folder")
        }
        guard isDirectory else {
            throw LibraryFilesError(path: directory, reason: "it is a file, and a folder is needed")
        }
        var paths: [String] = []
        for folder in ["", "frameworks/", "regional-agreements/", "collections/"] {
            let path = directory + "/" + folder
            guard FileManager.default.fileExists(atPath: path) else { continue }
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                throw LibraryFilesError(path: path, reason: "the folder cannot be read")
            }
            for name in names where name.hasSuffix(".csv") || name.hasSuffix(".json") {
                if !name.hasPrefix(".") { paths.append(folder + name) }
            }
        }
        return paths
    }

    /// Paths below a folder with an ending, in order.
    func paths(in folder: String, ending suffix: String) -> [String] {
        contents.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(suffix) }.sorted()
    }

    /// FNV-1a over all paths and bytes, in the order of the paths: equal libraries have equal fingerprints.
    public var fingerprint: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for (path, bytes) in contents.sorted(by: { $0.key < $1.key }) {
            for byte in path.utf8 { add(byte) }
            add(0)
            for byte in bytes { add(byte) }
            add(0xff)
        }
        return hash
    }
}

/// A library's files could not be read.
public struct LibraryFilesError: Error, CustomStringConvertible {
    /// The folder or file, as it was asked for.
    public let path: String
    /// In words, without a full stop.
    public let reason: String

    /// `path: reason`.
    public var description: String { "\(path): \(reason)" }
}
