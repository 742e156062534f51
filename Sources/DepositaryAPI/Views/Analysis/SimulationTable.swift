import Treaties

extension Table<Simulation.Item> {
    static func simulation(_ simulation: Simulation) -> Table {
        Table(columns: [
            Column("obligation", .text, "Identifier of the obligation.") { row, library in
                .text(library[row.obligation].id)
            },
            Column("article", .text, "Its article.") { row, library in .text(library[row.obligation].article)
            },
            Column("heading", .text, "What it is about.") { row, library in
                .text(library[row.obligation].heading)
            },
            Column("summary", .text, "What it asks, in the library's words.") { row, library in
                .text(library[row.obligation].summary)
            },
            Column("pillar", .code("pillar"), "The part of the response that it belongs to.") {
                row, library in
                .text(library[row.obligation].pillar.rawValue)
            },
            Column("strength", .code("strength"), "How much is owed.") { row, library in
                .text(library[row.obligation].strength.rawValue)
            },
            Column("owed", .code("owed"), "Whether it would be new to the country.") { row, _ in
                .text(row.owed.rawValue)
            },
            Column("owed_under", .list(.text), "Related obligations that bind the country already.") {
                row, library in .ids(row.under, in: library)
            },
            Column("entry_into_force", .optional(.partialDate), "From which day it would be owed.") { _, _ in
                .describing(simulation.entryIntoForce.date)
            },
        ])
    }
}

extension Cell {
    /// The case, and when the instrument would be in force for the country.
    static func simulationMeta(_ simulation: Simulation, _ library: Library) -> [Member] {
        let instrument = library[simulation.instrument]
        let force = simulation.entryIntoForce
        let counts = Dictionary(grouping: simulation.items, by: \.owed).mapValues(\.count)
        return [
            Member(name: "country", cell: .text(library[simulation.participant].id)),
            Member(name: "instrument", cell: .text(instrument.id)),
            Member(name: "instrument_title", cell: .text(instrument.shortTitle)),
            Member(name: "status", cell: .optional(simulation.status?.rawValue)),
            Member(name: "deposit", cell: .text(simulation.deposit.description)),
            Member(name: "entry_into_force", cell: .describing(force.date)),
            Member(name: "entry_into_force_basis", cell: .text(force.basis.rawValue)),
            Member(name: "entry_into_force_rule", cell: .optional(rule(of: instrument, for: force))),
            Member(name: "instrument_in_force_since", cell: .describing(instrument.enteredIntoForce)),
            Member(
                name: "owed",
                cell: .object(
                    Simulation.Owed.allCases.map {
                        Member(name: $0.rawValue, cell: .integer(counts[$0] ?? 0))
                    })),
        ]
    }

    private static func rule(of instrument: Instrument, for force: EntryIntoForce) -> String? {
        guard force.basis == .computed, let rule = instrument.entryIntoForceRule else { return nil }
        let words = rule.words + (rule.article.map { ", article \($0)" } ?? "")
        return force.date == instrument.enteredIntoForce
            ? words + ", not before the instrument itself" : words
    }
}
