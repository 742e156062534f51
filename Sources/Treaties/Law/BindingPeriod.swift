/// One span of a participant's being bound: from a consent to the end of it, if it ended.
///
/// A participant has several only where it left and came back.
struct BindingPeriod {
    /// Of several accounts of the consent, the best attested.
    let consent: (action: Action, reference: Reference<Action>)?
    let entryIntoForce: EntryIntoForce
    let ending: (action: Action, reference: Reference<Action>)?
    /// The days on which the ending can have taken effect.
    let endingDays: ClosedRange<CalendarDay>?

    /// The days on which consent can have been given.
    let consentDays: ClosedRange<CalendarDay>

    typealias Entry = (action: Action, reference: Reference<Action>)

    /// Splits the actions of one participant under one instrument into periods, oldest first.
    static func periods(of actions: [Entry], under instrument: Instrument) -> [BindingPeriod] {
        let endings = bestOfEach(actions.filter { $0.action.type.endsConsent })
        let consents = actions.filter { $0.action.type.establishesConsent }
        let statements = actions.filter { $0.action.type == .entryIntoForce }

        func periodIndex(of entry: Entry) -> Int {
            endings.count { $0.action.possibleDays.lowerBound < entry.action.possibleDays.lowerBound }
        }
        return (0...endings.count).compactMap { index in
            make(
                consent: best(consents.filter { periodIndex(of: $0) == index }),
                statement: best(statements.filter { periodIndex(of: $0) == index }),
                ending: index < endings.count ? endings[index] : nil,
                instrument: instrument)
        }
    }

    private static func make(consent: Entry?, statement: Entry?, ending: Entry?, instrument: Instrument)
        -> BindingPeriod?
    {
        let stated = statement.map { EntryIntoForce.stated($0.action, $0.reference) }
        let endingDays = ending.map { Self.endingDays(of: $0.action, under: instrument) }
        if let consent {
            let days = consentDays(of: consent.action, before: [statement, ending].compactMap { $0?.action })
            return BindingPeriod(
                consent: consent,
                entryIntoForce: stated ?? .derived(from: consent.action, givenOn: days, under: instrument),
                ending: ending, endingDays: endingDays, consentDays: days)
        }
        guard let stated, let statement else { return nil }
        // In force for it, so it consented at some time before.
        let first = instrument.made?.earliest ?? statement.action.possibleDays.lowerBound
        let last = statement.action.possibleDays.upperBound
        return BindingPeriod(
            consent: nil, entryIntoForce: stated, ending: ending, endingDays: endingDays,
            consentDays: min(first, last)...last)
    }

    /// A succession is consent from the day of the succession of states on (Vienna Convention on Succession of States
    /// in respect of Treaties, article 23(1)). An undated consent was given before what followed from it.
    private static func consentDays(of consent: Action, before later: [Action]) -> ClosedRange<CalendarDay> {
        if consent.type == .succession, let effective = consent.effective { return effective.range }
        let days = consent.possibleDays
        guard consent.date == nil else { return days }
        let last = later.map(\.possibleDays.upperBound).reduce(days.upperBound, min)
        return days.lowerBound...max(days.lowerBound, last)
    }

    /// As stated; else by the instrument's rule; else within the twelve months' notice that is the general rule
    /// (Vienna Convention on the Law of Treaties, article 56(2)).
    private static func endingDays(of ending: Action, under instrument: Instrument) -> ClosedRange<
        CalendarDay
    > {
        if let effective = ending.effective { return effective.range }
        let notice = ending.possibleDays
        guard ending.type == .denunciation, ending.date != nil else { return notice }
        if let first = instrument.denunciationRule?.effect(of: notice.lowerBound),
            let last = instrument.denunciationRule?.effect(of: notice.upperBound)
        {
            return first...last
        }
        return notice.lowerBound...notice.upperBound.adding(months: 12)
    }

    /// A dated account before an undated one, then the better grade, the finer date, the earlier days.
    static func best(_ entries: [Entry]) -> Entry? {
        entries.min { left, right in
            let (left, right) = (left.action, right.action)
            if (left.date == nil) != (right.date == nil) { return left.date != nil }
            if left.grade != right.grade { return left.grade < right.grade }
            if let a = left.date?.precision, let b = right.date?.precision, a != b { return a > b }
            let (a, b) = (left.possibleDays, right.possibleDays)
            return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
        }
    }

    /// Several accounts of one ending count once.
    private static func bestOfEach(_ endings: [Entry]) -> [Entry] {
        var clusters: [[Entry]] = []
        for entry in endings.sorted(by: {
            $0.action.possibleDays.lowerBound < $1.action.possibleDays.lowerBound
        }) {
            if let previous = clusters.last?.last,
                entry.action.possibleDays.lowerBound
                    <= previous.action.possibleDays.upperBound.adding(months: 12)
            {
                clusters[clusters.count - 1].append(entry)
            } else {
                clusters.append([entry])
            }
        }
        return clusters.compactMap(best)
    }
}
