import Synchronization
public import Treaties

/// The library that requests are answered from, until another takes its place.
///
/// Who has taken a library keeps it to the end of the request.
public final class CurrentLibrary: Sendable {
    private let library: Mutex<Library>

    public init(_ library: Library) {
        self.library = Mutex(library)
    }

    public func take() -> Library {
        library.withLock { $0 }
    }

    /// Serves another library from here on.
    ///
    /// - Returns: the one before. It leaves the lock alive: to take it apart takes time, for which no request waits.
    @discardableResult
    public func replace(with next: Library) -> Library {
        library.withLock { current in
            defer { current = next }
            return current
        }
    }
}
