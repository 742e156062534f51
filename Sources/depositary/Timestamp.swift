import Glibc
import Treaties

/// The present moment in ISO 8601, UTC, to the second.
enum Timestamp {
    static var now: String {
        let seconds = Int(time(nil))
        let day = CalendarDay(number: Int32(clamping: seconds / 86_400))
        let second = seconds % 86_400
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
