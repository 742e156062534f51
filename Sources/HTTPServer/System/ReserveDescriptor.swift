internal import Glibc

/// A descriptor kept for the hour when there is no other: letting go of it makes room to accept a client and send it away,
/// who would otherwise hang.
struct ReserveDescriptor: ~Copyable {
    private var descriptor: FileDescriptor?

    init() { restore() }

    mutating func release() { descriptor = nil }

    /// Takes a descriptor again; where there is none, the next call may have more luck.
    mutating func restore() {
        guard descriptor == nil else { return }
        let number = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
        if number >= 0 { descriptor = FileDescriptor(owning: number) }
    }
}
