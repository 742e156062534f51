/// When an instrument entered, or will enter, into force for one participant, and how that is known.
public struct EntryIntoForce: Equatable, Sendable {
    /// How the day is known.
    public enum Basis: String, CaseIterable, Sendable {
        case stated, computed
        case notStated = "not_stated"

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .stated: "A source states the day for this participant."
            case .computed: "Computed from the consent by the instrument's own rule; the article is given."
            case .notStated: "Neither a stated day nor a rule is known."
            }
        }
    }

    /// Nil while the instrument itself is not in force, where no rule is known, and where the consent is dated too
    /// coarsely for one.
    public let date: PartialDate?
    /// Tells also why `date` is nil: `computed` where the rule gives more than one day, else `not_stated`.
    public let basis: Basis
    /// The action that states the day.
    public let statement: Reference<Action>?
    /// The days on which it can lie; nil while the instrument itself is not in force.
    let possibleDays: ClosedRange<CalendarDay>?

    /// No rule in this library waits longer: where none is known, entry into force is certain only after this.
    private static let longestWaitInMonths = 12

    static func stated(_ action: Action, _ reference: Reference<Action>) -> EntryIntoForce {
        EntryIntoForce(
            date: action.date, basis: .stated, statement: reference, possibleDays: action.possibleDays)
    }

    /// The later of the participant's own day by the rule and the instrument's entry into force.
    ///
    /// A succession continues what was in force for the predecessor, so its notice starts no new period: it is in force
    /// on the day from which the succession takes effect, or at the latest on that of the notice.
    static func derived(
        from consent: Action, givenOn days: ClosedRange<CalendarDay>, under instrument: Instrument
    ) -> EntryIntoForce {
        guard let instrumentInForce = instrument.enteredIntoForce else {
            // A source that calls a state "bound" says that it is a party, whatever else is unknown.
            return EntryIntoForce(
                date: nil, basis: .notStated, statement: nil,
                possibleDays: consent.type == .bound ? days : nil)
        }
        if consent.type == .bound { return bound(consent, on: days, since: instrumentInForce) }

        let rule = continuesPredecessor(consent) ? nil : instrument.entryIntoForceRule
        let start = consent.effective ?? consent.date
        if continuesPredecessor(consent), let start {
            return notBefore(instrumentInForce, days: start.range, exact: start.exactDay)
        }
        guard let start,
            let first = rule?.effect(of: start.earliest), let last = rule?.effect(of: start.latest)
        else {
            let begin = max(days.lowerBound, instrumentInForce.earliest)
            let end = max(days.upperBound, instrumentInForce.latest).adding(months: longestWaitInMonths)
            return EntryIntoForce(date: nil, basis: .notStated, statement: nil, possibleDays: begin...end)
        }
        return notBefore(instrumentInForce, days: first...last, exact: start.exactDay == nil ? nil : first)
    }

    /// What the instrument's rule gives for a consent that is yet to be given.
    public static func expected(after deposit: CalendarDay, under instrument: Instrument) -> EntryIntoForce {
        guard let instrumentInForce = instrument.enteredIntoForce,
            let day = instrument.entryIntoForceRule?.effect(of: deposit)
        else { return EntryIntoForce(date: nil, basis: .notStated, statement: nil, possibleDays: nil) }
        return notBefore(instrumentInForce, days: day...day, exact: day)
    }

    /// Being bound takes no time: where the source gives the day, it is the day from which the state is a party, unless
    /// the instrument itself was not yet in force.
    private static func bound(
        _ consent: Action, on days: ClosedRange<CalendarDay>, since instrumentInForce: PartialDate
    ) -> EntryIntoForce {
        let entry = notBefore(instrumentInForce, days: days, exact: consent.date?.exactDay)
        if let date = consent.date, date.latest < instrumentInForce.earliest { return entry }
        return EntryIntoForce(
            date: consent.date, basis: consent.date == nil ? .notStated : .stated, statement: nil,
            possibleDays: entry.possibleDays)
    }

    private static func notBefore(
        _ instrumentInForce: PartialDate, days: ClosedRange<CalendarDay>, exact: CalendarDay?
    ) -> EntryIntoForce {
        let possible =
            max(days.lowerBound, instrumentInForce.earliest)...max(days.upperBound, instrumentInForce.latest)
        let date: PartialDate? =
            if possible.lowerBound == possible.upperBound {
                PartialDate(possible.lowerBound)
            } else if exact.map({ $0 < instrumentInForce.earliest }) ?? false {
                instrumentInForce
            } else {
                nil
            }
        return EntryIntoForce(date: date, basis: .computed, statement: nil, possibleDays: possible)
    }

    private static func continuesPredecessor(_ consent: Action) -> Bool {
        consent.type == .succession
    }
}
