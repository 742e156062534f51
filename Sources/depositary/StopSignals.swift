import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT, turned from sudden death into a call.
final class StopSignals: Sendable {
    private enum State {
        case quiet
        /// A signal came before anybody wanted to hear of it.
        case pending
        case watched(@Sendable () -> Void)
    }

    /// Shared with the handlers, which may outlive their maker.
    private final class Shared: Sendable {
        let state = Mutex(State.quiet)
    }

    private let shared = Shared()

    /// From here on neither signal ends the process by itself.
    init() {
        for number in [SIGTERM, SIGINT] {
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [shared] in Self.receive(shared) }
            source.activate()
            // It watches as long as the process lives: the handler holds the source.
            source.setCancelHandler { _ = source }
        }
    }

    /// Calls back on each signal, on a thread of Dispatch; at once where one has come already.
    func onStop(_ stop: @escaping @Sendable () -> Void) {
        let isPending = shared.state.withLock { state in
            defer { state = .watched(stop) }
            if case .pending = state { return true }
            return false
        }
        if isPending { stop() }
    }

    private static func receive(_ shared: Shared) {
        let stop = shared.state.withLock { state -> (@Sendable () -> Void)? in
            if case .watched(let stop) = state { return stop }
            state = .pending
            return nil
        }
        stop?()
    }
}
