import HTTPCore
import Testing

@Suite struct HeadLimitTests {
    private var limits: HeadLimits {
        var limits = HeadLimits()
        limits.requestLine = 40
        limits.fieldLine = 30
        limits.fieldSection = 100
        limits.fieldCount = 5
        return limits
    }

    private func head(line: String = "GET / HTTP/1.1", _ fields: [String] = []) -> String {
        ([line, "Host: a"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    }

    private func line(ofLength length: Int) -> String {
        "GET /" + String(repeating: "a", count: length - 14) + " HTTP/1.1"
    }

    @Test func `RFC 9112 3: a request line over the limit is 414, and one of exactly the limit is not`() {
        #expect(parse(head(line: line(ofLength: 40)), limits: limits).head != nil)
        #expect(parse(head(line: line(ofLength: 41)), limits: limits).refusal?.status == .uriTooLong)
    }

    @Test func `a request line that never ends is refused when the limit is passed`() {
        let endless = "GET /" + String(repeating: "a", count: 37)
        #expect(parse(String(endless.prefix(40)), limits: limits).isIncomplete)
        #expect(parse(endless, limits: limits).refusal?.status == .uriTooLong)
    }

    @Test func `RFC 6585 5: a field line over the limit is 431, and one of exactly the limit is not`() {
        let field = "A: " + String(repeating: "b", count: 27)
        #expect(parse(head([field]), limits: limits).head != nil)
        #expect(parse(head([field + "b"]), limits: limits).refusal?.status == .headerFieldsTooLarge)
    }

    @Test func `a field line that never ends is refused when the limit is passed`() {
        let endless = "GET / HTTP/1.1\r\nA: " + String(repeating: "b", count: 29)
        #expect(parse(endless, limits: limits).refusal?.status == .headerFieldsTooLarge)
    }

    @Test func `RFC 6585 5: field lines that are too long together are 431`() {
        let field = "A: " + String(repeating: "b", count: 25)
        #expect(parse(head([field, field, field]), limits: limits).head != nil)
        #expect(
            parse(head([field, field, field, field]), limits: limits).refusal?.status == .headerFieldsTooLarge
        )
    }

    @Test func `RFC 6585 5: too many field lines are 431, and exactly the limit is not`() {
        #expect(parse(head(["A:", "B:", "C:", "D:"]), limits: limits).head != nil)
        #expect(
            parse(head(["A:", "B:", "C:", "D:", "E:"]), limits: limits).refusal?.status
                == .headerFieldsTooLarge)
    }

    @Test func `the limits that nobody changed take what browsers send`() {
        let cookie = "Cookie: " + String(repeating: "c", count: 4096)
        #expect(parse(head([cookie, cookie])).head != nil)
        #expect(parse(head(line: line(ofLength: 8000))).head != nil)
    }
}
