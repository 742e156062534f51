import TestSupport
import Testing

/// Each filter against the whole list, filtered here by what the rows themselves say.
@Suite struct `Filters` {
    private typealias Filter = (query: String, holds: (JSONValue) -> Bool)

    private let way = Way.inProcess

    private func check(_ path: String, fields: String = "", _ filters: [Filter]) throws {
        let columns = fields.isEmpty ? "" : "fields=" + fields
        let whole = try way.lines(path + ".ndjson?" + columns)
        for filter in filters {
            let found = try way.lines(
                path + ".ndjson?" + filter.query + (columns.isEmpty ? "" : "&" + columns))
            let expected = whole.filter(filter.holds)
            #expect(!expected.isEmpty && expected.count < whole.count, "\(filter.query) tells nothing")
            #expect(found == expected, "\(path)?\(filter.query): \(found.count), and not \(expected.count)")
        }
    }

    /// Identifiers of the countries that a list holds.
    private func countries(_ query: String) throws -> Set<String> {
        Set(try way.rows("/v1/countries?limit=10000&" + query).compactMap { $0["id"]?.string })
    }

    private func members(of group: String, on day: String) throws -> Set<String> {
        let record = try way.json("/v1/groups/\(group)?as_of=\(day)")
        let current = (record["data"]?["members"]?.array ?? []).filter {
            $0["current"] == .boolean(true) && $0["status"]?.string == "member"
        }
        #expect(record["data"]?["members_count"]?.integer == current.count)
        return Set(current.compactMap { $0["country"]?.string })
    }

    @Test func `of ratifications`() throws {
        let africa = try countries("region=africa")
        let caribbean = try countries("region=caribbean")
        let ecowas = try members(of: "ecowas", on: "2026-12-01")
        let asean = try members(of: "asean", on: "2026-12-01")
        let signed = Set(
            try way.lines("/v1/actions.ndjson?action=signature&fields=country,instrument").map {
                "\($0["country"]?.string ?? "") \($0["instrument"]?.string ?? "")"
            })
        try check(
            "/v1/ratifications", fields: "country,instrument,status,consent_date,evidence",
            [
                ("country=FR,250,germany", { ["france", "germany"].contains($0["country"]?.string) }),
                ("country=niger", { $0["country"]?.string == "niger" }),
                (
                    "instrument=C029,palermo-protocol",
                    { ["ilo-c029", "palermo-protocol"].contains($0["instrument"]?.string) }
                ),
                (
                    "region=africa,caribbean",
                    { africa.union(caribbean).contains($0["country"]?.string ?? "") }
                ),
                ("group=ecowas", { ecowas.contains($0["country"]?.string ?? "") }),
                ("group=ECOWAS,ASEAN", { ecowas.union(asean).contains($0["country"]?.string ?? "") }),
                ("status=party,former_party", { ["party", "former_party"].contains($0["status"]?.string) }),
                ("status=unknown", { $0["status"]?.string == "unknown" }),
                (
                    "evidence=secondary,derived",
                    { ["secondary", "derived"].contains($0["evidence"]?.string) }
                ),
                (
                    "since=2010-01-01&until=2010-12-31",
                    { $0["consent_date"]?.string?.hasPrefix("2010") ?? false }
                ),
                ("since=2020-01-01", { $0["consent_date"]?.string.map { $0 >= "2020" } ?? false }),
                (
                    "action=signature",
                    { signed.contains("\($0["country"]?.string ?? "") \($0["instrument"]?.string ?? "")") }
                ),
                (
                    "country=france&status=party&instrument=cets-197,cets-201",
                    { row in
                        row["country"]?.string == "france" && row["status"]?.string == "party"
                            && ["cets-197", "cets-201"].contains(row["instrument"]?.string)
                    }
                ),
            ])
    }

    @Test func `of actions`() throws {
        let asia = try countries("region=asia")
        try check(
            "/v1/actions", fields: "country,instrument,action,date,evidence",
            [
                ("country=JP,serbia", { ["japan", "serbia"].contains($0["country"]?.string) }),
                ("instrument=cets-197", { $0["instrument"]?.string == "cets-197" }),
                ("region=asia", { asia.contains($0["country"]?.string ?? "") }),
                (
                    "action=accession,succession",
                    { ["accession", "succession"].contains($0["action"]?.string) }
                ),
                ("evidence=derived", { $0["evidence"]?.string == "derived" }),
                (
                    "since=2000-12-12&until=2000-12-15",
                    { ("2000-12-12"..."2000-12-15").contains($0["date"]?.string ?? "") }
                ),
                ("until=1936-12-31", { $0["date"]?.string.map { $0 < "1937" } ?? false }),
            ])
    }

    @Test func `of countries`() throws {
        let africa = try members(of: "african-union", on: "2026-12-01")
        try check(
            "/v1/countries",
            [
                (
                    "kind=former_state,territory",
                    { ["former_state", "territory"].contains($0["kind"]?.string) }
                ),
                ("region=europe", { $0["region"]?.string == "europe" }),
                ("sub_region=western-europe", { $0["sub_region"]?.string == "western-europe" }),
                ("group=african-union", { africa.contains($0["id"]?.string ?? "") }),
                (
                    "group=african-union&q=guinea",
                    {
                        africa.contains($0["id"]?.string ?? "")
                            && ($0["id"]?.string?.contains("guinea") ?? false)
                    }
                ),
            ])
        #expect(try countries("q=swaziland") == ["eswatini"])
        #expect(try countries("q=cote%20ivoire") == countries("q=C%C3%B4te%20d%27Ivoire"))
    }

    @Test func `of instruments`() throws {
        try check(
            "/v1/frameworks",
            [
                ("kind=protocol,covenant", { ["protocol", "covenant"].contains($0["kind"]?.string) }),
                ("depositary=un-secretary-general", { $0["depositary"]?.string == "un-secretary-general" }),
                (
                    "adopted_from=2000-01-01&adopted_to=2009-12-31",
                    { $0["adopted"]?.string.map { ("2000"..."2009-12-31").contains($0) } ?? false }
                ),
                ("theme=trafficking", { $0["themes"]?.array?.contains(.string("trafficking")) ?? false }),
                ("q=C029", { $0["id"]?.string == "ilo-c029" }),
            ])
        try check(
            "/v1/regional-agreements",
            [
                ("region=europe", { $0["region"]?.string == "europe" }),
                ("organization=council-of-europe", { $0["organization"]?.string == "council-of-europe" }),
                ("binding=false", { $0["binding"] == .boolean(false) }),
                ("binding=1", { $0["binding"] == .boolean(true) }),
                ("kind=directive", { $0["kind"]?.string == "directive" }),
            ])
    }

    @Test func `of groups, conflicts, sources and the vocabulary`() throws {
        try check("/v1/groups", [("kind=category", { $0["kind"]?.string == "category" })])
        let groups = try way.rows("/v1/groups?country=france").compactMap { $0["id"]?.string }
        let record = try way.json("/v1/countries/france")
        #expect(groups == record["data"]?["groups"]?.array?.compactMap { $0.string })
        try check(
            "/v1/conflicts",
            [
                ("kind=consent_date", { $0["kind"]?.string == "consent_date" }),
                ("instrument=ets-005", { $0["instrument"]?.string == "ets-005" }),
                ("country=france", { $0["country"]?.string == "france" }),
            ])
        try check(
            "/v1/sources",
            [
                (
                    "q=fedlex",
                    { row in
                        ["id", "publisher", "title", "address", "repository", "path"].contains {
                            row[$0]?.string?.lowercased().contains("fedlex") ?? false
                        }
                    }
                )
            ])
        try check(
            "/v1/vocabulary", [("set=theme,status", { ["theme", "status"].contains($0["set"]?.string) })])
    }
}
