import Treaties

extension Table<Reference<Organization>> {
    static let organizations = catalogue([
        .field("name") { record, _ in .text(record.name) },
        .field("abbreviation") { record, _ in .optional(record.abbreviation) },
        .field("kind") { record, _ in .text(record.kind.rawValue) },
        .field("founded") { record, _ in .describing(record.founded) },
        .field("seat") { record, _ in .optional(record.seat) },
        .field("parent") { record, library in .optional(record.parent.map { library[$0].id }) },
        .field("group") { record, library in .optional(record.group.map { library[$0].id }) },
        .field("mandate") { record, _ in .text(record.mandate) },
        .field("keeps") { record, library in .ids(record.keeps, in: library) },
        .field("monitors") { record, library in .ids(record.monitors, in: library) },
        .field("website") { record, _ in .optional(record.website) },
    ])
}

extension Table<Reference<Tool>> {
    static let tools = catalogue([
        .field("title") { record, _ in .text(record.title) },
        .field("kind") { record, _ in .text(record.kind.rawValue) },
        .field("year") { record, _ in .optional(record.year) },
        .field("publishers") { record, library in .ids(record.publishers, in: library) },
        .field("publisher_name") { record, _ in .optional(record.publisherName) },
        .field("symbol") { record, _ in .optional(record.symbol) },
        .field("articles") { record, library in .articles(record.articles, in: library) },
        .field("address") { record, _ in .optional(record.address) },
    ])
}

extension Table<Reference<Mechanism>> {
    /// Who takes part is as of a day.
    static func mechanisms(on day: CalendarDay) -> Table {
        catalogue([
            .field("name") { record, _ in .text(record.name) },
            .field("abbreviation") { record, _ in .optional(record.abbreviation) },
            .field("kind") { record, _ in .text(record.kind.rawValue) },
            .field("since") { record, _ in .describing(record.since) },
            .field("until") { record, _ in .describing(record.until) },
            .field("lead") { record, library in .ids(record.lead, in: library) },
            .field("membership_rule") { record, _ in .optional(record.membershipRule) },
            .field("countries_count") { record, library in
                .integer(record.participants(on: day, in: library).count)
            },
            .field("countries", isDetail: true) { record, library in
                .names(record.participants(on: day, in: library), in: library)
            },
            .field("member_groups") { record, library in .ids(record.participation.groups, in: library) },
            .field("member_organizations") { record, library in
                .ids(record.participation.organizations, in: library)
            },
            .field("parties_to") { record, library in .ids(record.participation.instruments, in: library) },
            .field("legal_basis") { record, _ in .optional(record.legalBasis) },
            .field("articles") { record, library in .articles(record.articles, in: library) },
            .field("review_cycle") { record, _ in .optional(record.reviewCycle) },
            .field("purpose") { record, _ in .text(record.purpose) },
            .field("regions") { record, _ in .texts(record.regions) },
            .field("website") { record, _ in .optional(record.website) },
        ])
    }
}
