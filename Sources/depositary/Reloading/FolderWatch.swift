import Dispatch
import Synchronization

/// Notices that the files of a library's folder have changed and come to rest.
///
/// It looks once a second. Unlike the kernel's notices of changes that also holds for network and container mounts, and
/// for a folder that is replaced as a whole.
final class FolderWatch: Sendable {
    private static let interval = DispatchTimeInterval.seconds(1)

    private let directory: String
    private let settling: Mutex<Settling<FolderStamp>>

    /// Changes from here on count, also those before `onChange`.
    init(_ directory: String) {
        self.directory = directory
        settling = Mutex(Settling(FolderStamp(directory)))
    }

    /// Calls back after each change, on a thread of Dispatch, as long as the process lives.
    func onChange(_ action: @escaping @Sendable () -> Void) {
        let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
        timer.schedule(deadline: .now() + Self.interval, repeating: Self.interval, leeway: .milliseconds(100))
        timer.setEventHandler { [self] in
            let stamp = FolderStamp(directory)
            if settling.withLock({ $0.look(stamp) }) { action() }
        }
        // The handler holds the timer.
        timer.setCancelHandler { _ = timer }
        timer.activate()
    }
}
