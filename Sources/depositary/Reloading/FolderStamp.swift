import Glibc
import Treaties

/// Tells one state of a library's folder from another without reading the files.
struct FolderStamp: Equatable {
    private struct FileStamp: Equatable {
        let device: dev_t
        /// Differs where a new file has been renamed into the place of the old.
        let inode: ino_t
        let size: off_t
        /// The kernel's own record of the last change; a copying tool cannot set it back as it can the time of
        /// modification.
        let changedSeconds: Int
        let changedNanoseconds: Int
    }

    /// By path. Empty for a folder that cannot be read.
    private let files: [String: FileStamp]

    init(_ directory: String) {
        var files: [String: FileStamp] = [:]
        for path in (try? LibraryFiles.paths(inDirectory: directory)) ?? [] {
            files[path] = Self.stamp(directory + "/" + path)
        }
        self.files = files
    }

    private static func stamp(_ path: String) -> FileStamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return FileStamp(
            device: status.st_dev, inode: status.st_ino, size: status.st_size,
            changedSeconds: status.st_ctim.tv_sec, changedNanoseconds: status.st_ctim.tv_nsec)
    }
}
