extension HTTPDate {
    /// Reads any of the three forms that RFC 9110 5.6.7 has recipients accept.
    ///
    /// The day of the week must be a day's name but is not checked against the date.
    /// - Parameter now: settles the century of the form with a two-digit year: a date that would lie more than 50 years
    ///   ahead is taken as past.
    /// - Returns: nil where the text has none of the forms, or names no real moment.
    public init?(parsing text: String, now: HTTPDate) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        let fields: (day: String, month: String, year: String, time: String)
        var shortYear = false
        switch parts.count {
        // Sun, 06 Nov 1994 08:49:37 GMT
        case 6 where parts[5] == "GMT" && text.utf8.count == 29 && Self.isDayName(parts[0], after: ","):
            fields = (parts[1], parts[2], parts[3], parts[4])
        // Sunday, 06-Nov-94 08:49:37 GMT
        case 4 where parts[3] == "GMT" && Self.isLongDayName(parts[0]):
            let date = parts[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard date.count == 3, date[2].utf8.count == 2 else { return nil }
            fields = (date[0], date[1], date[2], parts[2])
            shortYear = true
        // Sun Nov  6 08:49:37 1994, where one digit of a day has two spaces before it
        case 5 where text.utf8.count == 24 && Self.isDayName(parts[0], after: ""):
            fields = (parts[2].utf8.count == 1 ? "0" + parts[2] : parts[2], parts[1], parts[4], parts[3])
        default: return nil
        }

        guard let month = Self.monthNames.firstIndex(of: fields.month),
            let day = Self.number(fields.day, digits: 2),
            var year = Self.number(fields.year, digits: shortYear ? 2 : 4),
            let time = Self.secondOfDay(fields.time)
        else { return nil }
        if shortYear {
            let today = CivilDate(daysSinceEpoch: now.secondsSinceEpoch / 86400)
            year += today.year - today.year % 100
            let moment = (today.year, today.month, today.day, now.secondsSinceEpoch % 86400)
            if (year - 50, month + 1, day, time) > moment { year -= 100 }
        }
        let date = CivilDate(year: year, month: month + 1, day: day)
        guard date.exists else { return nil }
        let seconds = date.daysSinceEpoch * 86400 + time
        // A leap second at the end of the year 9999 would be read as a moment that cannot be written.
        guard seconds < 253_402_300_800 else { return nil }
        self.init(secondsSinceEpoch: seconds)
    }

    private static func isDayName(_ text: String, after suffix: String) -> Bool {
        dayNames.contains { $0 + suffix == text }
    }

    private static func isLongDayName(_ text: String) -> Bool {
        ["Sunday,", "Monday,", "Tuesday,", "Wednesday,", "Thursday,", "Friday,", "Saturday,"].contains(text)
    }

    /// A time of day; a 61st second is a leap second and allowed.
    private static func secondOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
            number(String($0), digits: 2)
        }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func number(_ text: String, digits: Int) -> Int? {
        guard text.utf8.count == digits else { return nil }
        var value = 0
        for byte in text.utf8 {
            guard let digit = byte.decimalDigit else { return nil }
            value = value * 10 + digit
        }
        return value
    }
}
