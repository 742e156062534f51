import Treaties

/// One decision in a case.
struct DecisionRow {
    let courtCase: Reference<CourtCase>
    let decision: Decision
}

extension Table<DecisionRow> {
    /// Every decision in every case.
    static let decisions = Table(columns: [
        Column("case", .text, "Identifier of the case.") { row, library in
            .text(library[row.courtCase].id)
        },
        Column("case_name", .text, "Its name.") { row, library in .text(library[row.courtCase].name) },
        Column("court", .text, "Identifier of the court.") { row, library in
            .text(library[library[row.courtCase].court].id)
        },
        Column("kind", .code("decision_kind"), "What sort of decision it is.") { row, _ in
            .text(row.decision.kind.rawValue)
        },
        Column("date", .optional(.partialDate), "Of delivery.") { row, _ in .describing(row.decision.date) },
        Column("final_on", .optional(.partialDate), "When it became final, where that is another day.") {
            row, _ in .describing(row.decision.finalOn)
        },
        Column("ecli", .optional(.text), "European Case Law Identifier.") { row, _ in
            .optional(row.decision.ecli)
        },
        Column("citation", .optional(.text), "The court's own identifier.") { row, _ in
            .optional(row.decision.citation)
        },
        Column("outcome", .optional(.code("outcome")), "How the case ended with it.") { row, _ in
            .optional(row.decision.outcome?.rawValue)
        },
        Column("evidence", .code("evidence"), "How well it is attested.") { row, _ in
            .text(row.decision.grade.rawValue)
        },
        Column("source", .optional(.text), "Identifier of the source.") { row, library in
            .optional(row.decision.source.map { library[$0].id })
        },
        Column("note", .optional(.text), "What a careful reader must know.") { row, _ in
            .optional(row.decision.note)
        },
    ])
}
