import HTTPCore
public import Storage
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
    /// Returns when the long lists of the next are ready too: call it in the background.
    /// - Returns: the version of the one before.
    @discardableResult
    public func replace(with next: Library) -> LibraryVersion {
        let replacement = Edition(
            next, modified: clock.now(), cacheCapacity: cacheCapacity, tables: PreparedTables(next))
        _ = replacement.search.index
        // It is taken apart outside the lock, for that takes time.
        let previous = edition.withLock { current in
            defer { current = replacement }
            return current
        }
        return previous.library.version
    }

    /// Renders the rows of long lists ahead, and makes the search index. Until it returns, each answer renders its own.
    ///
    /// It takes as long as a hundred answers: call it in the background, when the first requests are being served.
    public func prepareTables() {
        let current = take()
        let tables = PreparedTables(current.library)
        _ = current.search.index
        edition.withLock { edition in
            // Another library may have come meanwhile.
            if edition === current { edition = Edition(current, tables: tables) }
        }
    }

    /// Makes the export files of the present library, unless they are made. Until it returns, they are answered for by
    /// 503.
    ///
    /// It takes seconds: call it in the background, one call after the other.
    /// - Returns: the files; nil where they were made already.
    /// - Throws: what kept them from being made, which whoever asks for them is told too.
    @discardableResult
    public func makeExports() throws(StorageError) -> ExportSet? {
        let edition = take()
        guard edition.exports.isPending else { return nil }
        do throws(StorageError) {
            let exports = try ExportSet(edition.library)
            edition.exports.fill(exports)
            return exports
        } catch {
            edition.exports.fail(error)
            throw error
        }
    }

    func take() -> Edition {
        edition.withLock { $0 }
    }
}
