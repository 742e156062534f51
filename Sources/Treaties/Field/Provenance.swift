/// How the facts of a record are known.
public struct Provenance: Sendable {
    /// Of every field that no exception names.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// Others that give the same.
    public let furtherSources: [Reference<Source>]
    /// Fields that rest on something else.
    public let exceptions: [FieldEvidence]
    /// The names of the fields in which the record says something.
    public let fields: [String]
    /// What a careful reader must know.
    public let note: String?

    /// How one field is known.
    public func grade(of field: String) -> EvidenceGrade {
        exceptions.first { $0.fields.contains(field) }?.grade ?? grade
    }

    /// Fields that are believed and not yet found in a source.
    public var unverifiedFields: [String] {
        fields.filter { grade(of: $0) == .unverified }
    }

    /// Every source of the record, the main one first.
    public var sources: [Reference<Source>] {
        let all = [source].compactMap(\.self) + exceptions.compactMap(\.source) + furtherSources
        return all.enumerated().filter { index, source in !all[..<index].contains(source) }.map(\.element)
    }
}
