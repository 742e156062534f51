internal import Glibc

/// What could not be done with a file or a database, in words.
public struct StorageError: Error, Equatable, CustomStringConvertible {
    /// A sentence without its full stop.
    public let description: String

    init(_ description: String) { self.description = description }

    /// There is no memory for a thing.
    public init(outOfMemoryFor what: String) { description = "There is no memory for \(what)" }

    /// The system's reason for the failure of the last call.
    static func system(_ what: String) -> StorageError {
        let code = errno
        let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
        return StorageError("\(what): \(reason)")
    }
}
