extension LibraryLoader {
    static let lawColumns = [
        "id", "country", "title", "number", "enacted", "in_force", "amended", "replaces", "articles", "act",
        "means", "purpose", "child_without_means", "penalty_min_years", "penalty_max_years",
        "aggravated_max_years", "life_imprisonment", "non_punishment", "victim_residence",
        "child_trafficking_prohibited", "themes", "address",
    ]

    mutating func law(_ cells: inout CellReader, _ provenance: Provenance) -> NationalLaw? {
        let elements = NationalLaw.Elements(
            act: cells.optionalCode("act"), means: cells.optionalCode("means"),
            purpose: cells.optionalCode("purpose"),
            childWithoutMeans: cells.optionalCode("child_without_means"),
            nonPunishment: cells.optionalCode("non_punishment"),
            victimResidence: cells.optionalCode("victim_residence"),
            childTraffickingProhibited: cells.optionalCode("child_trafficking_prohibited"))
        let years = 0...100
        let penalties = NationalLaw.Penalties(
            minimum: cells.number("penalty_min_years", in: years),
            maximum: cells.number("penalty_max_years", in: years),
            aggravatedMaximum: cells.number("aggravated_max_years", in: years),
            life: cells.optionalCode("life_imprisonment"))
        if let minimum = penalties.minimum, let maximum = penalties.maximum, maximum < minimum {
            cells.report(
                "penalty_max_years", "the most is less than the least", remedy: "check both numbers")
        }
        let (enacted, inForce) = cells.span("enacted", "in_force")
        guard let country = place(of: "country", in: participantPlaces, called: "participant", &cells)
        else { return nil }
        return NationalLaw(
            id: cells.required("id"), country: country, title: cells.required("title"),
            number: cells.optional("number"), enacted: enacted, inForce: inForce,
            amended: cells.partialDates("amended"), replaces: cells.optional("replaces"),
            articles: cells.optional("articles"), elements: elements, penalties: penalties,
            themes: themes(&cells), address: cells.optional("address", of: .webAddress),
            provenance: provenance)
    }
}
