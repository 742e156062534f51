internal import CAssets
public import Treaties

/// The files that the binary carries.
public enum Assets {
    /// The library that the binary was built with.
    public static var libraryFiles: LibraryFiles {
        var contents: [String: [UInt8]] = [:]
        for (path, bytes) in all where path.hasSuffix(".csv") || path.hasSuffix(".json") {
            contents[path] = bytes
        }
        return LibraryFiles(contents: contents)
    }

    static func bytes(of path: String) -> [UInt8]? {
        pages[path]
    }

    private static let pages = Dictionary(uniqueKeysWithValues: all.filter { $0.path.hasPrefix("pages/") })

    private static var all: [(path: String, bytes: [UInt8])] {
        (0..<depositary_asset_count).compactMap { index in
            let asset = unsafe depositary_asset_at(index)
            guard let path = unsafe asset.path, let bytes = unsafe asset.bytes else { return nil }
            return unsafe (String(cString: path), Array(UnsafeBufferPointer(start: bytes, count: asset.size)))
        }
    }
}
