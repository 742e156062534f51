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

    public func replace(with next: Library) {
        library.withLock { $0 = next }
    }
}
