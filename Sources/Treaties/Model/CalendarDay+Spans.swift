extension CalendarDay {
    /// Whether it may lie between two dates, either of which may be partial or unknown.
    public func mayLie(from first: PartialDate?, until last: PartialDate? = nil) -> Bool {
        (first.map { $0.earliest <= self } ?? true) && (last.map { self <= $0.latest } ?? true)
    }

    /// Whether it surely lies between two dates, the second of which is the first day on which it no longer does.
    ///
    /// A partial first date is read at its latest, a partial second one at its earliest; an unknown one bounds nothing.
    func surelyLies(from first: PartialDate?, before end: PartialDate?) -> Bool {
        (first.map { $0.latest <= self } ?? true) && (end.map { self < $0.earliest } ?? true)
    }
}
