import Testing
import Treaties

/// One row of a log, in few words.
struct Act: Sendable {
    var type: ActionType
    var date = ""
    var effective = ""
    var grade = EvidenceGrade.official
    var source = "register"
    var isSuperseded = false

    init(
        _ type: ActionType, _ date: String = "", effective: String = "", grade: EvidenceGrade = .official,
        source: String = "register", isSuperseded: Bool = false
    ) {
        self.type = type
        self.date = date
        self.effective = effective
        self.grade = grade
        self.source = source
        self.isSuperseded = isSuperseded
    }

    func row(of participant: String) -> String {
        let end = isSuperseded ? "superseded,2020-07-01,It was a slip." : ",2020-07-01,"
        return "\(participant),,\(type.rawValue),\(date),\(effective),,,\(grade.rawValue),\(source),,\(end)"
    }
}

extension SmallLibrary {
    /// With these acts of a participant under the Convention.
    init(_ acts: [Act], of participant: String = "arcadia") {
        self.init()
        add(acts, of: participant)
    }

    mutating func add(_ acts: [Act], of participant: String, to log: String = Self.conventionLog) {
        for act in acts { add(act.row(of: participant), to: log) }
    }

    mutating func setRule(_ kind: String, _ count: Int? = nil) {
        let count = count.map(String.init) ?? "null"
        set(
            "entry_into_force_rule",
            to: "{\"kind\": \"\(kind)\", \"count\": \(count), \"from\": \"deposit\", \"article\": \"9\"}")
    }
}

extension Library {
    /// Where a participant stood under an instrument.
    func position(
        of participant: String = "arcadia", under instrument: String = "convention", on day: CalendarDay
    ) throws -> Position {
        let participation = try #require(try participation(of: participant, under: instrument))
        return participation.history.position(on: day)
    }

    func participation(of participant: String, under instrument: String) throws -> Participation? {
        let participantPlace = try #require(participants.firstIndex { $0.id == participant })
        let instrumentPlace = try #require(instruments.firstIndex { $0.id == instrument })
        return participations(in: Reference(instrumentPlace)).first {
            $0.participant.index == participantPlace
        }
    }
}
