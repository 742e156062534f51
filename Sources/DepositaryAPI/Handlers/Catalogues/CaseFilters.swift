import Treaties

/// What lists of cases can be asked for besides what every collection can.
enum CaseFilters {
    static let all: [RecordFilter<CourtCase>] = [
        court, .country, .instrument,
        .codes("exploitation", CourtCase.Exploitation.self, "Forms of exploitation.") { $0.exploitation },
        .codes("outcome", Decision.Outcome.self, "How one of its decisions ended.") {
            $0.decisions.compactMap(\.outcome)
        },
        bound("decided_from", .day(), "With a decision on this day or later.") { date, day in
            date.earliest >= day
        },
        bound("decided_to", .day(notBefore: "decided_from"), "With a decision on this day or before.") {
            date, day in date.latest <= day
        },
    ]

    private static let court = RecordFilter<CourtCase>(
        Parameter(
            "court", .codes { $0.catalogues.courts.records.map(\.id) }, "Identifiers of courts.")
    ) { call in
        guard let wanted = call.values.codes("court") else { return nil }
        return { wanted.contains(call.library[call.library[$0].court].id) }
    }

    private static func bound(
        _ name: String, _ kind: Parameter.Kind, _ meaning: String,
        _ holds: @escaping @Sendable (PartialDate, CalendarDay) -> Bool
    ) -> RecordFilter<CourtCase> {
        RecordFilter(Parameter(name, kind, meaning)) { call in
            guard let day = call.values.day(name) else { return nil }
            return { call.library[$0].decisions.compactMap(\.date).contains { holds($0, day) } }
        }
    }
}
