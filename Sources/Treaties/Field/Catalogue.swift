/// All records of one collection, in the order of its file.
public struct Catalogue<Record: CatalogueRecord>: Sendable {
    /// In the order of the file.
    public let records: [Record]
    /// Identifiers, titles and whatever else names a record.
    public let keys: KeyIndex<Record>

    init(_ records: [Record] = []) {
        self.records = records
        keys = KeyIndex(records)
    }

    /// The place of every record.
    public var references: [Reference<Record>] { records.indices.map { Reference($0) } }
}

/// The collections around the treaties.
public struct Catalogues: Sendable {
    /// What articles ask of states.
    public internal(set) var obligations = Catalogue<Obligation>()
    /// Bodies that keep, supervise or support instruments.
    public internal(set) var organizations = Catalogue<Organization>()
    /// Model laws, guides, indicators.
    public internal(set) var tools = Catalogue<Tool>()
    /// Standing ways of cooperation.
    public internal(set) var mechanisms = Catalogue<Mechanism>()
    /// What stands in the way.
    public internal(set) var challenges = Catalogue<Challenge>()
    /// What was tried.
    public internal(set) var practices = Catalogue<Practice>()
    /// What is proposed.
    public internal(set) var directions = Catalogue<Direction>()
    /// National laws.
    public internal(set) var legislation = Catalogue<NationalLaw>()
    /// Courts and bodies that decide cases.
    public internal(set) var courts = Catalogue<Court>()
    /// What they decided.
    public internal(set) var cases = Catalogue<CourtCase>()

    /// Every collection, whatever it holds.
    public var all: [any CatalogueOfRecords] {
        [
            obligations, organizations, tools, mechanisms, challenges, practices, directions, legislation,
            courts, cases,
        ]
    }
}

/// A catalogue whose type of record does not matter.
public protocol CatalogueOfRecords: Sendable {
    /// Of its records.
    var kind: RecordKind { get }
    /// Of records.
    var count: Int { get }
    /// In the order of the file.
    var anyRecords: [any CatalogueRecord] { get }
    /// The record that a key names; nil where there is none, or several.
    func record(named key: String) -> RecordReference?
}

extension Catalogue: CatalogueOfRecords {
    /// Of its records.
    public var kind: RecordKind { Record.kind }
    /// Of records.
    public var count: Int { records.count }
    /// In the order of the file.
    public var anyRecords: [any CatalogueRecord] { records }
    /// The record that a key names; nil where there is none, or several.
    public func record(named key: String) -> RecordReference? {
        if case .found(let reference) = keys.find(key) { RecordReference(reference) } else { nil }
    }
}
