internal import CLinux

/// An epoll instance, level-triggered: what is not dealt with now is reported again.
struct Poller: ~Copyable, Sendable {
    /// What to be told about a descriptor. Errors and hang-ups are always told.
    struct Interest: OptionSet {
        let rawValue: UInt32
        static let readable = Interest(rawValue: EPOLLIN.rawValue)
        static let writable = Interest(rawValue: EPOLLOUT.rawValue)
    }

    /// What became of a descriptor.
    struct Event {
        let key: Key
        private let bits: UInt32

        init(_ event: clinux_poll_event) {
            key = Key(rawValue: event.key)
            bits = event.bits
        }

        var isReadable: Bool { bits & EPOLLIN.rawValue != 0 }
        var isWritable: Bool { bits & EPOLLOUT.rawValue != 0 }
        /// The connection broke, or both its directions ended.
        var isBroken: Bool { bits & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 }
    }

    /// Names a descriptor's present owner. The kernel hands out numbers again at once, so an event that was waiting for
    /// the last owner of a number must not reach its next one: the generation tells them apart.
    struct Key: Equatable {
        let rawValue: UInt64

        init(rawValue: UInt64) { self.rawValue = rawValue }
        init(descriptor: Int32, generation: UInt32) {
            rawValue = UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor))
        }

        var generation: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 32) }
        var descriptor: Int32 { Int32(truncatingIfNeeded: rawValue) }
    }

    private let descriptor: FileDescriptor

    init() throws(SystemError) {
        descriptor = FileDescriptor(
            owning: try System.call("epoll_create1") { epoll_create1(Int32(EPOLL_CLOEXEC)) })
    }

    func add(_ key: Key, _ interest: Interest) throws(SystemError) {
        try control(EPOLL_CTL_ADD, key, interest)
    }
    func change(_ key: Key, _ interest: Interest) throws(SystemError) {
        try control(EPOLL_CTL_MOD, key, interest)
    }

    private func control(_ operation: Int32, _ key: Key, _ interest: Interest) throws(SystemError) {
        try System.call("epoll_ctl") {
            clinux_poll_control(descriptor.number, operation, key.descriptor, interest.rawValue, key.rawValue)
        }
    }

    /// Waits for events.
    /// - Parameter timeout: milliseconds; nil to wait for as long as it takes.
    func wait(into events: inout EventBuffer, timeout: Int?) throws(SystemError) {
        let number = descriptor.number
        let milliseconds = Int32(clamping: timeout ?? -1)
        let count = try System.call("epoll_wait") {
            unsafe events.storage.withUnsafeMutableBufferPointer {
                unsafe clinux_poll_wait(number, $0.baseAddress, Int32($0.count), milliseconds)
            }
        }
        events.count = Int(count)
    }
}

/// Room for what one wait reports.
struct EventBuffer {
    fileprivate var storage = [clinux_poll_event](repeating: clinux_poll_event(), count: 256)
    fileprivate(set) var count = 0

    subscript(index: Int) -> Poller.Event { Poller.Event(storage[index]) }
}
