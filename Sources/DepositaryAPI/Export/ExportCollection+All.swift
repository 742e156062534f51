import Treaties

extension ExportCollection {
    /// Every list of the API, and what the API shows in parts of records only: memberships, decisions, spans of status.
    ///
    /// What depends on a day is as of `day`.
    static func all(of library: Library, on day: CalendarDay) -> [ExportCollection] {
        provenance(library) + participants(library, day) + instruments(library) + standing(library, day)
            + catalogues(library, day)
    }

    private static func provenance(_ library: Library) -> [ExportCollection] {
        [
            ExportCollection(
                "sources", "Where facts were seen.", .sources, references(library.sources), in: library),
            ExportCollection(
                "vocabulary", "Every code with its meaning.", .vocabulary, library.vocabulary,
                key: ["set", "code"], in: library),
        ]
    }

    private static func participants(_ library: Library, _ day: CalendarDay) -> [ExportCollection] {
        [
            ExportCollection(
                "countries", RecordKind.countries.meaning, .countries(on: day),
                references(library.participants), in: library),
            ExportCollection(
                "groups", "Organizations and categories of states.", .groups(on: day),
                references(library.groups), in: library),
            ExportCollection(
                "memberships", "Who belonged to which group, and from when until when.", .memberships,
                library.groups.flatMap(\.memberships), in: library),
        ]
    }

    private static func instruments(_ library: Library) -> [ExportCollection] {
        func instruments(_ scope: Instrument.Scope) -> [Reference<Instrument>] {
            references(library.instruments).filter { library[$0].scope == scope }
        }
        return [
            ExportCollection(
                "frameworks", "The worldwide instruments.", .instruments, instruments(.framework),
                in: library),
            ExportCollection(
                "regional-agreements", "The regional instruments.", .instruments,
                instruments(.regionalAgreement), in: library),
        ]
    }

    private static func standing(_ library: Library, _ day: CalendarDay) -> [ExportCollection] {
        let spans = ParticipationQuery(day: day).spans(in: library)
        return [
            ExportCollection(
                "actions", "What depositaries received, newest first.", .actions,
                ActionQuery(today: day).references(in: library), in: library),
            ExportCollection(
                "ratifications", "Participant by instrument, with status, dates and evidence, on one day.",
                .ratifications, spans.map(library.row(ofSpan:)), key: ["country", "instrument"], in: library),
            ExportCollection(
                "status-spans", "The same for every day: each status with the days on which it holds.",
                .statusSpans, (0..<library.spanCount).lazy.map { StatusSpan($0, in: library) }, in: library),
            ExportCollection(
                "conflicts", "Where sources, or a source and a rule, disagree.", .conflicts,
                library.conflicts, in: library),
        ]
    }

    private static func catalogues(_ library: Library, _ day: CalendarDay) -> [ExportCollection] {
        let all = library.catalogues
        func catalogue<Record: CatalogueRecord>(
            _ catalogue: Catalogue<Record>, _ table: Table<Reference<Record>>
        ) -> ExportCollection {
            ExportCollection(
                Record.kind.rawValue, Record.kind.meaning, table, catalogue.references, in: library)
        }
        return [
            catalogue(all.obligations, .obligations), catalogue(all.organizations, .organizations),
            catalogue(all.tools, .tools), catalogue(all.mechanisms, .mechanisms(on: day)),
            catalogue(all.challenges, .challenges), catalogue(all.practices, .practices),
            catalogue(all.directions, .directions), catalogue(all.legislation, .legislation),
            catalogue(all.courts, .courts(on: day)), catalogue(all.cases, .cases),
            ExportCollection(
                "decisions", "Every decision in the cases.", .decisions,
                all.cases.references.flatMap { courtCase in
                    library[courtCase].decisions.map { DecisionRow(courtCase: courtCase, decision: $0) }
                }, in: library),
        ]
    }

    private static func references<Entity>(_ entities: [Entity]) -> [Reference<Entity>] {
        entities.indices.map { Reference($0) }
    }
}
