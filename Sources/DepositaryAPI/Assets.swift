internal import CAssets
public import Treaties

/// The files that the binary carries.
public enum Assets {
    /// The library that the binary was built with.
    public static var libraryFiles: LibraryFiles {
        LibraryFiles(contents: files { $0.hasSuffix(".csv") || $0.hasSuffix(".json") })
    }

    /// Lets the system take back the memory in which the files were read.
    public static func forget() {
        depositary_assets_forget()
    }

    static func bytes(of path: String) -> [UInt8]? {
        pages[path]
    }

    private static let pages = files { $0.hasPrefix("pages/") }

    private static func files(where isWanted: (String) -> Bool) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for index in 0..<depositary_asset_count {
            let asset = unsafe depositary_asset_at(index)
            guard let path = unsafe asset.path.map({ unsafe String(cString: $0) }), isWanted(path),
                let bytes = unsafe asset.bytes
            else { continue }
            files[path] = unsafe Array(UnsafeBufferPointer(start: bytes, count: asset.size))
        }
        return files
    }
}
