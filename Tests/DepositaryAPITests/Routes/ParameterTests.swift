import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Parameters of a request` {
    @Test(
        arguments: Way.allCases,
        [
            ("/v1/ratifications?as_of=2010-02-30", ["as_of"]),
            ("/v1/ratifications?as_of=", ["as_of"]),
            ("/v1/ratifications?country=Atlantis", ["country"]),
            ("/v1/ratifications?country=FR&country=DE", ["country"]),
            ("/v1/ratifications?country=,", ["country"]),
            ("/v1/ratifications?status=partly&region=assia&limit=0", ["limit", "region", "status"]),
            ("/v1/ratifications?since=2020-01-01&until=2010-01-01", ["until"]),
            ("/v1/frameworks?adopted_from=2020-01-01&adopted_to=2010-01-01", ["adopted_to"]),
            ("/v1/frameworks?binding=perhaps&kind=treatise", ["binding", "kind"]),
            ("/v1/actions?fields=country,colour", ["fields"]),
            ("/v1/actions?fields=country,country", ["fields"]),
            ("/v1/actions?sort=colour", ["sort"]),
            ("/v1/sources?q=%20", ["q"]),
        ])
    func `that are wrong are 400, each one named`(way: Way, item: (target: String, parameters: [String]))
        throws
    {
        let (target, parameters) = item
        let response = try way.get(target)
        #expect(response.status == 400)
        let problem = try response.problem()
        #expect(problem["type"]?.string == "/problems/invalid-parameter")
        #expect(
            (problem["errors"]?.array ?? []).compactMap { $0["parameter"]?.string }.sorted() == parameters)
        for parameter in parameters { #expect(problem["detail"]?.string?.contains(parameter) == true) }
    }

    @Test(arguments: Way.allCases)
    func `that are unknown are named together with those that are wrong`(way: Way) throws {
        let problem = try way.get("/v1/actions?contry=FR&colour=red&limit=0").problem()
        #expect(problem["type"]?.string == "/problems/unknown-parameter")
        let errors = try #require(problem["errors"]?.array)
        #expect(errors.compactMap { $0["parameter"]?.string } == ["contry", "colour", "limit"])
        #expect(errors[0]["reason"]?.string == "Did you mean country?")
    }

    @Test(arguments: Way.allCases, ["/v1/actions?a=%", "/v1/actions?country=%FF", "/v1/actions?country=%00"])
    func `that are not well encoded are 400`(way: Way, target: String) throws {
        let response = try way.get(target)
        #expect(response.status == 400)
        #expect(try response.problem()["type"]?.string == "/problems/malformed-request")
    }

    @Test(arguments: Way.allCases)
    func `may be empty as a whole`(way: Way) throws {
        #expect(try way.get("/v1/groups?").status == 200)
        #expect(try way.get("/v1/groups?&&").status == 200)
    }

    @Test func `every code that the vocabulary lists is taken where it filters`() throws {
        let way = Way.inProcess
        for (set, path, parameter) in [
            ("status", "/v1/ratifications", "status"), ("action_type", "/v1/actions", "action"),
            ("evidence", "/v1/actions", "evidence"), ("region", "/v1/countries", "region"),
            ("instrument_kind", "/v1/frameworks", "kind"), ("theme", "/v1/frameworks", "theme"),
            ("depositary", "/v1/frameworks", "depositary"),
            ("organization", "/v1/regional-agreements", "organization"),
            ("participant_kind", "/v1/countries", "kind"), ("group_kind", "/v1/groups", "kind"),
            ("conflict_kind", "/v1/conflicts", "kind"),
        ] {
            let codes = try way.rows("/v1/vocabulary?set=\(set)").compactMap { $0["code"]?.string }
            #expect(!codes.isEmpty, "\(set)")
            for code in codes {
                let response = try way.get("\(path)?\(parameter)=\(code)&limit=1")
                #expect(response.status == 200, "\(parameter)=\(code): \(response.text)")
            }
        }
    }
}
