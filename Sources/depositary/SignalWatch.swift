import Dispatch
import Glibc
import Synchronization

/// Signals of the system, turned from sudden death into a call.
final class SignalWatch: Sendable {
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

    /// From here on none of the signals ends the process by itself, and none is lost: the kernel keeps what comes
    /// before its source listens.
    ///
    /// To be made before any other thread: a new thread inherits what its maker blocks.
    init(_ numbers: Int32...) {
        var blocked = sigset_t()
        unsafe sigemptyset(&blocked)
        for number in numbers { unsafe sigaddset(&blocked, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil)
        for number in numbers {
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [shared] in Self.receive(shared) }
            source.activate()
            // It watches as long as the process lives: the handler holds the source.
            source.setCancelHandler { _ = source }
        }
    }

    /// Calls back on each signal, on a thread of Dispatch; at once where one has come already.
    func onArrival(_ action: @escaping @Sendable () -> Void) {
        let isPending = shared.state.withLock { state in
            defer { state = .watched(action) }
            if case .pending = state { return true }
            return false
        }
        if isPending { action() }
    }

    private static func receive(_ shared: Shared) {
        let action = shared.state.withLock { state -> (@Sendable () -> Void)? in
            if case .watched(let action) = state { return action }
            state = .pending
            return nil
        }
        action?()
    }
}
