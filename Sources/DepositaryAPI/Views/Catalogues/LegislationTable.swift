import Treaties

extension Table<Reference<NationalLaw>> {
    static let legislation = catalogue([
        .field("country") { record, library in .text(library[record.country].id) },
        .field("country_name") { record, library in .text(library[record.country].name) },
        .field("iso3") { record, library in .optional(library[record.country].iso3) },
        .field("title") { record, _ in .text(record.title) },
        .field("number") { record, _ in .optional(record.number) },
        .field("enacted") { record, _ in .describing(record.enacted) },
        .field("in_force") { record, _ in .describing(record.inForce) },
        .field("amended") { record, _ in .texts(record.amended.map(\.description)) },
        .field("replaces") { record, _ in .optional(record.replaces) },
        .field("articles") { record, _ in .optional(record.articles) },
        .field("act") { record, _ in .optional(record.elements.act) },
        .field("means") { record, _ in .optional(record.elements.means) },
        .field("purpose") { record, _ in .optional(record.elements.purpose) },
        .field("child_without_means") { record, _ in .optional(record.elements.childWithoutMeans) },
        .field("penalty_min_years") { record, _ in .optional(record.penalties.minimum) },
        .field("penalty_max_years") { record, _ in .optional(record.penalties.maximum) },
        .field("aggravated_max_years") { record, _ in .optional(record.penalties.aggravatedMaximum) },
        .field("life_imprisonment") { record, _ in .optional(record.penalties.life) },
        .field("non_punishment") { record, _ in .optional(record.elements.nonPunishment) },
        .field("victim_residence") { record, _ in .optional(record.elements.victimResidence) },
        .field("child_trafficking_prohibited") { record, _ in
            .optional(record.elements.childTraffickingProhibited)
        },
        .field("address") { record, _ in .optional(record.address) },
    ])
}
