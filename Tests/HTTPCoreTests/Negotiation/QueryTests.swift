import HTTPCore
import Testing

@Suite struct `Query parameters` {
    private func pairs(_ text: String) throws -> [[String]] {
        try Query(text).parameters.map { [$0.name, $0.value] }
    }

    @Test(arguments: [
        ("", []),
        ("a=1", [["a", "1"]]),
        ("a=1&b=2&a=3", [["a", "1"], ["b", "2"], ["a", "3"]]),
        ("a=1=2", [["a", "1=2"]]),
        ("a", [["a", ""]]),
        ("a=", [["a", ""]]),
        ("=1", [["", "1"]]),
        ("&&a=1&&", [["a", "1"]]),
        ("q=forced+labour", [["q", "forced labour"]]),
        ("q=forced%20labour", [["q", "forced labour"]]),
        ("q=1%2B1", [["q", "1+1"]]),
        ("q=C%C3%B4te", [["q", "Côte"]]),
        ("q=c%c3%b4te", [["q", "côte"]]),
        ("a%3Db=c%26d", [["a=b", "c&d"]]),
        ("a=b?c/d", [["a", "b?c/d"]]),
    ])
    func `parameters keep their order and are decoded once`(text: String, expected: [[String]]) throws {
        #expect(try pairs(text) == expected)
    }

    @Test(arguments: [
        "a=%", "a=%4", "a=%GG", "%zz=1", "a=%FF", "a=%C3", "a=%00", "a=%0A", "a=%7F", "a=%ED%A0%80",
    ])
    func `what cannot be decoded is refused, naming the piece at fault`(piece: String) {
        let error = #expect(throws: Query.Malformed.self) { try Query("good=1&" + piece + "&more=2") }
        #expect(error?.piece == piece)
    }
}

@Suite struct `Percent-encoding` {
    @Test func `every byte but the unreserved ones is escaped, in capitals (RFC 3986 2.1 to 2.3)`() {
        let unreserved = "ABCXYZabcxyz0189-._~"
        #expect(PercentEncoding.encode(unreserved) == unreserved)
        #expect(PercentEncoding.encode("a b&c=d/é\n") == "a%20b%26c%3Dd%2F%C3%A9%0A")
        #expect(PercentEncoding.encode("a,b;c:d e", keeping: ",:;") == "a,b;c:d%20e")
    }

    @Test func `every printable character comes back as it was`() throws {
        for code in 0x20...0x2FF where code != 0x7F {
            let text = String(try #require(Unicode.Scalar(UInt32(code))))
            #expect(PercentEncoding.decode(PercentEncoding.encode(text)) == text)
        }
    }

    @Test func `a plus is a plus in a path and a space in a query`() {
        #expect(PercentEncoding.decode("a+b") == "a+b")
        #expect(PercentEncoding.decode("a+b", plusIsSpace: true) == "a b")
    }
}
