import TestSupport
import Testing

/// What the plain lists of the API say, to reckon from in slow and obvious ways.
struct SlowLibrary {
    static let days = ["1958-06-15", "2005-06-30", "2019-12-31", "2026-12-01"]

    let day: String
    /// `country instrument` and the row.
    let standings: [String: JSONValue]
    let countries: [JSONValue]
    let instruments: [JSONValue]
    let obligations: [JSONValue]
    let laws: [JSONValue]
    private let members: [String: Set<String>]

    init(_ day: String) throws {
        let way = Way.inProcess
        self.day = day
        standings = Dictionary(
            uniqueKeysWithValues: try way.lines("/v1/ratifications.ndjson?as_of=" + day).map {
                ("\($0.text("country")) \($0.text("instrument"))", $0)
            })
        countries = try way.lines("/v1/countries.ndjson")
        var instruments: [JSONValue] = []
        for path in ["/v1/frameworks", "/v1/regional-agreements"] {
            for id in try way.rows(path + "?fields=id") {
                instruments.append(try #require(try way.json("\(path)/\(id.text("id"))")["data"]))
            }
        }
        self.instruments = instruments.sorted { $0.text("id") < $1.text("id") }
        obligations = try way.lines("/v1/obligations.ndjson")
        laws = try way.lines("/v1/legislation.ndjson")
        var members: [String: Set<String>] = [:]
        for group in try way.rows("/v1/groups?fields=id").map({ $0.text("id") }) {
            members[group] = Set(
                try way.rows("/v1/countries?limit=10000&group=\(group)&as_of=\(day)").map { $0.text("id") })
        }
        self.members = members
    }

    func members(of group: String) -> Set<String> { members[group] ?? [] }
    var groups: [String] { members.keys.sorted() }

    func status(_ country: String, _ instrument: String) -> String? {
        standings["\(country) \(instrument)"]?["status"]?.string
    }

    func row(_ country: String, _ instrument: String) -> JSONValue? { standings["\(country) \(instrument)"] }

    /// Those that had begun and not ended.
    func exists(_ country: JSONValue) -> Bool {
        let since = country["since"]?.string.map(Self.earliest)
        let until = country["until"]?.string.map(Self.earliest)
        return (since ?? "0") <= day && day < (until ?? "9")
    }

    var states: [JSONValue] { countries.filter { $0["kind"]?.string == "state" && exists($0) } }

    func isOpen(_ instrument: JSONValue, to country: JSONValue) -> Bool {
        guard instrument["binding"] == .boolean(true), exists(country) else { return false }
        let made = instrument["adopted"]?.string ?? instrument["opened_for_signature"]?.string
        if let made, Self.latest(made) > day { return false }
        let id = JSONValue.string(country.text("id"))
        if instrument["transposition"]?["not_bound"]?.array?.contains(id) ?? false { return false }
        return (instrument["open_to"]?.array ?? []).compactMap(\.string).contains { circle in
            circle == "all-states"
                ? country["kind"]?.string == "state" : members(of: circle).contains(country.text("id"))
        }
    }

    /// Obligations that ask something of states.
    var duties: [JSONValue] {
        obligations.filter { row in
            ["shall", "shall_consider", "endeavour"].contains(row.text("strength"))
                && row.text("pillar") != "final_clause"
                && instruments.first { $0.text("id") == row.text("instrument") }?["binding"] == .boolean(true)
        }
    }

    /// Further obligations of other instruments on the same matter that ask something.
    func related(to duty: JSONValue, among duties: [String: JSONValue]) -> [JSONValue] {
        (duty["related"]?.array ?? []).compactMap { $0.string.flatMap { duties[$0] } }
            .filter { $0.text("instrument") != duty.text("instrument") }
    }

    static func earliest(_ date: String) -> String {
        date.count == 4 ? date + "-01-01" : date.count == 7 ? date + "-01" : date
    }

    static func latest(_ date: String) -> String {
        date.count == 4 ? date + "-12-31" : date.count == 7 ? date + "-31" : date
    }
}

extension JSONValue {
    /// A member that is a text; empty where it is none.
    func text(_ name: String) -> String { self[name]?.string ?? "" }
}
