import Synchronization
public import Treaties

/// The library that requests are answered from, until another takes its place.
///
/// Who has taken a library keeps it to the end of the request.
public final class CurrentLibrary: Sendable {
    private let library: Mutex<Library>

    /// Begins with one that has been checked.
    public init(_ library: Library) {
        self.library = Mutex(library)
    }

    /// The present library.
    public func take() -> Library {
        library.withLock { $0 }
    }

    /// Requests that come from now on are answered from `next`.
    public func replace(with next: Library) {
        library.withLock { $0 = next }
    }
}
