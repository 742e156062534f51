/// Where one participant stands under one instrument on a day, and by which actions.
public struct Position: Equatable, Sendable {
    /// Rests on what is certain on the day; see `Status`.
    public let status: Status
    /// The best attested signature, once it may have been given; nil before, and where none is known.
    public let signature: Reference<Action>?
    /// The best attested expression of consent to be bound (Vienna Convention, article 11) of the latest period, once
    /// it may have been given. Nil where only an entry into force is stated.
    public let consent: Reference<Action>?
    /// Of the latest period, also where it lies in the future; nil before any consent.
    public let entryIntoForce: EntryIntoForce?
    /// The denunciation or cessation of the latest period, from the day of the notice on.
    public let ending: Reference<Action>?
    /// The day on which the ending takes effect, where that is certain.
    public let ended: PartialDate?

    /// Of a participant without any action.
    public static func withoutActions(under instrument: Instrument, on day: CalendarDay) -> Position {
        let isKnown = instrument.coverage.completeUntil.map { day <= $0 } ?? false
        return Position(
            status: isKnown ? .none : .unknown, signature: nil, consent: nil, entryIntoForce: nil,
            ending: nil, ended: nil)
    }

    /// The action that the status rests on.
    public var decisiveAction: Reference<Action>? {
        switch status {
        case .formerParty: ending
        case .party, .contracting: consent ?? entryIntoForce?.statement
        case .signatory: signature
        case .none, .unknown: nil
        }
    }
}

/// The law of treaties applied to the actions of one participant under one instrument.
///
/// What a date leaves open is tried both ways: where "already" and "not yet" give different answers, the status is
/// unknown.
struct PositionDerivation {
    let instrument: Instrument
    private let periods: [BindingPeriod]
    private let signature: BindingPeriod.Entry?

    /// `actions` are those of one participant under the instrument; superseded ones are left out here.
    init(instrument: Instrument, actions: [BindingPeriod.Entry]) {
        self.instrument = instrument
        let current = actions.filter { !$0.action.isSuperseded }
        periods = BindingPeriod.periods(of: current, under: instrument)
        signature = BindingPeriod.best(
            current.filter { $0.action.type.isSimpleSignature || $0.action.type == .definitiveSignature })
    }

    func position(on day: CalendarDay) -> Position {
        let begun = periods.last { $0.consentDays.lowerBound <= day }
        let ending = begun?.ending.flatMap { $0.action.possibleDays.lowerBound <= day ? $0 : nil }
        return Position(
            status: status(on: day),
            signature: signature.flatMap { $0.action.possibleDays.lowerBound <= day ? $0.reference : nil },
            consent: begun?.consent?.reference,
            entryIntoForce: begun?.entryIntoForce,
            ending: ending?.reference,
            ended: ending == nil ? nil : ended(begun))
    }

    /// The days on which the answer can change, in order.
    var turningPoints: [CalendarDay] {
        var days: Set<CalendarDay> = []
        func note(_ range: ClosedRange<CalendarDay>?) {
            guard let range else { return }
            days.insert(range.lowerBound)
            days.insert(range.upperBound)
        }
        note(signature?.action.possibleDays)
        for period in periods {
            note(period.consentDays)
            note(period.entryIntoForce.possibleDays)
            note(period.ending?.action.possibleDays)
            note(period.endingDays)
        }
        if let complete = instrument.coverage.completeUntil { days.insert(complete.adding(days: 1)) }
        return days.sorted()
    }

    private func status(on day: CalendarDay) -> Status {
        let atLeast = status { $0.upperBound <= day }
        let atMost = status { $0.lowerBound <= day }
        switch (atLeast, atMost) {
        case (.none, .none): return Position.withoutActions(under: instrument, on: day).status
        case _ where atLeast == atMost: return atLeast
        // Consent is certain; only the day in force is open.
        case (.contracting, .party): return .contracting
        // Signed for certain, and an undated consent may already have followed.
        default: return .unknown
        }
    }

    private func status(where happened: (ClosedRange<CalendarDay>) -> Bool) -> Status {
        var status = Status.none
        if let signature, happened(signature.action.possibleDays) { status = .signatory }
        for period in periods where happened(period.consentDays) {
            status = period.entryIntoForce.possibleDays.map(happened) ?? false ? .party : .contracting
            if let endingDays = period.endingDays, happened(endingDays) { status = .formerParty }
        }
        return status
    }

    private func ended(_ period: BindingPeriod?) -> PartialDate? {
        guard let period, let days = period.endingDays else { return nil }
        if let effective = period.ending?.action.effective { return effective }
        return days.lowerBound == days.upperBound ? PartialDate(days.lowerBound) : nil
    }
}
