internal import Glibc

/// A running thread, to be waited for.
struct Thread: Sendable {
    private let identifier: pthread_t

    /// Starts a thread that runs `body` once.
    init(_ body: @escaping @Sendable () -> Void) throws(SystemError) {
        final class Work: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }

        let work = unsafe Unmanaged.passRetained(Work(body))
        var identifier = pthread_t()
        let code = unsafe pthread_create(
            &identifier, nil,
            { pointer in
                if let pointer = unsafe pointer {
                    unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
                }
                return nil
            }, work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            throw SystemError("pthread_create", code)
        }
        self.identifier = identifier
    }

    /// Lets a broken connection or pipe be an error and never a signal on the calling thread, whoever writes: OpenSSL does
    /// so without asking for that, and the default is the end of the process.
    static func blockBrokenPipe() {
        var blocked = sigset_t()
        unsafe sigemptyset(&blocked)
        unsafe sigaddset(&blocked, SIGPIPE)
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, nil)
    }

    /// Returns when the thread has ended. Call it once.
    func join() { _ = pthread_join(identifier, nil) }
}
