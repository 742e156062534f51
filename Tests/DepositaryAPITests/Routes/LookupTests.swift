import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Keys in a path` {
    @Test(
        arguments: Way.allCases,
        [
            ("countries", "france", ["FR", "FRA", "france", "250", "France", "fr", "French%20Republic"]),
            (
                "countries", "cote-divoire",
                ["CI", "384", "Ivory%20Coast", "C%C3%B4te%20d%27Ivoire", "cote-d-ivoire"]
            ),
            ("countries", "afghanistan", ["004", "4", "AF"]),
            ("countries", "namibia", ["NA", "NAM"]),
            ("countries", "european-union", ["EU", "EUE"]),
            ("countries", "eswatini", ["Swaziland", "SZ"]),
            (
                "frameworks", "ilo-c029",
                ["C029", "c029", "ilo-c029", "iloC029", "Forced%20Labour%20Convention"]
            ),
            (
                "frameworks", "palermo-protocol",
                ["XVIII-12-a", "xviii-12-A", "UN%20Trafficking%20Protocol", "Palermo-Protocol"]
            ),
            ("regional-agreements", "cets-197", ["cets197", "CETS%20197", "cets-197"]),
            (
                "groups", "ecowas",
                ["ECOWAS", "ecowas", "Economic%20Community%20of%20West%20African%20States"]
            ),
        ])
    func `any usual one finds the record, which says where it lives`(
        way: Way, item: (collection: String, id: String, keys: [String])
    ) throws {
        let (collection, id, keys) = item
        let canonical = "/v1/\(collection)/\(id)"
        let record = try way.json(canonical)
        for key in keys {
            let response = try way.get("/v1/\(collection)/\(key)")
            #expect(response.status == 200, "\(key): \(response.text)")
            #expect(response.field("content-location") == canonical, "\(key)")
            #expect(try JSONValue(response.body) == record, "\(key)")
        }
    }

    @Test(arguments: Way.allCases)
    func `the lists under a record take the same keys`(way: Way) throws {
        for (one, other) in [
            ("/v1/countries/france/ratifications", "/v1/countries/250/ratifications"),
            ("/v1/frameworks/palermo-protocol/parties", "/v1/frameworks/XVIII-12-a/parties"),
            ("/v1/frameworks/ilo-c029/actions", "/v1/frameworks/C029/actions"),
        ] {
            #expect(try way.rows(one) == way.rows(other))
        }
    }

    @Test(arguments: Way.allCases, ["/v1/countries/CS", "/v1/countries/cs/ratifications"])
    func `one that named several gives the choice`(way: Way, path: String) throws {
        let response = try way.get(path)
        #expect(response.status == 300)
        let problem = try response.problem()
        #expect(problem["type"]?.string == "/problems/ambiguous-key")
        let choices = (problem["choices"]?.array ?? []).compactMap(\.string)
        #expect(choices.sorted() == ["/v1/countries/czechoslovakia", "/v1/countries/serbia"])
        for choice in choices { #expect(try way.get(choice).status == 200) }
    }

    @Test(
        arguments: Way.allCases,
        [
            ("/v1/framework", "unknown-path", "/v1/frameworks"),
            ("/v1/contries", "unknown-path", "/v1/countries"),
            ("/v2/frameworks", "unknown-path", "/v1/frameworks"),
            ("/nothing/like/it/at/all", "unknown-path", "GET /v1"),
            ("/v1/frameworks/palermo-protocol/party", "unknown-path", "parties"),
            ("/v1/frameworks.xml", "unknown-path", "/v1/frameworks"),
            ("/v1//frameworks", "unknown-path", "/v1/frameworks"),
            ("/v1/countries/Frnace", "unknown-record", "france"),
            ("/v1/frameworks/palermo", "unknown-record", "palermo"),
            ("/v1/frameworks/palermo-protocl/parties", "unknown-record", "palermo-protocol"),
            ("/v1/groups/ecowass", "unknown-record", "ecowas"),
            ("/v1/sources/fedlex-0-311-542-2025-04-11", "unknown-record", "fedlex-0-311-542-2025-04-10"),
            ("/problems/unknown-pth", "unknown-record", "unknown-path"),
            ("/v1/frameworks/cets-197", "unknown-record", "/v1/regional-agreements/cets-197"),
            ("/v1/regional-agreements/C029/parties", "unknown-record", "/v1/frameworks/ilo-c029"),
        ])
    func `what is not there is 404, with advice`(
        way: Way, item: (target: String, type: String, advice: String)
    ) throws {
        let (target, type, advice) = item
        let response = try way.get(target)
        #expect(response.status == 404)
        let problem = try response.problem()
        #expect(problem["type"]?.string == "/problems/" + type)
        #expect(problem["status"]?.integer == 404)
        #expect(problem["instance"]?.string == target)
        #expect(problem["title"]?.string?.isEmpty == false)
        #expect(problem["detail"]?.string?.contains(advice) == true, "\(problem)")
        #expect(response.field("cache-control") == "no-store")
    }

    @Test(arguments: Way.allCases, ["/v1/countries/%", "/v1/countries/%FF", "/v1/countries/a%00b"])
    func `a path that is not well encoded is 400`(way: Way, target: String) throws {
        let response = try way.get(target)
        #expect(response.status == 400)
        #expect(try response.problem()["type"]?.string == "/problems/malformed-request")
    }
}
