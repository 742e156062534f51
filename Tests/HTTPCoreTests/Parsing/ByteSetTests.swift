import Testing

@testable import HTTPCore

@Suite struct ByteSetTests {
    private static let alphanumeric = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    private func members(_ set: ByteSet) -> [UInt8] { (UInt8.min...UInt8.max).filter(set.contains) }

    @Test func `RFC 9110 5.6.2: tokens are made of letters, digits and fifteen marks`() {
        #expect(members(.token) == (Self.alphanumeric + "!#$%&'*+-.^_`|~").utf8.sorted())
    }

    @Test func `RFC 3986 3.2.2: registered names are made of unreserved characters, percent and sub-delims`()
    {
        #expect(members(.registeredName) == (Self.alphanumeric + "-._~" + "%" + "!$&'()*+,;=").utf8.sorted())
    }

    @Test func `an address literal is made of hexadecimal digits, colons and dots`() {
        #expect(members(.addressLiteral) == "0123456789ABCDEFabcdef:.".utf8.sorted())
    }

    @Test func `a target is made of visible characters without quotes, brackets and the fragment mark`() {
        #expect(members(.target) == (0x21...0x7E).filter { !"\"#<>".utf8.contains($0) })
    }
}
