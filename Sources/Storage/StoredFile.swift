internal import Glibc
public import HTTPCore

/// A file without a name: nobody else can open it, and it is gone with its last owner, however that ends.
public final class StoredFile: OpenFile {
    /// Open for reading.
    public let descriptor: Int32
    /// In bytes.
    public let size: Int
    /// SHA-256 of all of them.
    public let digest: Digest

    /// - Parameter descriptor: of a file that nobody writes to any more; this object closes it.
    init(owning descriptor: Int32, size: Int, digest: Digest) {
        self.descriptor = descriptor
        self.size = size
        self.digest = digest
    }

    deinit { close(descriptor) }

    /// Writes all bytes to another file that is open for writing.
    public func copy(to other: Int32) throws(StorageError) {
        try read { (bytes) throws(StorageError) in try Descriptor.write(other, bytes) }
    }

    /// Hands over all bytes in order, some at a time.
    public func read(_ body: (Span<UInt8>) throws(StorageError) -> Void) throws(StorageError) {
        try Descriptor.read(descriptor, body)
    }
}

/// Calls on an open descriptor that are made until they are done.
enum Descriptor {
    static func write(_ descriptor: Int32, _ bytes: Span<UInt8>) throws(StorageError) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.extracting(written..<bytes.count).withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system("A file cannot be written") }
            written += count
        }
    }

    /// From the first byte to the last.
    static func read(
        _ descriptor: Int32, _ body: (Span<UInt8>) throws(StorageError) -> Void
    ) throws(StorageError) {
        var buffer = [UInt8](repeating: 0, count: 256 << 10)
        var offset = 0
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe pread(descriptor, $0.baseAddress, $0.count, off_t(offset))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system("A file cannot be read") }
            if count == 0 { return }
            try body(buffer.span.extracting(first: count))
            offset += count
        }
    }
}
