public import Treaties

/// Lets tests write days and dates as they are read. A text that is none traps and so fails the test run at once.
extension CalendarDay: ExpressibleByStringLiteral {
    /// `YYYY-MM-DD`.
    public init(stringLiteral text: String) {
        guard let day = CalendarDay(text) else { preconditionFailure("\(text) is no day") }
        self = day
    }
}

extension PartialDate: ExpressibleByStringLiteral {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public init(stringLiteral text: String) {
        guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
        self = date
    }
}
