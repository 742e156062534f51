import Testing

@testable import HTTPServer

@Suite struct NetworkPrefixTests {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1", true), ("192.0.2.1", "192.0.2.2", false),
        ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.0", false),
        ("10.1.2.3/8", "10.9.9.9", true), ("0.0.0.0/0", "203.0.113.9", true),
        ("0.0.0.0/0", "2001:db8::1", false), ("::/0", "2001:db8::1", true),
        ("2001:db8::/32", "2001:db8:ffff::1", true), ("2001:db8::/32", "2001:db9::", false),
        ("2001:db8::/65", "2001:db8::7fff:0:0:1", true), ("2001:db8::/65", "2001:db8::8000:0:0:1", false),
        ("::1", "::1", true), ("10.0.0.0/8", "::ffff:10.0.0.1", true), ("fe80::/10", "fe80::1%eth0", true),
    ])
    func `a range holds the addresses that share its first bits`(range: String, address: String, isIn: Bool)
        throws
    {
        let prefix = try #require(NetworkPrefix(range))
        #expect(prefix.contains(try #require(NetworkAddress(address))) == isIn)
    }

    @Test(arguments: [
        "", "/8", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0/8", "ten", "10.0.0.0/-1", "10.0.0.0/8/8",
        "10.0.0.0/+8", "::1::",
    ])
    func `what is no range is refused`(text: String) {
        #expect(NetworkPrefix(text) == nil)
    }
}
