import Testing

@testable import HTTPCore

@Suite struct HTTPDateTests {
    private let now = HTTPDate(secondsSinceEpoch: 1_735_689_600)  // 2025-01-01

    @Test(arguments: [
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_827_696, "Tue, 29 Feb 2000 12:34:56 GMT"), (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ])
    func `RFC 9110 5.6.7: a date is written in the fixed form and read back the same`(
        seconds: Int, text: String
    ) {
        #expect(HTTPDate(secondsSinceEpoch: seconds).description == text)
        #expect(HTTPDate(parsing: text, now: now)?.secondsSinceEpoch == seconds)
    }

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func `RFC 9110 5.6.7: the three forms name the same moment`(text: String) {
        #expect(HTTPDate(parsing: text, now: now)?.secondsSinceEpoch == 784_111_777)
    }

    @Test func `a two-digit year more than fifty years ahead is past`() {
        #expect(
            HTTPDate(parsing: "Friday, 01-Jan-75 00:00:00 GMT", now: now)?.description.contains("2075")
                == true)
        #expect(
            HTTPDate(parsing: "Friday, 01-Jan-76 00:00:00 GMT", now: now)?.description.contains("1976")
                == true)
    }

    @Test(arguments: [
        "", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Xxx, 06 Nov 1994 08:49:37 GMT",
        "Sun, 29 Feb 2100 00:00:00 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT", "Sun Nov 6 08:49:37 1994",
        "784111777", "Sun, 06 Nov 1994 08:49:-1 GMT", "Sun, 06 Nov 19 4 08:49:37 GMT",
        "Fri, 31 Dec 9999 23:59:60 GMT",
    ])
    func `what has none of the forms, or names no moment, is nothing`(text: String) {
        #expect(HTTPDate(parsing: text, now: now) == nil)
    }

    @Test func `days are counted the same in both directions over four centuries`() {
        for day in -146_097...146_097 {
            #expect(CivilDate(daysSinceEpoch: day).daysSinceEpoch == day)
        }
    }
}
