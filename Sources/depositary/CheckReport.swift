import Treaties

/// What a sound library holds, by kind and by grade of evidence.
struct CheckReport {
    let lines: [String]

    init(_ library: Library) {
        lines = [
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
