import Treaties

extension Table<Reference<Organization>> {
    static let organizations = catalogue([
        .field("name", .text, "The usual name.") { record, _ in .text(record.name) },
        .field("abbreviation", .optional(.text), "The usual abbreviation.") { record, _ in
            .optional(record.abbreviation)
        },
        .field("kind", .code("organization_kind"), "What sort of body it is.") { record, _ in
            .text(record.kind.rawValue)
        },
        .field("founded", .optional(.partialDate), "When it was founded.") { record, _ in
            .describing(record.founded)
        },
        .field("seat", .optional(.text), "Where it has its seat.") { record, _ in .optional(record.seat) },
        .field("parent", .optional(.text), "Identifier of the organization that it belongs to.") {
            record, library in .optional(record.parent.map { library[$0].id })
        },
        .field("group", .optional(.text), "Identifier of the group that its members form.") {
            record, library in .optional(record.group.map { library[$0].id })
        },
        .field("mandate", .text, "What it is there for.") { record, _ in .text(record.mandate) },
        .field("keeps", .list(.text), "Identifiers of the instruments of which it is depositary.") {
            record, library in .ids(record.keeps, in: library)
        },
        .field("monitors", .list(.text), "Identifiers of the instruments that it supervises.") {
            record, library in .ids(record.monitors, in: library)
        },
        .field("website", .optional(.address), "Its own site.") { record, _ in .optional(record.website) },
    ])
}

extension Table<Reference<Tool>> {
    static let tools = catalogue([
        .field("title", .text, "The title.") { record, _ in .text(record.title) },
        .field("kind", .code("tool_kind"), "What sort of aid it is.") { record, _ in
            .text(record.kind.rawValue)
        },
        .field("year", .optional(.integer), "When it was published.") { record, _ in .optional(record.year) },
        .field("publishers", .list(.text), "Identifiers of the organizations that published it.") {
            record, library in .ids(record.publishers, in: library)
        },
        .field("publisher_name", .optional(.text), "A publisher that is not among the organizations.") {
            record, _ in .optional(record.publisherName)
        },
        .field("symbol", .optional(.text), "Its document symbol or number.") { record, _ in
            .optional(record.symbol)
        },
        .field("articles", .list(.text), "Articles that it helps to carry out: instrument:article.") {
            record, library in .articles(record.articles, in: library)
        },
        .field("address", .optional(.address), "Where it can be read.") { record, _ in
            .optional(record.address)
        },
    ])
}

extension Table<Reference<Mechanism>> {
    /// Who takes part is as of a day.
    static func mechanisms(on day: CalendarDay) -> Table {
        catalogue([
            .field("name", .text, "The usual name.") { record, _ in .text(record.name) },
            .field("abbreviation", .optional(.text), "The usual abbreviation.") { record, _ in
                .optional(record.abbreviation)
            },
            .field("kind", .code("mechanism_kind"), "What sort of cooperation it is.") { record, _ in
                .text(record.kind.rawValue)
            },
            .field("since", .optional(.partialDate), "When it began.") { record, _ in
                .describing(record.since)
            },
            .field("until", .optional(.partialDate), "When it ended.") { record, _ in
                .describing(record.until)
            },
            .field("lead", .list(.text), "Identifiers of the organizations that run it.") { record, library in
                .ids(record.lead, in: library)
            },
            .field("membership_rule", .optional(.text), "Who takes part, in words.") { record, _ in
                .optional(record.membershipRule)
            },
            .field("countries_count", .integer, "How many take part on the day.") { record, library in
                .integer(record.participants(on: day, in: library).count)
            },
            .field(
                "countries", .list(.text), "Identifiers of those that take part on the day.", isDetail: true
            ) { record, library in
                .names(record.participants(on: day, in: library), in: library)
            },
            .field("member_groups", .list(.text), "Identifiers of groups whose members take part.") {
                record, library in .ids(record.participation.groups, in: library)
            },
            .field("member_organizations", .list(.text), "Identifiers of organizations that take part.") {
                record, library in
                .ids(record.participation.organizations, in: library)
            },
            .field("parties_to", .list(.text), "Identifiers of instruments whose parties take part.") {
                record, library in .ids(record.participation.instruments, in: library)
            },
            .field("legal_basis", .optional(.text), "What it rests on, in words.") { record, _ in
                .optional(record.legalBasis)
            },
            .field("articles", .list(.text), "Articles that it carries out: instrument:article.") {
                record, library in .articles(record.articles, in: library)
            },
            .field("review_cycle", .optional(.text), "How often it reviews, in words.") { record, _ in
                .optional(record.reviewCycle)
            },
            .field("purpose", .text, "What it is there for.") { record, _ in .text(record.purpose) },
            .field("regions", .list(.code("region")), "Where it works; empty for the whole world.") {
                record, _ in .texts(record.regions)
            },
            .field("website", .optional(.address), "Its own site.") { record, _ in .optional(record.website)
            },
        ])
    }
}
