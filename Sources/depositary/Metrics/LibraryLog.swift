import Glibc
import Synchronization

/// Since when the present library is served, and how the attempts at another one went.
final class LibraryLog: Sendable {
    private let since = Atomic(Int(time(nil)))
    private let succeeded = Atomic(0)
    private let failed = Atomic(0)

    /// Another library took the old one's place.
    func reloaded() {
        since.store(Int(time(nil)), ordering: .relaxed)
        succeeded.add(1, ordering: .relaxed)
    }

    /// Another library was refused.
    func refused() { failed.add(1, ordering: .relaxed) }

    /// Seconds since 1970.
    var servedSince: Int { since.load(ordering: .relaxed) }
    var reloadsSucceeded: Int { succeeded.load(ordering: .relaxed) }
    var reloadsFailed: Int { failed.load(ordering: .relaxed) }
}
