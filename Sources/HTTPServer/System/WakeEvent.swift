internal import CLinux
internal import Glibc

/// An eventfd: lets any thread end a loop's wait.
struct WakeEvent: ~Copyable, Sendable {
    private let descriptor: FileDescriptor

    init() throws(SystemError) {
        descriptor = FileDescriptor(
            owning: try System.call("eventfd") { eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC)) })
    }

    var number: Int32 { descriptor.number }

    /// A counter that is full would block, and then the wake is already on its way.
    func signal() {
        _ = try? System.attempt("eventfd_write") { eventfd_write(descriptor.number, 1) }
    }

    func acknowledge() {
        var count: eventfd_t = 0
        _ = try? System.attempt("eventfd_read") { unsafe eventfd_read(descriptor.number, &count) }
    }
}
