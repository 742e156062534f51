extension LibraryLoader {
    static let organizationColumns = [
        "id", "name", "abbreviation", "kind", "founded", "seat", "parent", "group", "mandate", "keeps",
        "monitors", "themes", "website",
    ]

    static let toolColumns = [
        "id", "title", "kind", "year", "publishers", "publisher_name", "symbol", "articles", "themes",
        "address",
    ]

    static let mechanismColumns = [
        "id", "name", "abbreviation", "kind", "since", "until", "lead", "members", "member_groups",
        "member_organizations", "parties_to", "membership_rule", "legal_basis", "articles", "review_cycle",
        "purpose", "regions", "themes", "website",
    ]

    mutating func organization(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues)
        -> Organization?
    {
        guard let kind = cells.code("kind", as: Organization.Kind.self) else { return nil }
        return Organization(
            id: cells.required("id"), name: cells.required("name"),
            abbreviation: cells.optional("abbreviation"), kind: kind,
            founded: cells.partialDate("founded"), seat: cells.optional("seat"),
            parent: places("parent", in: open.organizations, &cells).first,
            group: places("group", in: groupPlaces, called: "group", &cells).first,
            mandate: cells.required("mandate"), keeps: instruments("keeps", &cells),
            monitors: instruments("monitors", &cells), themes: themes(&cells),
            website: cells.optional("website", of: .webAddress), provenance: provenance)
    }

    mutating func tool(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues) -> Tool? {
        let publishers = places("publishers", in: open.organizations, &cells)
        if publishers.isEmpty, cells.optional("publisher_name") == nil {
            cells.report(
                "publishers", "nobody published it", remedy: "name an organization, or fill publisher_name")
        }
        guard let kind = cells.code("kind", as: Tool.Kind.self) else { return nil }
        return Tool(
            id: cells.required("id"), title: cells.required("title"), kind: kind,
            year: cells.number("year", in: 1900...2100), publishers: publishers,
            publisherName: cells.optional("publisher_name"), symbol: cells.optional("symbol"),
            articles: articles("articles", &cells), themes: themes(&cells),
            address: cells.optional("address", of: .webAddress), provenance: provenance)
    }

    mutating func mechanism(_ cells: inout CellReader, _ provenance: Provenance, _ open: OpenCatalogues)
        -> Mechanism?
    {
        let participation = Mechanism.Participants(
            countries: countries("members", &cells),
            groups: places("member_groups", in: groupPlaces, called: "group", &cells),
            instruments: instruments("parties_to", &cells),
            organizations: places("member_organizations", in: open.organizations, &cells))
        let (since, until) = cells.span("since", "until")
        guard let kind = cells.code("kind", as: Mechanism.Kind.self) else { return nil }
        return Mechanism(
            id: cells.required("id"), name: cells.required("name"),
            abbreviation: cells.optional("abbreviation"), kind: kind, since: since, until: until,
            lead: places("lead", in: open.organizations, &cells), participation: participation,
            membershipRule: cells.optional("membership_rule"), legalBasis: cells.optional("legal_basis"),
            articles: articles("articles", &cells), reviewCycle: cells.optional("review_cycle"),
            purpose: cells.required("purpose"), regions: terms("regions", of: "region", &cells),
            themes: themes(&cells), website: cells.optional("website", of: .webAddress),
            provenance: provenance)
    }
}
