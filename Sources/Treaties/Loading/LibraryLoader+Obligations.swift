extension LibraryLoader {
    static let obligationColumns = [
        "id", "instrument", "article", "heading", "summary", "pillar", "strength", "qualifier", "related",
        "themes",
    ]

    mutating func obligation(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues)
        -> Obligation?
    {
        let instrument = place(of: "instrument", in: instrumentPlaces, called: "instrument", &cells)
        let pillar = cells.code("pillar", as: Obligation.Pillar.self)
        let strength = cells.code("strength", as: Obligation.Strength.self)
        let article = cells.required("article")
        _ = cells.optional("article", of: .article)
        let related = places("related", in: open.obligations, &cells)
        let given = terms("themes", of: "theme", &cells)
        guard let instrument, let pillar, let strength else { return nil }
        return Obligation(
            id: cells.required("id"), instrument: instrument, article: article,
            heading: cells.required("heading"), summary: cells.required("summary"), pillar: pillar,
            strength: strength, qualifier: cells.optional("qualifier"), related: related,
            themes: themes(given, of: pillar, instruments[instrument.index]), provenance: provenance)
    }

    /// A pillar that is a theme too is one of its themes; without a theme given, those of the instrument are.
    private func themes(_ given: [String], of pillar: Obligation.Pillar, _ instrument: Instrument) -> [String]
    {
        let own = codes(of: "theme").contains(pillar.rawValue) ? [pillar.rawValue] : []
        let others = given.isEmpty ? instrument.themes : given
        return own + others.filter { !own.contains($0) }
    }
}
