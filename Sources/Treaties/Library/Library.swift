/// Everything Depositary knows, checked and frozen: safe to read from every thread, and never changed.
///
/// A request holds one library from start to end; a new version is another library.
public final class Library: Sendable {
    /// Changes with every byte of the files.
    public let version: LibraryVersion
    /// From `library.json`.
    public let information: LibraryInformation
    /// Ordered by identifier.
    public let sources: [Source]
    /// Ordered by name.
    public let participants: [Participant]
    /// Ordered by identifier.
    public let groups: [Group]
    /// Ordered by identifier.
    public let instruments: [Instrument]
    /// Ordered by instrument, then as in its file.
    public let actions: [Action]
    /// The open lists of the file, then the closed ones of the model.
    public let vocabulary: [VocabularyTerm]
    /// Ordered by instrument, then by the participant's name.
    public let conflicts: [Conflict]
    /// Ordered by instrument, then by the participant's name.
    public let participations: [Participation]

    /// What surrounds the treaties: obligations, organizations, laws, cases and more.
    public let catalogues: Catalogues
    /// Who refers to whom.
    public let links: LinkGraph
    let recordsByTheme: [String: [RecordReference]]

    /// Names and codes, of today and former ones.
    public let participantKeys: KeyIndex<Participant>
    /// Titles and official numbers.
    public let instrumentKeys: KeyIndex<Instrument>
    /// Names and abbreviations.
    public let groupKeys: KeyIndex<Group>
    private let sourcePlaces: [String: Reference<Source>]
    private let participationsByInstrument: [Range<Int>]
    private let participationsByParticipant: [[Int]]
    private let actionsByInstrument: [Range<Int>]
    private let statehood: [Bool]
    /// The log as it is told.
    let order: ActionOrder
    /// The spans of all participations.
    let spans: SpanTable

    init(parts: LibraryParts) {
        version = parts.version
        information = parts.information
        sources = parts.sources
        participants = parts.participants
        groups = parts.groups
        instruments = parts.instruments
        actions = parts.actions
        vocabulary = parts.vocabulary
        conflicts = parts.conflicts
        participations = parts.participations
        catalogues = parts.catalogues
        links = parts.links
        recordsByTheme = Self.recordsByTheme(parts.instruments, parts.catalogues)
        participantKeys = KeyIndex(parts.participants)
        instrumentKeys = KeyIndex(parts.instruments)
        groupKeys = KeyIndex(parts.groups)
        sourcePlaces = Dictionary(
            uniqueKeysWithValues: parts.sources.enumerated().map { ($1.id, Reference($0)) })
        participationsByInstrument = Self.ranges(
            of: parts.participations.map(\.instrument.index), count: parts.instruments.count)
        actionsByInstrument = Self.ranges(
            of: parts.actions.map(\.instrument.index), count: parts.instruments.count)
        statehood = parts.participants.map(\.kind.isState)
        order = ActionOrder(parts.actions)
        spans = SpanTable(parts.participations)
        var byParticipant = [[Int]](repeating: [], count: parts.participants.count)
        for (index, participation) in parts.participations.enumerated() {
            byParticipant[participation.participant.index].append(index)
        }
        participationsByParticipant = byParticipant
    }

    /// The source at a place of this library. A reference of another library may lead elsewhere, or trap.
    public subscript(reference: Reference<Source>) -> Source { sources[reference.index] }
    /// The participant at a place of this library.
    public subscript(reference: Reference<Participant>) -> Participant { participants[reference.index] }
    /// The group at a place of this library.
    public subscript(reference: Reference<Group>) -> Group { groups[reference.index] }
    /// The instrument at a place of this library.
    public subscript(reference: Reference<Instrument>) -> Instrument { instruments[reference.index] }
    /// The action at a place of this library.
    public subscript(reference: Reference<Action>) -> Action { actions[reference.index] }

    /// The record at a place of this library's collection of its kind.
    public subscript<Record: CatalogueRecord>(reference: Reference<Record>) -> Record {
        Record.catalogue(in: self).records[reference.index]
    }

    /// Nil where no source has the identifier.
    public func source(id: String) -> Reference<Source>? { sourcePlaces[id] }

    /// Whether a count of states includes a participant.
    public func isState(_ participant: Reference<Participant>) -> Bool {
        statehood[participant.index]
    }

    /// Everybody's dealings with one instrument, by name.
    public func participations(in instrument: Reference<Instrument>) -> ArraySlice<Participation> {
        participations[places(in: instrument)]
    }

    /// One participant's dealings with every instrument it may join or has acted under.
    public func participations(of participant: Reference<Participant>) -> [Participation] {
        places(of: participant).map { participations[$0] }
    }

    /// Where in `participations` everybody's dealings with one instrument lie.
    func places(in instrument: Reference<Instrument>) -> Range<Int> {
        participationsByInstrument[instrument.index]
    }

    /// Where in `participations` one participant's dealings lie.
    func places(of participant: Reference<Participant>) -> [Int] {
        participationsByParticipant[participant.index]
    }

    /// The log of one instrument, as in its file.
    public func actions(under instrument: Reference<Instrument>) -> Range<Int> {
        actionsByInstrument[instrument.index]
    }

    /// Everybody who is a full member of at least one of the groups on a day.
    public func members(ofAny groups: [Reference<Group>], on day: CalendarDay) -> Set<Reference<Participant>>
    {
        groups.reduce(into: Set()) { $0.formUnion(self[$1].members(on: day)) }
    }

    /// The groups in which a participant has or had a membership, with each of them.
    public func memberships(of participant: Reference<Participant>) -> [Membership] {
        groups.flatMap { $0.memberships.filter { $0.participant == participant } }
    }

    /// The stretch of each key in an ordered list of keys.
    private static func ranges(of keys: [Int], count: Int) -> [Range<Int>] {
        var ranges = [Range<Int>](repeating: 0..<0, count: count)
        var start = 0
        while start < keys.count {
            var end = start
            while end < keys.count, keys[end] == keys[start] { end += 1 }
            ranges[keys[start]] = start..<end
            start = end
        }
        return ranges
    }
}

/// One participant's dealings with one instrument: its acts, and its standing on every day.
public struct Participation: Sendable {
    /// Under which they are.
    public let instrument: Reference<Instrument>
    /// Whose they are.
    public let participant: Reference<Participant>
    /// In the order of the file.
    public let actions: [Reference<Action>]
    /// Derived from the actions, once.
    public let history: PositionHistory
}

/// Which library this is.
public struct LibraryVersion: Sendable, CustomStringConvertible {
    /// The day of release.
    public let released: CalendarDay
    /// Of all files: differs whenever a byte does.
    public let fingerprint: UInt64
    /// `2026-11-23-0123456789abcdef`. Written once, for every answer states it.
    public let description: String

    init(released: CalendarDay, fingerprint: UInt64) {
        self.released = released
        self.fingerprint = fingerprint
        let hexadecimal = String(fingerprint, radix: 16)
        description = "\(released)-" + String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal
    }
}

/// What the library says of itself.
public struct LibraryInformation: Sendable {
    /// A heading.
    public let title: String
    /// Under which the data may be used, in words.
    public let license: String
    /// What the data is not, in words.
    public let disclaimer: String
}

/// What a library is made of, before it is frozen.
struct LibraryParts {
    var version: LibraryVersion
    var information: LibraryInformation
    var sources: [Source]
    var participants: [Participant]
    var groups: [Group]
    var instruments: [Instrument]
    var actions: [Action]
    var vocabulary: [VocabularyTerm]
    var conflicts: [Conflict] = []
    var participations: [Participation] = []
    var catalogues = Catalogues()
    var links = LinkGraph()
}
