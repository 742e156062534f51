import HTTPCore
import Treaties

extension FuzzTarget {
    /// A date as HTTP or as ISO 8601 writes it; and, of the first bytes, a number that a date can be made of.
    ///
    /// What was read, when written and read again, is the same date; and every day that a partial date can mean is a day
    /// of the calendar.
    static let dates = FuzzTarget("dates") { input throws(Violation) in
        let text = String(decoding: input, as: UTF8.self)
        let now = HTTPDate(secondsSinceEpoch: 1_767_225_600)
        if let date = HTTPDate(parsing: text, now: now) { try checkSurvives(date, now: now) }
        if let date = PartialDate(text) {
            try require(date.description == text, "\(text) is written as \(date)")
            try require(date.range.contains(date.latest), "\(date) does not contain its last day")
            try require(date.latest.adding(days: 1) > date.earliest, "\(date) ends before it begins")
            try require(
                (date.exactDay != nil) == (date.precision == .day), "\(date) is a day, or it is not")
        }
        if let day = CalendarDay(text) {
            try require(day.description == text, "\(text) is written as \(day)")
        }
        let number = input.prefix(8).reduce(0) { $0 << 8 | Int($1) }
        // From the beginning of the year 0 to the end of the year 9999.
        let span = 315_569_520_000
        let moment = HTTPDate(secondsSinceEpoch: Int(number.magnitude % UInt(span)) - 62_167_219_200)
        try checkSurvives(moment, now: now)
        let day = CalendarDay(number: Int32(number.magnitude % 3_652_059) - 719_162)
        try require(CalendarDay(day.description) == day, "the day \(day.number) is written as \(day)")
        for months in [1, 3, 12] {
            try require(day.adding(months: months) >= day, "\(day) and \(months) months is earlier")
        }
    }

    private static func checkSurvives(_ date: HTTPDate, now: HTTPDate) throws(Violation) {
        let written = date.description
        try require(
            HTTPDate(parsing: written, now: now) == date,
            "\(date.secondsSinceEpoch) is written as \(written), and that is not read so")
    }
}
