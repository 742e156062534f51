extension LibraryLoader {
    /// What no depositary could have received.
    mutating func checkActions() {
        for (index, action) in actions.enumerated() {
            checkDates(of: action, index)
            checkFitsInstrument(action, index)
        }
        for participation in participations where !participation.actions.isEmpty {
            checkSequence(participation)
            checkDuplicates(participation)
        }
        reportRuleDifferences()
    }

    private mutating func checkDates(of action: Action, _ index: Int) {
        let instrument = instruments[action.instrument.index]
        if let date = action.date, let made = instrument.made, date.latest < made.earliest {
            report(
                index, "date", "\(date) lies before the instrument was made on \(made)",
                remedy: "check the year, or whether the row belongs to another instrument")
        }
        if let date = action.date, date.earliest > action.recorded, action.type != .entryIntoForce {
            report(index, "date", "\(date) lies after the day of recording", remedy: "check the year")
        }
        if let date = action.date, let effective = action.effective, action.type.endsConsent,
            effective.latest < date.earliest
        {
            report(
                index, "effective", "\(effective) lies before the notice of \(date)",
                remedy: "a notice takes effect on its day or later")
        }
    }

    private mutating func checkFitsInstrument(_ action: Action, _ index: Int) {
        let instrument = instruments[action.instrument.index]
        // ILO conventions are adopted by the Conference and never signed (ILO Constitution, article 19(5)).
        if action.type.isSimpleSignature, instrument.numbers.contains(where: { $0.system == .ilo }) {
            report(
                index, "type", "ILO instruments are not signed", remedy: "remove the row or correct its type")
        }
        if !instrument.isBinding {
            report(
                index, "type", "a text without binding force has no actions",
                remedy: "remove the row or set binding")
        }
    }

    private mutating func checkSequence(_ participation: Participation) {
        let current = participation.actions.filter { !actions[$0.index].isSuperseded }
        // A stated entry into force shows a consent too, whenever it was given.
        let consents = current.filter {
            actions[$0.index].type.establishesConsent || actions[$0.index].type == .entryIntoForce
        }
        for reference in current {
            let action = actions[reference.index]
            if action.type.endsConsent {
                let isPreceded = consents.contains {
                    actions[$0.index].possibleDays.lowerBound <= action.possibleDays.upperBound
                }
                if !isPreceded {
                    report(
                        reference.index, "type",
                        "nothing shows a consent before this \(action.type.rawValue)",
                        remedy: "add the consent with its source")
                }
            }
            if action.type == .accession, let signature = signature(before: action, in: current) {
                report(
                    reference.index, "type",
                    "it signed on \(signature.date?.description ?? "an unknown day"), and a signatory ratifies",
                    remedy:
                        "check whether the act is a ratification; keep it where the source says accession",
                    severity: .warning)
            }
        }
    }

    private func signature(before accession: Action, in references: [Reference<Action>]) -> Action? {
        references.map { actions[$0.index] }.first {
            $0.type == .signature && $0.possibleDays.upperBound <= accession.possibleDays.lowerBound
        }
    }

    private mutating func checkDuplicates(_ participation: Participation) {
        if participation.actions.count < 2 { return }
        var seen: [String: Int] = [:]
        for reference in participation.actions {
            let action = actions[reference.index]
            let key = [
                action.type.rawValue, action.date?.description ?? "", action.text ?? "",
                action.territories.joined(separator: ";"), String(action.source.index),
            ].joined(separator: "|")
            if let line = seen[key] {
                report(
                    reference.index, "participant",
                    "the same act from the same source stands in line \(line)",
                    remedy: "keep one row")
            }
            seen[key] = actionLines[reference.index]
        }
    }

    private mutating func reportRuleDifferences() {
        for conflict in conflicts where conflict.kind == .ruleDifference {
            guard conflict.accounts.count == 2, let statement = conflict.accounts[0].action else { continue }
            let (stated, computed) = (conflict.accounts[0], conflict.accounts[1])
            report(
                statement.index, "date",
                "the stated \(stated.value) is not the \(computed.value) that the rule gives (\(computed.note ?? ""))",
                remedy: "the stated day is used; check both", severity: .note)
        }
    }

    private mutating func report(
        _ index: Int, _ field: String, _ problem: String, remedy: String, severity: Finding.Severity = .error
    ) {
        let instrument = instruments[actions[index].instrument.index]
        let participant = participants[actions[index].participant.index].id
        findings.append(
            Finding(
                severity, file: logFile(of: instrument), line: actionLines[index], field: field,
                "\(participant): \(problem)", remedy: remedy))
    }
}
