import HTTPCore
import TestSupport
import Testing
import Treaties

@testable import DepositaryAPI

@Suite struct `Parameter values` {
    private static let parameters: [Parameter] = [
        .asOf, .country, .instrument, .group, .region, .evidence, .search,
        .since, .until, Parameter("binding", .flag, ""), Parameter("limit", .count(1...100), ""),
        Parameter("sort", .order, ""),
    ]

    private func read(_ query: String) throws -> ParameterValues {
        try ParameterValues(Query(query), for: Self.parameters, in: CheckedOutLibrary.library)
    }

    private func failure(_ query: String) throws -> APIError {
        try #require(throws: APIError.self) { try read(query) }
    }

    @Test func `each value is read as what it should be`() throws {
        let library = try CheckedOutLibrary.library
        let values = try read(
            "as_of=2010-01-01&country=FR,Ivory+Coast&instrument=palermo-protocol,C029&group=ecowas&region=Asia,africa"
                + "&evidence=official&q=forced+labour&binding=TRUE&limit=7&sort=-date,country")
        #expect(values.day("as_of") == CalendarDay(year: 2010, month: 1, day: 1))
        #expect(
            Set(values.participants("country")?.map { library[$0].id } ?? []) == ["france", "cote-divoire"])
        #expect(
            Set(values.instruments("instrument")?.map { library[$0].id } ?? []) == [
                "palermo-protocol", "ilo-c029",
            ])
        #expect(values.groups("group")?.map { library[$0].id } == ["ecowas"])
        #expect(values.codes("region") == ["asia", "africa"])
        #expect(values.codes("evidence", as: EvidenceGrade.self) == [.official])
        #expect(values.words("q") == WordSearch("Forced, labour!"))
        #expect(values.flag("binding") == true)
        #expect(values.count("limit") == 7)
        #expect(values.columns("sort") == ["-date", "country"])
    }

    @Test func `what was not given is absent`() throws {
        let values = try read("")
        #expect(values.day("as_of") == nil)
        #expect(values.participants("country") == nil)
        #expect(values.codes("region") == nil)
        #expect(values.flag("binding") == nil)
        #expect(values.canonicalQuery == "")
    }

    @Test(arguments: [
        ("as_of=2010-02-30", "as_of", "YYYY-MM-DD"), ("as_of=2010", "as_of", "YYYY-MM-DD"),
        ("as_of=today", "as_of", "YYYY-MM-DD"), ("as_of=", "as_of", "empty"), ("as_of", "as_of", "empty"),
        ("country=Frnace", "country", "france"), ("country=CS", "country", "several"),
        ("country=FR,,DE", "country", "empty"), ("country=,", "country", "empty"),
        ("country=%20", "country", "empty"),
        ("region=,", "region", "empty"), ("group=,", "group", "empty"),
        ("instrument=,", "instrument", "empty"),
        ("sort=,", "sort", "empty"),
        ("instrument=palermo-protocl", "instrument", "palermo-protocol"),
        ("group=ecowass", "group", "ecowas"),
        ("region=assia", "region", "asia"), ("evidence=oficial", "evidence", "official"),
        ("binding=yes", "binding", "true or false"), ("limit=0", "limit", "from 1 to 100"),
        ("limit=101", "limit", "from 1 to 100"), ("limit=-1", "limit", "from 1 to 100"),
        ("limit=+5", "limit", "from 1 to 100"), ("limit=%2B5", "limit", "from 1 to 100"),
        ("limit=1e2", "limit", "from 1 to 100"), ("limit=99999999999999999999", "limit", "from 1 to 100"),
        ("q=%20", "q", "letter or digit"), ("q=--", "q", "letter or digit"),
    ])
    func `a wrong value is refused with its name and what would be right`(
        query: String, parameter: String, advice: String
    ) throws {
        let error = try failure(query)
        #expect(error.code == .invalidParameter)
        #expect(error.faults.map(\.parameter) == [parameter])
        #expect(error.faults.first?.reason.contains(advice) == true, "\(error.detail)")
    }

    @Test func `a span that ends before it begins is refused, and one of a single day is not`() throws {
        let error = try failure("since=2010-01-02&until=2010-01-01")
        #expect(error.code == .invalidParameter)
        #expect(error.faults.map(\.parameter) == ["until"])
        #expect(error.detail.contains("2010-01-02"))
        #expect(try read("since=2010-01-01&until=2010-01-01").day("until") != nil)
    }

    @Test func `one given twice is refused`() throws {
        let error = try failure("country=FR&country=DE")
        #expect(error.code == .invalidParameter)
        #expect(error.faults.map(\.parameter) == ["country"])
        #expect(error.detail.contains("twice"))
    }

    @Test func `an unknown one is refused with the nearest name`() throws {
        let error = try failure("contry=FR")
        #expect(error.code == .unknownParameter)
        #expect(error.detail.contains("Did you mean country?"))
    }

    @Test func `all that are at fault are named at once`() throws {
        let error = try failure("colour=red&as_of=x&country=FR&limit=0&limit=2")
        #expect(error.code == .unknownParameter)
        #expect(Set(error.faults.map(\.parameter)) == ["colour", "as_of", "limit"])
    }

    @Test func `the same parameters in another order or spelling are one question`() throws {
        let query = try read("limit=7&country=FR&q=a%20b").canonicalQuery
        #expect(try read("q=a+b&country=%46R&limit=7").canonicalQuery == query)
        #expect(try read("q=a+b&country=DE&limit=7").canonicalQuery != query)
    }
}
