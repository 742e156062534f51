import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT, turned from sudden death into a call.
final class StopSignals: Sendable {
    private let sources = Mutex<[any DispatchSourceSignal]>([])

    /// From here on neither signal ends the process by itself; one that comes before `onStop` is kept until then.
    init() {
        for number in [SIGTERM, SIGINT] {
            _ = signal(number, SIG_IGN)
        }
    }

    /// Calls back on each signal, on a thread of Dispatch.
    func onStop(_ stop: @escaping @Sendable () -> Void) {
        for number in [SIGTERM, SIGINT] {
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: stop)
            source.activate()
            sources.withLock { $0.append(source) }
        }
    }
}
