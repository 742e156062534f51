extension LibraryLoader {
    static let challengeColumns = [
        "id", "title", "what", "why", "finding", "articles", "regions", "practices", "themes",
    ]

    static let practiceColumns = [
        "id", "title", "problem", "measure", "countries", "regions", "effect", "limits", "articles", "themes",
    ]

    static let directionColumns = [
        "id", "title", "proposal", "stage", "organizations", "actors", "change", "articles", "regions",
        "themes",
    ]

    mutating func challenge(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues)
        -> Challenge
    {
        Challenge(
            id: cells.required("id"), title: cells.required("title"), what: cells.required("what"),
            why: cells.optional("why"), finding: cells.optional("finding"),
            articles: articles("articles", &cells), regions: terms("regions", of: "region", &cells),
            practices: places("practices", in: open.practices, &cells), themes: themes(&cells),
            provenance: provenance)
    }

    mutating func practice(_ cells: inout CellReader, _ provenance: Provenance) -> Practice {
        Practice(
            id: cells.required("id"), title: cells.required("title"), problem: cells.required("problem"),
            measure: cells.required("measure"), countries: countries("countries", &cells),
            regions: terms("regions", of: "region", &cells), effect: cells.optional("effect"),
            limits: cells.optional("limits"), articles: articles("articles", &cells), themes: themes(&cells),
            provenance: provenance)
    }

    mutating func direction(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues)
        -> Direction?
    {
        guard let stage = cells.code("stage", as: Direction.Stage.self) else { return nil }
        return Direction(
            id: cells.required("id"), title: cells.required("title"), proposal: cells.required("proposal"),
            stage: stage, organizations: places("organizations", in: open.organizations, &cells),
            actors: cells.optional("actors"), change: cells.optional("change"),
            articles: articles("articles", &cells), regions: terms("regions", of: "region", &cells),
            themes: themes(&cells), provenance: provenance)
    }
}
