internal import Glibc

/// A system call that failed, by name.
public struct SystemError: Error, Equatable, CustomStringConvertible {
    /// The call, such as `bind`.
    public let call: String
    /// The value of `errno` after it.
    public let errno: Int32

    init(_ call: StaticString, _ errno: Int32) {
        self.call = call.description
        self.errno = errno
    }

    /// The system's own words for the error number, such as `Address already in use`.
    public var reason: String {
        guard let text = unsafe strerror(errno) else { return "error \(errno)" }
        return unsafe String(cString: text)
    }

    /// The call and the reason, such as `bind: Address already in use`.
    public var description: String { "\(call): \(reason)" }
}

/// The one way into the kernel: an interrupted call is made again, and a failed one is named.
enum System {
    /// The result of a call that must not fail.
    @inline(__always)
    @discardableResult
    static func call<Result: FixedWidthInteger & SignedInteger>(
        _ name: StaticString, _ body: () -> Result
    ) throws(SystemError) -> Result {
        while true {
            let result = body()
            if result >= 0 { return result }
            let code = errno
            if code != EINTR { throw SystemError(name, code) }
        }
    }

    /// The result of a call on a non-blocking descriptor; nil where it would block.
    @inline(__always)
    static func attempt<Result: FixedWidthInteger & SignedInteger>(
        _ name: StaticString, _ body: () -> Result
    ) throws(SystemError) -> Result? {
        while true {
            let result = body()
            if result >= 0 { return result }
            let code = errno
            if code == EAGAIN || code == EWOULDBLOCK { return nil }
            if code != EINTR { throw SystemError(name, code) }
        }
    }
}
