/// The code lists that the model itself defines, with their meanings.
public enum ClosedVocabulary {
    /// Set by set, each in the order of its enumeration.
    public static let terms: [VocabularyTerm] =
        list("status", Status.self, \.meaning)
        + list("action_type", ActionType.self, \.meaning)
        + list("evidence", EvidenceGrade.self, \.meaning)
        + list("entry_into_force_basis", EntryIntoForce.Basis.self, \.meaning)
        + list("rule_kind", EffectRule.Kind.self, \.meaning)
        + list("instrument_kind", Instrument.Kind.self, \.meaning)
        + list("ilo_class", Instrument.ILOClass.self, \.meaning)
        + list("instrument_scope", Instrument.Scope.self, \.meaning)
        + list("relation_type", RelationType.self, \.meaning)
        + list("numbering_system", NumberingSystem.self, \.meaning)
        + list("coverage", Coverage.Extent.self, \.meaning)
        + list("rule_clock", EffectRule.Clock.self, \.meaning)
        + list("as_of_qualifier", Source.AsOfQualifier.self, \.meaning)
        + list("name_kind", ParticipantName.Kind.self, \.meaning)
        + list("participant_kind", Participant.Kind.self, \.meaning)
        + list("group_kind", Group.Kind.self, \.meaning)
        + list("membership_status", Membership.Status.self, \.meaning)
        + list("conflict_kind", Conflict.Kind.self, \.meaning)
        + list("collection", RecordKind.self, \.meaning)
        + list("match_manner", SearchHit.Manner.self, \.meaning)
        + list("presence", Presence.self, \.meaning)
        + list("pillar", Obligation.Pillar.self, \.meaning)
        + list("strength", Obligation.Strength.self, \.meaning)
        + list("organization_kind", Organization.Kind.self, \.meaning)
        + list("tool_kind", Tool.Kind.self, \.meaning)
        + list("mechanism_kind", Mechanism.Kind.self, \.meaning)
        + list("direction_stage", Direction.Stage.self, \.meaning)
        + list("court_kind", Court.Kind.self, \.meaning)
        + list("states_basis", Court.StatesBasis.self, \.meaning)
        + list("exploitation", CourtCase.Exploitation.self, \.meaning)
        + list("decision_kind", Decision.Kind.self, \.meaning)
        + list("outcome", Decision.Outcome.self, \.meaning)
        + list("change_kind", Change.Kind.self, \.meaning)
        + list("changed_collection", Change.Collection.self, \.meaning)
        + list("event_kind", LegalEvent.Kind.self, \.meaning)
        + list("gap_kind", Gap.Kind.self, \.meaning)
        + list("comparison_aspect", ComparisonAspect.self, \.meaning)
        + list("dimension", StatusStatistics.Dimension.self, \.meaning)
        + list("owed", Simulation.Owed.self, \.meaning)

    private static func list<Code: RawRepresentable & CaseIterable>(
        _ set: String, _ type: Code.Type, _ meaning: KeyPath<Code, String>
    ) -> [VocabularyTerm] where Code.RawValue == String {
        // An empty code is the cell left empty, which nobody looks up.
        Code.allCases.filter { !$0.rawValue.isEmpty }.map { code in
            let label = code.rawValue.split(separator: "_").joined(separator: " ")
            return VocabularyTerm(
                set: set, code: code.rawValue, label: label, meaning: code[keyPath: meaning])
        }
    }
}
