import Treaties

extension Table<Reference<NationalLaw>> {
    static let legislation = catalogue([
        .field("country", .text, "Identifier of the country.") { record, library in
            .text(library[record.country].id)
        },
        .field("country_name", .text, "Its usual short English name of today.") { record, library in
            .text(library[record.country].name)
        },
        .field(
            "iso3", .optional(.text), "ISO 3166-1 alpha-3 code, or a customary one; null where there is none."
        ) { record, library in .optional(library[record.country].iso3) },
        .field("title", .text, "The title in English.") { record, _ in .text(record.title) },
        .field("number", .optional(.text), "Its official number.") { record, _ in .optional(record.number) },
        .field("enacted", .optional(.partialDate), "When it was enacted.") { record, _ in
            .describing(record.enacted)
        },
        .field("in_force", .optional(.partialDate), "When it entered into force.") { record, _ in
            .describing(record.inForce)
        },
        .field("amended", .list(.partialDate), "When it was amended.") { record, _ in
            .texts(record.amended.map(\.description))
        },
        .field("replaces", .optional(.text), "What it took the place of.") { record, _ in
            .optional(record.replaces)
        },
        .field("articles", .optional(.text), "Its articles that matter here.") { record, _ in
            .optional(record.articles)
        },
        .field(
            "act", .optional(.code("presence")),
            "Whether the offence names acts such as recruiting; null where unknown."
        ) { record, _ in .optional(record.elements.act) },
        .field(
            "means", .optional(.code("presence")),
            "Whether it names means such as force or deception; null where unknown."
        ) { record, _ in .optional(record.elements.means) },
        .field(
            "purpose", .optional(.code("presence")),
            "Whether it names exploitation as the aim; null where unknown."
        ) { record, _ in .optional(record.elements.purpose) },
        .field(
            "child_without_means", .optional(.code("presence")),
            "Whether children need no means; null where unknown."
        ) { record, _ in .optional(record.elements.childWithoutMeans) },
        .field("penalty_min_years", .optional(.integer), "The least imprisonment, in years.") { record, _ in
            .optional(record.penalties.minimum)
        },
        .field("penalty_max_years", .optional(.integer), "The greatest imprisonment, in years.") {
            record, _ in .optional(record.penalties.maximum)
        },
        .field(
            "aggravated_max_years", .optional(.integer),
            "The greatest imprisonment in aggravated cases, in years."
        ) { record, _ in .optional(record.penalties.aggravatedMaximum) },
        .field(
            "life_imprisonment", .optional(.code("presence")),
            "Whether imprisonment for life is possible; null where unknown."
        ) { record, _ in .optional(record.penalties.life) },
        .field(
            "non_punishment", .optional(.code("presence")),
            "Whether victims go unpunished; null where unknown."
        ) { record, _ in .optional(record.elements.nonPunishment) },
        .field(
            "victim_residence", .optional(.code("presence")), "Whether victims may stay; null where unknown."
        ) { record, _ in .optional(record.elements.victimResidence) },
        .field(
            "child_trafficking_prohibited", .optional(.code("presence")),
            "Whether trafficking in children is an offence; null where unknown."
        ) { record, _ in
            .optional(record.elements.childTraffickingProhibited)
        },
        .field("address", .optional(.address), "Where it can be read.") { record, _ in
            .optional(record.address)
        },
    ])
}
