import HTTPCore
import Synchronization
public import Treaties

/// The library that requests are answered from, until another takes its place.
///
/// Who has taken an edition of it keeps it to the end of the request.
public final class CurrentLibrary: Sendable {
    private let edition: Mutex<Edition>
    private let cacheCapacity: Int
    private let clock: Clock

    /// Begins with a library that has been checked.
    ///
    /// - Parameter cacheCapacity: Bytes of whole answers to keep at the most.
    public init(_ library: Library, cacheCapacity: Int = 32 << 20, clock: Clock = .system) {
        let released = HTTPDate(library.version.released)
        self.cacheCapacity = cacheCapacity
        self.clock = clock
        edition = Mutex(Edition(library, modified: released, cacheCapacity: cacheCapacity))
    }

    /// The version of the present library.
    public var version: LibraryVersion { take().library.version }

    /// Requests that come from now on are answered from `next`, and all that was kept of the one before is let go.
    ///
    /// - Returns: the version of the one before.
    @discardableResult
    public func replace(with next: Library) -> LibraryVersion {
        let replacement = Edition(next, modified: clock.now(), cacheCapacity: cacheCapacity)
        // It is taken apart outside the lock, for that takes time.
        let previous = edition.withLock { current in
            defer { current = replacement }
            return current
        }
        return previous.library.version
    }

    func take() -> Edition {
        edition.withLock { $0 }
    }
}
