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
    let laws: [JSONValue]
    /// Obligations that ask something of states.
    let duties: [JSONValue]
    /// States that exist on the day.
    let states: [JSONValue]
    /// In the order of the library.
    let groups: [String]
    private let members: [String: Set<String>]

    private struct Lists {
        let countries: [JSONValue]
        let instruments: [JSONValue]
        let obligations: [JSONValue]
        let laws: [JSONValue]
        let groups: [String]
    }

    /// What is the same on every day, asked for once.
    private static let lists = Result {
        let way = Way.inProcess
        var instruments: [JSONValue] = []
        for path in ["/v1/frameworks", "/v1/regional-agreements"] {
            for id in try way.rows(path + "?fields=id") {
                instruments.append(try #require(try way.json("\(path)/\(id.text("id"))")["data"]))
            }
        }
        return Lists(
            countries: try way.lines("/v1/countries.ndjson"),
            instruments: instruments.sorted { $0.text("id") < $1.text("id") },
            obligations: try way.lines("/v1/obligations.ndjson"),
            laws: try way.lines("/v1/legislation.ndjson"),
            groups: try way.rows("/v1/groups?fields=id").map { $0.text("id") })
    }

    private static let libraries = Result {
        Dictionary(uniqueKeysWithValues: try days.map { ($0, try SlowLibrary($0)) })
    }

    /// That of one of `days`.
    static func on(_ day: String) throws -> SlowLibrary { try #require(try libraries.get()[day]) }

    private init(_ day: String) throws {
        let way = Way.inProcess
        let lists = try Self.lists.get()
        self.day = day
        standings = Dictionary(
            uniqueKeysWithValues: try way.lines("/v1/ratifications.ndjson?as_of=" + day).map {
                ("\($0.text("country")) \($0.text("instrument"))", $0)
            })
        countries = lists.countries
        instruments = lists.instruments
        laws = lists.laws
        groups = lists.groups
        members = Dictionary(
            uniqueKeysWithValues: try lists.groups.map { group in
                let rows = try way.rows("/v1/countries?limit=10000&fields=id&group=\(group)&as_of=\(day)")
                return (group, Set(rows.map { $0.text("id") }))
            })
        states = lists.countries.filter { $0["kind"]?.string == "state" && Self.exists($0, on: day) }
        let binding = Set(lists.instruments.filter { $0["binding"] == .boolean(true) }.map { $0.text("id") })
        duties = lists.obligations.filter { row in
            ["shall", "shall_consider", "endeavour"].contains(row.text("strength"))
                && row.text("pillar") != "final_clause" && binding.contains(row.text("instrument"))
        }
    }

    func members(of group: String) -> Set<String> { members[group] ?? [] }

    func status(_ country: String, _ instrument: String) -> String? {
        standings["\(country) \(instrument)"]?["status"]?.string
    }

    func row(_ country: String, _ instrument: String) -> JSONValue? { standings["\(country) \(instrument)"] }

    func exists(_ country: JSONValue) -> Bool { Self.exists(country, on: day) }

    /// Whether it had begun and not ended.
    private static func exists(_ country: JSONValue, on day: String) -> Bool {
        let since = country["since"]?.string.map(earliest)
        let until = country["until"]?.string.map(earliest)
        return (since ?? "0") <= day && day < (until ?? "9")
    }

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

    /// Further obligations of other instruments on the same matter that ask something.
    func related(to duty: JSONValue, among duties: [String: JSONValue]) -> [JSONValue] {
        (duty["related"]?.array ?? []).compactMap { $0.string.flatMap { duties[$0] } }
            .filter { $0.text("instrument") != duty.text("instrument") }
    }

    static func earliest(_ date: String) -> String {
        date.count == 4 ? date + "-01-01" : date.count == 7 ? date + "-01" : date
    }

    static func latest(_ date: String) -> String {
        guard date.count == 7 else { return date.count == 4 ? date + "-12-31" : date }
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let (year, month) = (Int(date.prefix(4)) ?? 0, Int(date.suffix(2)) ?? 1)
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return "\(date)-\(month == 2 && isLeap ? 29 : lengths[month - 1])"
    }
}

extension JSONValue {
    /// A member that is a text; empty where it is none.
    func text(_ name: String) -> String { self[name]?.string ?? "" }
}
