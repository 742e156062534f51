import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct TrustedProxiesTests {
    /// The client of a request that came from `peer`, where 10.0.0.0/8 and 2001:db8::/32 are trusted.
    private func client(
        from peer: String, _ fields: [(name: String, value: String)], trusting: [String]? = nil
    ) throws -> String {
        let ranges = try (trusting ?? ["10.0.0.0/8", "2001:db8::/32"]).map { try #require(NetworkPrefix($0)) }
        let request = try Request("GET", "/", fields: fields)
        let address = try #require(NetworkAddress(peer))
        return TrustedProxies(prefixes: ranges)
            .client(of: request.head, peer: .init(name: peer, address: address)).name
    }

    @Test(arguments: [
        ("X-Forwarded-For", "198.51.100.7"),
        ("X-Forwarded-For", "203.0.113.1, 198.51.100.7"),
        ("X-Forwarded-For", "203.0.113.1, 198.51.100.7, 10.0.0.9"),
        ("X-Forwarded-For", "nonsense,198.51.100.7"),
        ("X-Forwarded-For", "198.51.100.7:4711, [2001:db8::9]:80"),
        ("Forwarded", "for=198.51.100.7"),
        ("Forwarded", "for=203.0.113.1;proto=http, for=198.51.100.7;proto=https;by=10.0.0.1"),
        ("Forwarded", #"for="198.51.100.7:4711""#),
        ("Forwarded", #"proto=https; For="198.51.100.7", for="[2001:db8::9]:80""#),
        ("Forwarded", #"host="a,for=203.0.113.1";for=198.51.100.7"#),
    ])
    func `RFC 7239 4: behind trusted proxies the rightmost address that is not trusted is the client`(
        name: String, value: String
    ) throws {
        #expect(try client(from: "10.0.0.1", [(name, value)]) == "198.51.100.7")
    }

    @Test func `an IPv6 client is found in brackets`() throws {
        #expect(
            try client(from: "10.0.0.1", [("Forwarded", #"for="[2001:db9::7]:80""#)]) == "2001:db9::7")
        #expect(try client(from: "10.0.0.1", [("X-Forwarded-For", "2001:db9::7")]) == "2001:db9::7")
    }

    @Test(arguments: ["Forwarded", "X-Forwarded-For"])
    func `nobody else's word is taken`(name: String) throws {
        let value = name == "Forwarded" ? "for=198.51.100.7" : "198.51.100.7"
        #expect(try client(from: "192.0.2.1", [(name, value)]) == "192.0.2.1")
        #expect(try client(from: "10.0.0.1", [(name, value)], trusting: []) == "10.0.0.1")
    }

    @Test(arguments: ["for=unknown", "for=_hidden", "proto=https", "", "for="])
    func `RFC 7239 6.2, 6.3: a client that is hidden counts as its proxy`(value: String) throws {
        #expect(try client(from: "10.0.0.1", [("Forwarded", value)]) == "10.0.0.1")
        #expect(
            try client(from: "10.0.0.1", [("Forwarded", "\(value), for=10.0.0.2")]) == "10.0.0.2")
    }

    @Test func `two fields that disagree are believed in neither`() throws {
        let invented = [("Forwarded", "for=203.0.113.1"), ("X-Forwarded-For", "198.51.100.7")]
        #expect(try client(from: "10.0.0.1", invented) == "10.0.0.1")
        let agreed = [("Forwarded", "for=198.51.100.7"), ("X-Forwarded-For", "198.51.100.7")]
        #expect(try client(from: "10.0.0.1", agreed) == "198.51.100.7")
    }

    @Test func `the lines of a field are read as one list`() throws {
        let lines = [("X-Forwarded-For", "203.0.113.1"), ("X-Forwarded-For", "198.51.100.7")]
        #expect(try client(from: "10.0.0.1", lines) == "198.51.100.7")
    }
}
