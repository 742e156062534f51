import Testing
import Treaties

@Suite struct `Partial dates` {
    @Test(arguments: ["1936", "1936-05", "1936-05-17", "0001", "9999", "9999-12", "9999-12-31", "2000-02-29"])
    func `a date is written as it is read`(text: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.description == text)
        var bytes = Array("on ".utf8)
        date.appendISO8601(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "on " + text)
    }

    @Test(arguments: [
        "", "0", "19", "193", "19360", "0000", "1936-", "1936-5", "1936-00", "1936-13", "1936-05-",
        "1936-05-1",
        "1936-05-00", "1936-05-32", "1936-02-30", "1935-02-29", "1936/05/17", "1936-05/17", "1936 05",
        "17.05.1936",
        "-936", "+936", "1936-05-17 ", " 1936", "19\u{0663}6", "１９３６", "1936-05-17T", "0000-01-01", "n.d.",
    ])
    func `anything else is no date`(text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(
        arguments: [
            ("1936", "1936-01-01", "1936-12-31"), ("1936-02", "1936-02-01", "1936-02-29"),
            ("1937-02", "1937-02-01", "1937-02-28"), ("1936-12", "1936-12-01", "1936-12-31"),
            ("1936-05-17", "1936-05-17", "1936-05-17"),
            // The calendar's last year ends in it too.
            ("9999", "9999-01-01", "9999-12-31"), ("9999-12", "9999-12-01", "9999-12-31"),
        ] as [(PartialDate, CalendarDay, CalendarDay)])
    func `a date means every day that it leaves open`(
        date: PartialDate, first: CalendarDay, last: CalendarDay
    ) {
        #expect(date.earliest == first)
        #expect(date.latest == last)
        #expect(date.range == first...last)
        #expect(date.exactDay == (first == last ? first : nil))
    }

    @Test func `precision tells what is known`() {
        #expect(("1936" as PartialDate).precision == .year)
        #expect(("1936-05" as PartialDate).precision == .month)
        #expect(("1936-05-17" as PartialDate).precision == .day)
        #expect(PartialDate.Precision.year < .month && PartialDate.Precision.month < .day)
    }

    @Test func `dates are ordered by the first day they can mean, the less precise first`() {
        let dates: [PartialDate] = [
            "1935-12-31", "1936", "1936-01", "1936-01-01", "1936-05", "1936-05-17", "1937",
        ]
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test func `a day makes a whole date`() {
        #expect(PartialDate("2003-12-25" as CalendarDay) == "2003-12-25")
    }
}
