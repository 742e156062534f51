/// Something that happened in law on a day: an act, or what followed from it.
///
/// Where accounts of one act disagree, it happened once, as the best attested of them says. What has no date is none.
public struct LegalEvent: Sendable {
    /// What happened.
    public enum Kind: String, CaseIterable, Sendable {
        case adoption
        case openingForSignature = "opening_for_signature"
        case entryIntoForce = "entry_into_force"
        case signature, consent
        case entryIntoForceForParty = "entry_into_force_for_party"
        case noticeOfEnding = "notice_of_ending"
        case ending, statement

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .adoption: "The instrument was adopted."
            case .openingForSignature: "The instrument was opened for signature."
            case .entryIntoForce: "The instrument itself entered into force."
            case .signature: "A state or organization signed, which does not bind yet."
            case .consent:
                "A state or organization consented to be bound: it ratified, acceded, succeeded or the like."
            case .entryIntoForceForParty:
                "The instrument entered into force for one state or organization, on the day stated or computed by the rule."
            case .noticeOfEnding:
                "A state or organization gave notice that it leaves, or something else ended its being bound."
            case .ending: "A state or organization is no longer bound from this day on."
            case .statement:
                "A state or organization made or withdrew a declaration, reservation or objection, or gave another notice."
            }
        }
    }

    /// On which it happened, or will.
    public let date: PartialDate
    /// What happened.
    public let kind: Kind
    /// Under which.
    public let instrument: Reference<Instrument>
    /// To whom; nil for what befell the instrument itself.
    public let participant: Reference<Participant>?
    /// The act, or the one from which it follows; nil for what befell the instrument itself.
    public let action: Reference<Action>?
    /// How the day of an entry into force for a party is known.
    public let basis: EntryIntoForce.Basis?
}

extension LegalEvent {
    /// Ordered by date, the less precise first, then by instrument and the participant's name.
    static func all(in parts: LibraryParts) -> [LegalEvent] {
        var events = parts.instruments.enumerated().flatMap { own($1, Reference($0)) }
        for participation in parts.participations where !participation.actions.isEmpty {
            events += of(participation, parts.actions)
        }
        let places = events.indices.map { (date: events[$0].date.rank, place: $0) }
        return places.sorted { $0 < $1 }.map { events[$0.place] }
    }

    private static func own(_ instrument: Instrument, _ reference: Reference<Instrument>) -> [LegalEvent] {
        let dates: [(Kind, PartialDate?)] = [
            (.adoption, instrument.adopted.date), (.openingForSignature, instrument.openedForSignature?.date),
            (.entryIntoForce, instrument.enteredIntoForce),
        ]
        return dates.compactMap { kind, date in
            date.map {
                LegalEvent(
                    date: $0, kind: kind, instrument: reference, participant: nil, action: nil, basis: nil)
            }
        }
    }

    private static func of(_ participation: Participation, _ actions: [Action]) -> [LegalEvent] {
        var events: [LegalEvent] = []
        func add(
            _ kind: Kind, _ date: PartialDate?, _ action: Reference<Action>?,
            _ basis: EntryIntoForce.Basis? = nil
        ) {
            guard let date else { return }
            let isKnown = events.contains { $0.kind == kind && $0.date == date && $0.action == action }
            if isKnown { return }
            events.append(
                LegalEvent(
                    date: date, kind: kind, instrument: participation.instrument,
                    participant: participation.participant, action: action, basis: basis))
        }
        // The positions of a history name every period's acts, each in several spans.
        for span in participation.history.spans {
            let position = span.position
            if let signature = position.signature, signature != position.consent,
                actions[signature.index].type.isSimpleSignature
            {
                add(.signature, actions[signature.index].date, signature)
            }
            if let consent = position.consent { add(.consent, actions[consent.index].date, consent) }
            if let entry = position.entryIntoForce {
                add(.entryIntoForceForParty, entry.date, entry.statement ?? position.consent, entry.basis)
            }
            if let ending = position.ending {
                add(.noticeOfEnding, actions[ending.index].date, ending)
                add(.ending, position.ended, ending)
            }
        }
        // Fields are read in place: copying a whole action costs more than all the rest.
        for reference in participation.actions
        where actions[reference.index].type.isStatement && !actions[reference.index].isSuperseded {
            add(.statement, actions[reference.index].date, reference)
        }
        return events
    }
}

extension PartialDate {
    /// In the order of dates.
    fileprivate var rank: Int { Int(year) << 16 | Int(month) << 8 | Int(day) }
}

extension ActionType {
    /// Whether it changes nothing in who is bound.
    fileprivate var isStatement: Bool {
        !establishesConsent && !isSimpleSignature && !endsConsent && self != .entryIntoForce
    }
}
