import FoundationEssentials
public import HTTPCore
import Treaties

/// Tells the time; tests stand still.
public struct Clock: Sendable {
    let now: @Sendable () -> HTTPDate

    /// The time of the machine.
    public static let system = Clock { HTTPDate(secondsSinceEpoch: Int(Date().timeIntervalSince1970)) }

    /// - Parameter now: called for each request, on any thread.
    public init(now: @escaping @Sendable () -> HTTPDate) {
        self.now = now
    }
}

extension HTTPDate {
    /// The day in UTC.
    var day: CalendarDay {
        CalendarDay(number: Int32(clamping: secondsSinceEpoch.quotientRoundedDown(by: 86_400)))
    }

    /// The beginning of a day in UTC.
    init(_ day: CalendarDay) {
        self.init(secondsSinceEpoch: Int(day.number) * 86_400)
    }
}

extension Int {
    fileprivate func quotientRoundedDown(by divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
