import Dispatch
import Glibc

/// Signals of the system, turned from sudden death into a call.
struct SignalWatch {
    private let numbers: [Int32]

    /// From here on none of the signals ends the process, and none is lost: the kernel keeps them for `onArrival`.
    ///
    /// Every watch is to be made before any other thread is, for a thread inherits what its maker blocks.
    init(_ numbers: Int32...) {
        self.numbers = numbers
        var blocked = sigset_t()
        unsafe sigemptyset(&blocked)
        for number in numbers { unsafe sigaddset(&blocked, number) }
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil)
    }

    /// Calls back on each signal, on a thread of Dispatch, as long as the process lives; also on one that has come
    /// already.
    func onArrival(_ action: @escaping @Sendable () -> Void) {
        for number in numbers {
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { action() }
            // The handler holds the source.
            source.setCancelHandler { _ = source }
            source.activate()
        }
    }
}
