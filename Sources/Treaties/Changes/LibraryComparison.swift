/// What differs between two states of a library, record by record.
///
/// Records are told by what names them and compared field by field: rows that only moved are the same. An act whose
/// date is corrected in place has another name, and so counts as removed and added.
public struct LibraryComparison: Sendable {
    /// One record that is not the same in both.
    public struct Difference: Sendable, Equatable {
        /// What became of it.
        public let kind: Change.Kind
        /// Where it is kept.
        public let collection: Change.Collection
        /// Its identifier, or with colons between them the parts that name it.
        public let record: String
        /// Of a corrected record, those that differ, by name.
        public let fields: [String]
    }

    /// Collection by collection, then by name.
    public let differences: [Difference]
    /// What of the files cannot be read; while there is any, the differences are not to be trusted.
    public let findings: [Finding]

    /// Compares all but the log of changes itself and what the library says of itself.
    public init(from old: LibraryFiles, to new: LibraryFiles) {
        let (old, new) = (RecordInventory(old), RecordInventory(new))
        findings = old.findings + new.findings
        let keys = Set(old.records.keys).union(new.records.keys)
        let order = Dictionary(
            uniqueKeysWithValues: Change.Collection.allCases.enumerated().map { ($1, $0) })
        differences = keys.compactMap { Self.difference(of: $0, old.records[$0], new.records[$0]) }
            .sorted { left, right in
                let (a, b) = (order[left.collection] ?? 0, order[right.collection] ?? 0)
                return (a, left.record) < (b, right.record)
            }
    }

    private static func difference(
        of key: RecordInventory.Key, _ old: [String: String]?, _ new: [String: String]?
    ) -> Difference? {
        func difference(_ kind: Change.Kind, _ fields: [String] = []) -> Difference {
            Difference(kind: kind, collection: key.collection, record: key.record, fields: fields)
        }
        guard let old else { return difference(.added) }
        guard let new else { return difference(.removed) }
        let fields = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        return fields.isEmpty ? nil : difference(.corrected, fields.sorted())
    }
}

extension LibraryComparison.Difference: CustomStringConvertible {
    /// `corrected instruments ilo-c029: ilo_class, summary`.
    public var description: String {
        "\(kind.rawValue) \(collection.rawValue) \(record)"
            + (fields.isEmpty ? "" : ": " + fields.joined(separator: ", "))
    }
}
