extension LibraryLoader {
    private static let actionColumns = [
        "participant", "name_as_used", "type", "date", "effective", "territories", "text", "grade", "source",
        "corroborated_by", "standing", "recorded", "note",
    ]

    private enum Standing: String, CaseIterable {
        case current = ""
        case superseded
    }

    mutating func loadActions() {
        for index in instruments.indices {
            let file = logFile(of: instruments[index])
            guard let bytes = files.contents[file] else { continue }
            let document = CSVDocument(
                file: file, bytes: bytes, columns: Self.actionColumns, findings: &findings)
            for row in document.rows {
                var cells = CellReader(document, row)
                if let action = action(Reference(index), &cells) {
                    actions.append(action)
                    actionLines.append(row.line)
                }
                findings += cells.findings
            }
        }
        checkLogsHaveInstruments()
    }

    func logFile(of instrument: Instrument) -> String {
        (instrument.scope == .framework ? "frameworks/" : "regional-agreements/") + instrument.id + ".csv"
    }

    private mutating func action(_ instrument: Reference<Instrument>, _ cells: inout CellReader) -> Action? {
        let participant = place(of: "participant", in: participantPlaces, called: "participant", &cells)
        let type = cells.code("type", as: ActionType.self)
        let grade = cells.code("grade", as: EvidenceGrade.self)
        let standing = cells.code("standing", as: Standing.self) ?? .current
        let date = cells.partialDate("date")
        let effective = cells.partialDate("effective")
        let recorded = cells.day("recorded")
        let source = place(of: "source", in: sourcePlaces, called: "source", &cells)
        let corroboration = cells.list("corroborated_by").compactMap {
            place(of: $0, "corroborated_by", in: sourcePlaces, called: "source", &cells)
        }
        if standing == .superseded, cells.optional("note") == nil {
            cells.report("note", "a superseded row must say why", remedy: "write the reason")
        }
        if type == .entryIntoForce, cells.optional("date") == nil {
            cells.report("date", "the stated day is missing", remedy: "give it, or write the type bound")
        }
        usedSources.formUnion(corroboration)
        guard let participant, let type, let grade, let recorded, let source else { return nil }
        usedSources.insert(source)
        return Action(
            instrument: instrument, participant: participant, nameAsUsed: cells.optional("name_as_used"),
            type: type, date: date, effective: effective, territories: cells.list("territories"),
            text: cells.optional("text"), grade: grade, source: source, corroboratedBy: corroboration,
            isSuperseded: standing == .superseded, recorded: recorded, note: cells.optional("note"),
            possibleDays: possibleDays(
                date, under: instruments[instrument.index],
                shownBy: sources[source.index].shownBy ?? recorded,
                recorded: recorded))
    }

    private func possibleDays(
        _ date: PartialDate?, under instrument: Instrument, shownBy: CalendarDay, recorded: CalendarDay
    ) -> ClosedRange<CalendarDay> {
        if let date { return date.range }
        let last = min(shownBy, recorded)
        let first = instrument.made?.earliest ?? last
        return min(first, last)...last
    }

    private mutating func checkLogsHaveInstruments() {
        for folder in ["frameworks/", "regional-agreements/"] {
            for file in files.paths(in: folder, ending: ".csv")
            where files.contents[String(file.dropLast(4)) + ".json"] == nil {
                findings.append(
                    Finding(
                        .error, file: file, "the log has no instrument",
                        remedy: "add \(file.dropLast(4)).json"))
            }
        }
    }
}
