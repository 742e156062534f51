/// A day of the proleptic Gregorian calendar (ISO 8601), without a time or a zone: the grain of treaty law.
public struct CalendarDay: Hashable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int32

    /// `number` counts from 1970-01-01, which is 0.
    public init(number: Int32) {
        self.number = number
    }

    /// Nil where the calendar has no such day, or the year is not of four digits.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        // Counting from March puts the leap day at a year's end; 719468 days lie between 0000-03-01 and 1970-01-01.
        let shiftedYear = month > 2 ? year : year - 1
        let shiftedMonth = (month + 9) % 12
        let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
        let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
        number = Int32(365 * shiftedYear + leapDays + dayOfYear - 719_468)
    }

    /// `YYYY-MM-DD`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        guard let date = PartialDate(text), date.precision == .day else { return nil }
        self = date.earliest
    }

    /// Year (astronomical before 1), month 1 to 12, day 1 to 31.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// Negative days lead back.
    public func adding(days: Int) -> CalendarDay {
        CalendarDay(number: number + Int32(days))
    }

    /// The same day of a later month, or that month's last day where it is shorter.
    public func adding(months: Int) -> CalendarDay {
        let (year, month, day) = components
        let (laterYear, laterMonth) = Self.month(months, after: month, year: year)
        let length = Self.length(ofMonth: laterMonth, year: laterYear)
        return CalendarDay(year: laterYear, month: laterMonth, day: min(day, length)) ?? self
    }

    /// The first day of the next month; of the month after, where the day is itself the first of one.
    ///
    /// A treaty that enters into force on the first of the month after the expiry of a period means this, also where the
    /// period expires on the first: so the Council of Europe reckons (CETS 210, Sweden: deposit on 2014-07-01, three
    /// months, in force on 2014-11-01).
    public var firstOfNextMonth: CalendarDay {
        let (year, month, _) = components
        let (laterYear, laterMonth) = Self.month(1, after: month, year: year)
        return CalendarDay(year: laterYear, month: laterMonth, day: 1) ?? self
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    private static func month(_ count: Int, after month: Int, year: Int) -> (year: Int, month: Int) {
        let months = year * 12 + month - 1 + count
        return (months / 12, months % 12 + 1)
    }
}

extension CalendarDay: Comparable {
    /// The earlier day is the smaller.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }
}

extension CalendarDay: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        PartialDate(self).description
    }
}
