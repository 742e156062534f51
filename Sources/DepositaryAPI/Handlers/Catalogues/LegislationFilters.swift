import Treaties

/// What lists of national laws can be asked for besides what every collection can.
enum LegislationFilters {
    static let all =
        whose + RecordFilter.span("enacted", "Enacted") { [$0.enacted].compactMap(\.self) } + elements

    private static let whose: [RecordFilter<NationalLaw>] = [.country, region, group]

    private static let elements: [RecordFilter<NationalLaw>] = [
        .codes("act", Presence.self, "Whether the offence names acts such as recruiting.") {
            list($0.elements.act)
        },
        .codes("means", Presence.self, "Whether it names means such as force or deception.") {
            list($0.elements.means)
        },
        .codes("purpose", Presence.self, "Whether it names exploitation as the aim.") {
            list($0.elements.purpose)
        },
        .codes("child_without_means", Presence.self, "Whether children need no means.") {
            list($0.elements.childWithoutMeans)
        },
        .codes("non_punishment", Presence.self, "Whether victims go unpunished.") {
            list($0.elements.nonPunishment)
        },
        .codes("victim_residence", Presence.self, "Whether victims may stay.") {
            list($0.elements.victimResidence)
        },
    ]

    private static let region = RecordFilter<NationalLaw>(.region) { call in
        guard let wanted = call.values.codes("region") else { return nil }
        return { call.library[call.library[$0].country].lies(in: wanted) }
    }

    private static let group = RecordFilter<NationalLaw>(.group) { call in
        guard let groups = call.values.groups("group") else { return nil }
        let members = call.library.members(ofAny: groups, on: call.day)
        return { members.contains(call.library[$0].country) }
    }

    private static func list(_ presence: Presence?) -> [Presence] { presence.map { [$0] } ?? [] }
}
