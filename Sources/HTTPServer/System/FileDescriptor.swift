internal import Glibc

/// The owner of an open descriptor: it is closed when its owner goes.
struct FileDescriptor: ~Copyable, Sendable {
    let number: Int32

    init(owning number: Int32) { self.number = number }

    /// Hands the descriptor on to another owner.
    consuming func release() -> Int32 {
        let number = number
        discard self
        return number
    }

    // On Linux the number is free again even where close reports an error, so there is nothing to retry.
    deinit { _ = close(number) }
}
