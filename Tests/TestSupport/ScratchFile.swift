import Foundation
public import HTTPCore

/// An open file of a test's own, without a name.
public final class ScratchFile: OpenFile {
    /// Open for reading.
    public let descriptor: Int32
    private let handle: FileHandle

    /// With these bytes.
    public init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "scratch-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        handle = try FileHandle(forReadingFrom: url)
        descriptor = handle.fileDescriptor
        try FileManager.default.removeItem(at: url)
    }
}
