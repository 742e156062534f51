extension LibraryLoader {
    mutating func checkInstruments() {
        // Participations come instrument by instrument, so that one walk along both finds those of each.
        var rest = participations[...]
        for (index, instrument) in instruments.enumerated() {
            let own = rest.prefix { $0.instrument == Reference(index) }
            rest = rest[own.endIndex...]
            checkOrderOfEvents(instrument)
            checkRelations(instrument, Reference(index))
            checkOfficialCount(instrument, own)
        }
        checkNumbersAreUnique()
    }

    private mutating func checkOrderOfEvents(_ instrument: Instrument) {
        guard let made = instrument.made else {
            report(
                instrument, "adopted",
                "neither the day of adoption nor that of opening for signature is given",
                remedy: "give it, if need be the year alone")
            return
        }
        if let opened = instrument.openedForSignature?.date, opened.latest < made.earliest {
            report(
                instrument, "opened_for_signature",
                "\(opened) lies before the instrument was made on \(made)",
                remedy: "check both dates")
        }
        if let force = instrument.enteredIntoForce, force.latest < made.earliest {
            report(
                instrument, "entered_into_force", "\(force) lies before the instrument was made on \(made)",
                remedy: "check both dates")
        }
    }

    /// What one side says of the other, the other says too.
    private mutating func checkRelations(_ instrument: Instrument, _ reference: Reference<Instrument>) {
        for relation in instrument.relations {
            let other = instruments[relation.instrument.index]
            let isMutual = other.relations.contains {
                $0.instrument == reference && $0.type == relation.type.inverse
            }
            if !isMutual {
                report(
                    other, "relations",
                    "\(instrument.id) names this instrument as \(relation.type.rawValue), and nothing answers",
                    remedy:
                        "add {\"type\": \"\(relation.type.inverse.rawValue)\", \"instrument\": \"\(instrument.id)\"}"
                )
            }
        }
    }

    /// Where the depositary's own number of parties was seen, ours on that day equals it.
    private mutating func checkOfficialCount(
        _ instrument: Instrument, _ participations: ArraySlice<Participation>
    ) {
        guard let official = instrument.officialCount else { return }
        let ours = participations.count {
            let status = $0.history.position(on: official.asOf).status
            return status == .party || status == .contracting
        }
        if ours != official.parties {
            report(
                instrument, "official_count",
                "\(ours) participants are party or contracting on \(official.asOf), the depositary counts \(official.parties)",
                remedy: "find the rows that are missing or wrong")
        }
    }

    private mutating func checkNumbersAreUnique() {
        var owners: [String: String] = [:]
        for instrument in instruments {
            for number in instrument.numbers {
                let key = number.system.rawValue + " " + number.value
                if let owner = owners[key] {
                    report(
                        instrument, "numbers", "\(key) is also the number of \(owner)", remedy: "check both")
                }
                owners[key] = instrument.id
            }
        }
    }

    private mutating func report(_ instrument: Instrument, _ field: String, _ problem: String, remedy: String)
    {
        let file = String(logFile(of: instrument).dropLast(4)) + ".json"
        let line = files.contents[file].flatMap { bytes in
            var ignored: [Finding] = []
            return JSONDocument(file: file, bytes: bytes, findings: &ignored)?.root[field]?.line
        }
        findings.append(Finding(.error, file: file, line: line, field: field, problem, remedy: remedy))
    }
}
