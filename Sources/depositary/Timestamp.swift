import Glibc
import Synchronization
import Treaties

/// The present moment in ISO 8601, UTC, to the second.
enum Timestamp {
    /// Rendered once a second: every line of the log asks for it.
    static var now: String {
        let seconds = Int(time(nil))
        return last.withLock { last in
            if last.second != seconds { last = (seconds, text(seconds)) }
            return last.text
        }
    }

    private static let last = Mutex((second: -1, text: ""))

    private static func text(_ seconds: Int) -> String {
        let day = CalendarDay(number: Int32(clamping: seconds / 86_400))
        let second = seconds % 86_400
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
