import Treaties

/// What a sound library holds, by kind and by grade of evidence.
struct CheckReport {
    let lines: [String]

    init(_ library: Library) {
        lines =
            [
                "library \(library.version)",
                "\(library.instruments.count) instruments, \(library.actions.count) actions, "
                    + "\(library.participants.count) participants, \(library.groups.count) groups, "
                    + "\(library.sources.count) sources, \(library.conflicts.count) conflicts",
                "actions by evidence: " + Self.shares(library.actions.map(\.grade)),
                "memberships by evidence: " + Self.shares(library.groups.flatMap(\.memberships).map(\.grade)),
                "instrument facts by evidence: "
                    + Self.shares(
                        library.instruments.flatMap {
                            $0.evidence.flatMap { entry in entry.fields.map { _ in entry.grade } }
                        }
                    ),
            ] + library.catalogues.all.flatMap(Self.catalogue)
    }

    /// Records by the grade of the record, and fields by their own.
    private static func catalogue(_ catalogue: any CatalogueOfRecords) -> [String] {
        if catalogue.count == 0 { return ["\(catalogue.kind.rawValue): none"] }
        let provenances = catalogue.anyRecords.map(\.provenance)
        return [
            "\(catalogue.kind.rawValue): \(catalogue.count) records by evidence: "
                + shares(provenances.map(\.grade)),
            "\(catalogue.kind.rawValue): fields by evidence: "
                + shares(provenances.flatMap { provenance in provenance.fields.map(provenance.grade(of:)) }),
        ]
    }

    private static func shares(_ grades: [EvidenceGrade]) -> String {
        EvidenceGrade.allCases.compactMap { grade -> String? in
            let count = grades.count { $0 == grade }
            guard count > 0 else { return nil }
            let tenths = (count * 2000 / grades.count + 1) / 2
            return "\(grade.rawValue) \(count) (\(tenths / 10).\(tenths % 10)%)"
        }.joined(separator: ", ")
    }
}
