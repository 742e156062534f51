extension LibraryLoader {
    mutating func loadGroups() {
        let document = rows(
            of: "groups.csv",
            columns: ["id", "name", "abbreviation", "kind", "founded", "seat", "note", "grade", "source"])
        for row in document.rows {
            var cells = CellReader(document, row)
            let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
            let group = Group(
                id: cells.required("id"), name: cells.required("name"),
                abbreviation: cells.optional("abbreviation"),
                kind: cells.code("kind", as: Group.Kind.self) ?? .category,
                founded: cells.partialDate("founded"), seat: cells.optional("seat"),
                note: cells.optional("note"), grade: grade, source: source(of: &cells, grade: grade))
            Self.register(group.id, groups.count, in: &groupPlaces, &cells)
            groups.append(group)
            findings += cells.findings
        }
        loadMemberships()
    }

    private mutating func loadMemberships() {
        let document = rows(
            of: "memberships.csv",
            columns: ["group", "participant", "status", "from", "until", "grade", "source", "note"])
        var seen: Set<[String]> = []
        for row in document.rows {
            var cells = CellReader(document, row)
            let grade = cells.code("grade", as: EvidenceGrade.self) ?? .unverified
            let group = place(of: "group", in: groupPlaces, called: "group", &cells)
            let participant = place(of: "participant", in: participantPlaces, called: "participant", &cells)
            let status = cells.code("status", as: Membership.Status.self)
            let (from, until) = (cells.partialDate("from"), cells.partialDate("until"))
            let source = source(of: &cells, grade: grade)
            if let from, let until, until < from {
                cells.report(
                    "until", "the membership ends before it begins", remedy: "put the later date here")
            }
            if !seen.insert(Array(row.cells.prefix(4))).inserted {
                cells.report("participant", "this membership stands twice", remedy: "keep one row")
            }
            if let group, let participant, let status {
                groups[group.index].memberships.append(
                    Membership(
                        participant: participant, group: group, status: status, from: from, until: until,
                        grade: grade, source: source, note: cells.optional("note")))
            }
            findings += cells.findings
        }
    }
}
