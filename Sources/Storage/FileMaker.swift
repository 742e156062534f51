internal import Glibc

/// A nameless file in the making, in the system's folder for temporary files.
public final class FileMaker {
    private let descriptor: Int32
    private let digest: DigestMaker
    private var size = 0
    private var isFinished = false

    /// Begins an empty file.
    public init() throws(StorageError) {
        digest = try DigestMaker()
        descriptor = try TemporaryFolder.openNameless()
    }

    deinit { if !isFinished { close(descriptor) } }

    /// Adds to its end.
    public func write(_ bytes: Span<UInt8>) throws(StorageError) {
        digest.add(bytes)
        size += bytes.count
        try Descriptor.write(descriptor, bytes)
    }

    /// The file as it is now, which can only be read from here on.
    public func finish() -> StoredFile {
        isFinished = true
        return StoredFile(owning: descriptor, size: size, digest: digest.finish())
    }
}

/// Where files without a name are made: the folder that `TMPDIR` names, else `/tmp`.
enum TemporaryFolder {
    /// Opens a new file for reading and writing and takes its name away, after `whileNamed` has had its use of it.
    static func openNameless(
        whileNamed: (String) throws(StorageError) -> Void = { (_) throws(StorageError) in }
    ) throws(StorageError) -> Int32 {
        var template = (path + "/depositary-XXXXXX").utf8CString
        let descriptor = unsafe template.withUnsafeMutableBufferPointer {
            unsafe $0.baseAddress.map { unsafe mkstemp($0) } ?? -1
        }
        guard descriptor >= 0 else { throw .system("No file can be made in \(path)") }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { _ = unsafe unlink(name) }
        do throws(StorageError) {
            try whileNamed(name)
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static var path: String {
        guard let value = unsafe getenv("TMPDIR") else { return "/tmp" }
        let path = unsafe String(cString: value)
        return path.isEmpty ? "/tmp" : path
    }
}
