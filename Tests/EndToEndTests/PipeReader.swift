import Dispatch
import Glibc
import Synchronization

/// Reads one pipe to its end on a thread of its own, so that a child that writes much is never held up.
final class PipeReader: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var ended = false
    }

    private let state = Mutex(State())
    /// Signalled on every arrival and at the end.
    private let arrival = DispatchSemaphore(value: 0)

    /// Takes over `descriptor` and closes it at the end of the stream.
    init(descriptor: Int32) {
        DispatchQueue(label: "pipe reader").async { [self] in drain(descriptor) }
    }

    private func drain(_ descriptor: Int32) {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            state.withLock { $0.bytes += chunk[..<count] }
            arrival.signal()
        }
        close(descriptor)
        state.withLock { $0.ended = true }
        arrival.signal()
    }

    /// What has come so far.
    var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

    /// The first complete line that `transform` makes something of, or `nil` when the stream ends or `deadline` passes.
    func first<Value>(before deadline: DispatchTime, where transform: (Substring) -> Value?) -> Value? {
        while true {
            let (text, ended) = state.withLock { (String(decoding: $0.bytes, as: UTF8.self), $0.ended) }
            let complete = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            for line in complete {
                if let value = transform(line) { return value }
            }
            if ended || arrival.wait(timeout: deadline) == .timedOut { return nil }
        }
    }

    /// What has come from byte `start` on; waits until that is something. Empty when the stream ends or `deadline`
    /// passes first.
    func bytes(from start: Int, before deadline: DispatchTime) -> [UInt8] {
        while true {
            let (bytes, ended) = state.withLock { (Array($0.bytes[start...]), $0.ended) }
            if !bytes.isEmpty || ended || arrival.wait(timeout: deadline) == .timedOut { return bytes }
        }
    }

    /// All of it, once the stream has ended; `nil` if it has not ended by `deadline`.
    func whole(before deadline: DispatchTime) -> String? {
        while !state.withLock({ $0.ended }) {
            if arrival.wait(timeout: deadline) == .timedOut { return nil }
        }
        return text
    }
}
