import Testing

@testable import DepositaryAPI

/// An address under one route of the table.
struct Example: CustomTestStringConvertible, Sendable {
    let route: Route
    let path: String
    /// Keeps a list short; empty where it is short by itself.
    var query = ""

    var testDescription: String { route.pattern }

    var target: String { target("") }

    /// Its target with further parameters.
    func target(_ further: String, suffix: String = "") -> String {
        let query = [query, further].filter { !$0.isEmpty }.joined(separator: "&")
        return path + suffix + (query.isEmpty ? "" : "?" + query)
    }

    private static let paths: [String: (path: String, query: String)] = [
        "/": ("/", ""),
        "/v1": ("/v1", ""),
        "/problems/{code}": ("/problems/unknown-path", ""),
        "/v1/frameworks": ("/v1/frameworks", ""),
        "/v1/frameworks/{key}": ("/v1/frameworks/palermo-protocol", ""),
        "/v1/frameworks/{key}/parties": ("/v1/frameworks/palermo-protocol/parties", ""),
        "/v1/frameworks/{key}/actions": ("/v1/frameworks/palermo-protocol/actions", ""),
        "/v1/regional-agreements": ("/v1/regional-agreements", ""),
        "/v1/regional-agreements/{key}": ("/v1/regional-agreements/cets-197", ""),
        "/v1/regional-agreements/{key}/parties": ("/v1/regional-agreements/cets-197/parties", ""),
        "/v1/regional-agreements/{key}/actions": ("/v1/regional-agreements/cets-197/actions", ""),
        "/v1/countries": ("/v1/countries", ""),
        "/v1/countries/{key}": ("/v1/countries/serbia", ""),
        "/v1/countries/{key}/ratifications": ("/v1/countries/serbia/ratifications", ""),
        "/v1/ratifications": ("/v1/ratifications", "instrument=cets-197,ilo-c029"),
        "/v1/actions": ("/v1/actions", "instrument=cets-197,ilo-c029"),
        "/v1/groups": ("/v1/groups", ""),
        "/v1/groups/{key}": ("/v1/groups/ecowas", ""),
        "/v1/sources": ("/v1/sources", ""),
        "/v1/sources/{id}": ("/v1/sources/fedlex-0-311-542-2025-04-10", ""),
        "/v1/conflicts": ("/v1/conflicts", ""),
        "/v1/vocabulary": ("/v1/vocabulary", ""),
        "/v1/matrix": ("/v1/matrix", "region=melanesia&theme=trafficking"),
        "/v1/gaps": ("/v1/gaps", "kind=signed_not_ratified"),
        "/v1/compare": ("/v1/compare", "countries=THA,MYS"),
        "/v1/timeline": ("/v1/timeline", "instrument=cets-197"),
        "/v1/statistics": ("/v1/statistics", "theme=trafficking"),
        "/v1/simulate": ("/v1/simulate", "country=JP&instrument=ilo-c190&deposit=2027-01-01"),
        "/v1/obligations": ("/v1/obligations", "instrument=palermo-protocol"),
        "/v1/obligations/{key}": ("/v1/obligations/palermo-protocol-6-3", ""),
        "/v1/organizations": ("/v1/organizations", ""),
        "/v1/organizations/{key}": ("/v1/organizations/unodc", ""),
        "/v1/tools": ("/v1/tools", ""),
        "/v1/tools/{key}": ("/v1/tools/unodc-model-law-2009", ""),
        "/v1/mechanisms": ("/v1/mechanisms", ""),
        "/v1/mechanisms/{key}": ("/v1/mechanisms/icat", ""),
        "/v1/challenges": ("/v1/challenges", ""),
        "/v1/challenges/{key}": ("/v1/challenges/descent-based-slavery", ""),
        "/v1/practices": ("/v1/practices", ""),
        "/v1/practices/{key}": ("/v1/practices/non-punishment-clause", ""),
        "/v1/directions": ("/v1/directions", ""),
        "/v1/directions/{key}": ("/v1/directions/policy-harmonisation", ""),
        "/v1/legislation": ("/v1/legislation", ""),
        "/v1/legislation/{key}": ("/v1/legislation/kenya-counter-trafficking-persons-act-2010", ""),
        "/v1/courts": ("/v1/courts", ""),
        "/v1/courts/{key}": ("/v1/courts/ecthr", ""),
        "/v1/cases": ("/v1/cases", ""),
        "/v1/cases/{key}": ("/v1/cases/ecthr-rantsev-2010", ""),
        "/v1/themes": ("/v1/themes", ""),
        "/v1/themes/{id}": ("/v1/themes/labour", ""),
        "/v1/search": ("/v1/search", "q=palermo"),
        "/v1/changes": ("/v1/changes", "instrument=palermo-protocol"),
        "/v1/changes.atom": ("/v1/changes.atom", "collection=instruments"),
        "/v1/changes.feed.json": ("/v1/changes.feed.json", "collection=instruments"),
        "/v1/events": ("/v1/events", "instrument=cets-197,ilo-c029"),
        "/v1/events.atom": ("/v1/events.atom", "instrument=cets-197"),
        "/v1/events.feed.json": ("/v1/events.feed.json", "instrument=cets-197"),
        "/v1/cite": ("/v1/cite", ""),
        "/v1/openapi.json": ("/v1/openapi", ""),
        "/v1/schemas/{name}.json": ("/v1/schemas/country", ""),
        "/docs": ("/docs", ""),
        "/docs/script.js": ("/docs/script.js", ""),
        "/style.css": ("/style.css", ""),
        "/v1/export": ("/v1/export", ""),
        "/v1/export/{file}": ("/v1/export/groups.csv", ""),
        "/healthz": ("/healthz", ""),
        "/readyz": ("/readyz", ""),
    ]

    /// One for each route of the table, and no other.
    static let all = RouteTable.routes.compactMap { route in
        paths[route.pattern].map { Example(route: route, path: $0.path, query: $0.query) }
    }

    static let lists = all.filter { $0.route.representation == .list }
    static let records = all.filter { $0.route.representation == .record }
    /// What may be kept by caches.
    static let cacheable = all.filter { $0.route.representation != .probe }

    @Test static func `every route of the table has an example, and every example a route`() {
        #expect(Set(RouteTable.routes.map(\.pattern)) == Set(paths.keys))
        #expect(all.count == RouteTable.routes.count)
    }
}
