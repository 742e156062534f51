import Treaties

/// What lists of cases can be asked for besides what every collection can.
enum CaseFilters {
    static let all: [RecordFilter<CourtCase>] =
        [
            court, .country, .instrument,
            .codes("exploitation", CourtCase.Exploitation.self, "Forms of exploitation.") { $0.exploitation },
            .codes("outcome", Decision.Outcome.self, "How one of its decisions ended.") {
                $0.decisions.compactMap(\.outcome)
            },
        ] + RecordFilter.span("decided", "With a decision") { $0.decisions.compactMap(\.date) }

    private static let court = RecordFilter<CourtCase>(
        Parameter(
            "court", .codes { $0.catalogues.courts.records.map(\.id) }, "Identifiers of courts.")
    ) { call in
        guard let wanted = call.values.codes("court") else { return nil }
        return { wanted.contains(call.library[call.library[$0].court].id) }
    }
}
