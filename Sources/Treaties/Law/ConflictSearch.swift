/// Finds where the accounts of one participant under one instrument disagree.
struct ConflictSearch {
    let instrument: Reference<Instrument>
    let participant: Reference<Participant>
    let terms: Instrument
    let actions: [BindingPeriod.Entry]

    func conflicts() -> [Conflict] {
        var found: [Conflict] = []
        let periods = BindingPeriod.periods(of: actions.filter { !$0.action.isSuperseded }, under: terms)
        found += disagreement(.signatureDate) { $0.isSimpleSignature }
        found += disagreement(.consentDate) { $0.establishesConsent }
        found += disagreement(.entryIntoForceDate) { $0 == .entryIntoForce }
        found += disagreement(.endingDate) { $0.endsConsent }
        found += periods.compactMap(ruleDifference)
        return found
    }

    /// Accounts of one act that cannot all be right. Different periods are different acts.
    private func disagreement(_ kind: Conflict.Kind, _ isOfKind: (ActionType) -> Bool) -> [Conflict] {
        let dated = actions.filter { isOfKind($0.action.type) && $0.action.date != nil }
        guard dated.count > 1 else { return [] }
        let byPeriod = Dictionary(grouping: dated, by: periodIndex)
        return byPeriod.sorted { $0.key < $1.key }.compactMap { _, entries in
            guard !haveDayInCommon(entries) else { return nil }
            let used = BindingPeriod.best(entries.filter { !$0.action.isSuperseded })?.reference
            return Conflict(
                kind: kind, instrument: instrument, participant: participant, field: nil,
                accounts: entries.map { account(of: $0, isUsed: $0.reference == used) })
        }
    }

    private func ruleDifference(_ period: BindingPeriod) -> Conflict? {
        guard let consent = period.consent, period.entryIntoForce.basis == .stated,
            let statementReference = period.entryIntoForce.statement,
            let statement = actions.first(where: { $0.reference == statementReference }),
            let stated = statement.action.date
        else { return nil }
        let derived = EntryIntoForce.derived(
            from: consent.action, givenOn: period.consentDays, under: terms)
        guard consent.action.type != .succession, derived.basis == .computed, let computed = derived.date,
            !computed.range.overlaps(stated.range)
        else { return nil }
        let byRule = Conflict.Account(
            value: computed.description, grade: .derived, source: nil, action: consent.reference,
            note: ruleNote(for: consent.action), isUsed: false)
        return Conflict(
            kind: .ruleDifference, instrument: instrument, participant: participant, field: nil,
            accounts: [account(of: statement, isUsed: true), byRule])
    }

    private func ruleNote(for consent: Action) -> String? {
        guard let rule = terms.entryIntoForceRule, let date = consent.date else { return nil }
        let article = rule.article.map { ", article \($0)" } ?? ""
        return "\(rule.words)\(article); \(rule.from.rawValue) on \(date)"
    }

    private func account(of entry: BindingPeriod.Entry, isUsed: Bool) -> Conflict.Account {
        Conflict.Account(
            value: entry.action.date?.description ?? "", grade: entry.action.grade,
            source: entry.action.source, action: entry.reference, note: entry.action.note, isUsed: isUsed)
    }

    /// How often the participant had left before, or, for a leaving, come in.
    private func periodIndex(of entry: BindingPeriod.Entry) -> Int {
        let isEnding = entry.action.type.endsConsent
        return actions.count {
            (isEnding ? $0.action.type.establishesConsent : $0.action.type.endsConsent)
                && !$0.action.isSuperseded
                && $0.action.possibleDays.lowerBound < entry.action.possibleDays.lowerBound
        }
    }

    /// `1936` and `1936-05-17` say the same, one of them less precisely; `1936-06-01` beside them does not.
    private func haveDayInCommon(_ entries: [BindingPeriod.Entry]) -> Bool {
        let days = entries.map(\.action.possibleDays)
        guard let latestBegin = days.map(\.lowerBound).max(), let earliestEnd = days.map(\.upperBound).min()
        else { return true }
        return latestBegin <= earliestEnd
    }
}
