/// An ISO 8601 date of which the month or the day may be unknown: `1936`, `1936-05`, `1936-05-17`.
public struct PartialDate: Hashable, Sendable {
    /// The smallest part that is known; a coarser one is smaller.
    public enum Precision: Comparable, Sendable { case year, month, day }

    /// 1 to 9999.
    public let year: Int16
    /// 0 where unknown.
    let month: UInt8
    let day: UInt8

    /// The whole date of a day.
    public init(_ day: CalendarDay) {
        let parts = day.components
        year = Int16(clamping: parts.year)
        month = UInt8(parts.month)
        self.day = UInt8(parts.day)
    }

    /// Nil where the text has another form or names a day that the calendar lacks.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in digits[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard [4, 7, 10].contains(digits.count), let year = number(0..<4), year > 0 else { return nil }
        var month = 0
        var day = 0
        if digits.count >= 7 {
            guard digits[4] == UInt8(ascii: "-"), let value = number(5..<7), (1...12).contains(value)
            else { return nil }
            month = value
        }
        if digits.count == 10 {
            guard digits[7] == UInt8(ascii: "-"), let value = number(8..<10),
                CalendarDay(year: year, month: month, day: value) != nil
            else { return nil }
            day = value
        }
        self.year = Int16(year)
        self.month = UInt8(month)
        self.day = UInt8(day)
    }

    /// How much is known.
    public var precision: Precision {
        day > 0 ? .day : month > 0 ? .month : .year
    }

    /// The first day that it can mean.
    public var earliest: CalendarDay {
        CalendarDay(year: Int(year), month: max(1, Int(month)), day: max(1, Int(day)))
            ?? CalendarDay(number: .min)
    }

    /// The last day that it can mean.
    public var latest: CalendarDay {
        switch precision {
        case .day: earliest
        case .month: earliest.adding(days: CalendarDay.length(ofMonth: Int(month), year: Int(year)) - 1)
        // Not by way of the next year, which the calendar's last does not have.
        case .year: earliest.adding(months: 11).adding(days: 30)
        }
    }

    /// Every day that it can mean.
    public var range: ClosedRange<CalendarDay> {
        earliest...latest
    }

    /// The day itself, where it is known.
    public var exactDay: CalendarDay? {
        precision == .day ? earliest : nil
    }
}

extension PartialDate: Comparable {
    /// By the first day it can mean; the less precise date first.
    public static func < (left: PartialDate, right: PartialDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension PartialDate: CustomStringConvertible {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(10)
        appendISO8601(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the shortest of `YYYY`, `YYYY-MM` and `YYYY-MM-DD` that says all that is known.
    public func appendISO8601(to bytes: inout [UInt8]) {
        func append(_ value: Int, digits: Int) {
            var scale = 1
            for _ in 1..<digits { scale *= 10 }
            while scale > 0 {
                bytes.append(UInt8(48 + value / scale % 10))
                scale /= 10
            }
        }
        append(Int(year), digits: 4)
        guard month > 0 else { return }
        bytes.append(UInt8(ascii: "-"))
        append(Int(month), digits: 2)
        guard day > 0 else { return }
        bytes.append(UInt8(ascii: "-"))
        append(Int(day), digits: 2)
    }
}
