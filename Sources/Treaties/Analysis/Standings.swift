/// Everybody's status under every instrument on one day, side by side.
public struct Standings: Sendable {
    /// By instrument, then by participant; nil where an instrument is not open to somebody who never acted under it.
    private let statuses: [Status?]
    private let participantCount: Int

    /// Looks once at every participation of the library.
    public init(on day: CalendarDay, in library: Library) {
        // Fields are read in place: copying a whole participation for each costs more than all the rest.
        let (participations, spans) = (library.participations, library.spans)
        let count = library.participants.count
        var statuses = [Status?](repeating: nil, count: library.instruments.count * count)
        for place in participations.indices {
            let cell =
                participations[place].instrument.index * count + participations[place].participant.index
            statuses[cell] = spans.status(of: spans.span(of: place, on: day))
        }
        self.statuses = statuses
        participantCount = count
    }

    /// Nil where the instrument is not open to the participant, which never acted under it either.
    public subscript(participant: Reference<Participant>, instrument: Reference<Instrument>) -> Status? {
        statuses[instrument.index * participantCount + participant.index]
    }
}
