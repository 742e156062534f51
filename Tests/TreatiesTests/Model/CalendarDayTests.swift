import Testing
import Treaties

@Suite struct `Calendar days` {
    @Test func `every day from 1800 to 2100 follows the one before and reads back as written`() {
        let first: CalendarDay = "1800-01-01"
        var number = first.number
        for year in 1800...2100 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
                    #expect(date.number == number)
                    #expect(date.components == (year, month, day))
                    #expect(CalendarDay(date.description) == date)
                    number += 1
                }
            }
        }
        // 301 years, 73 of them leap years: 1800, 1900 and 2100 are not.
        #expect(number - first.number == 301 * 365 + 73)
    }

    @Test func `the day numbers count from the first of January 1970`() {
        #expect(("1970-01-01" as CalendarDay).number == 0)
        #expect(("1969-12-31" as CalendarDay).number == -1)
        #expect(("2000-03-01" as CalendarDay).number == 11_017)
        #expect(("0001-01-01" as CalendarDay).number == -719_162)
        #expect(("9999-12-31" as CalendarDay).number == 2_932_896)
    }

    @Test(arguments: [
        (1900, 28), (2000, 29), (2004, 29), (2003, 28), (2100, 28), (1600, 29), (1, 28), (4, 29),
    ])
    func `February has a leap day every fourth year, but for three centuries of four`(year: Int, length: Int)
    {
        #expect(CalendarDay(year: year, month: 2, day: length) != nil)
        #expect(CalendarDay(year: year, month: 2, day: length + 1) == nil)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2000, 0, 1), (2000, 13, 1), (2000, 1, 0), (2000, 1, 32),
        (2000, 4, 31), (2000, 6, 31), (2000, 9, 31), (2000, 11, 31), (2000, 2, 30),
    ])
    func `a day that the calendar lacks is none`(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: ["2003", "2003-01", "2003-1-1", "2003-02-29", "2003-01-01T00:00", "", "today"])
    func `only a whole date is a day`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(
        arguments: [
            ("2001-01-15", 1, "2001-02-15"), ("2001-01-31", 1, "2001-02-28"), ("2004-01-31", 1, "2004-02-29"),
            ("2001-03-31", 1, "2001-04-30"), ("2001-12-15", 1, "2002-01-15"), ("2001-11-30", 3, "2002-02-28"),
            ("2000-02-29", 12, "2001-02-28"), ("2000-02-29", 48, "2004-02-29"),
            ("2001-05-01", 0, "2001-05-01"),
            ("2001-01-31", 120, "2011-01-31"),
        ] as [(CalendarDay, Int, CalendarDay)])
    func `months are calendar months, cut at the month's end`(
        day: CalendarDay, months: Int, later: CalendarDay
    ) {
        #expect(day.adding(months: months) == later)
    }

    @Test(
        arguments: [
            ("2001-01-15", "2001-02-01"), ("2001-01-31", "2001-02-01"), ("2001-12-31", "2002-01-01"),
            // A period that expires on the first of a month ends within that month.
            ("2001-03-01", "2001-04-01"),
        ] as [(CalendarDay, CalendarDay)])
    func `the first of the next month lies after the day in any case`(day: CalendarDay, first: CalendarDay) {
        #expect(day.firstOfNextMonth == first)
    }

    @Test func `days are ordered as they pass`() {
        let days: [CalendarDay] = ["0001-01-01", "1899-12-31", "1900-01-01", "1969-12-31", "1970-01-01"]
        #expect(days.shuffled().sorted() == days)
    }

    @Test func `thirty days after a deposit are counted from the day that follows it`() {
        #expect(("2013-10-17" as CalendarDay).adding(days: 30) == "2013-11-16")
        #expect(("2003-12-25" as CalendarDay).adding(days: -30) == "2003-11-25")
    }
}
