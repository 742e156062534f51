import Testing

@testable import depositary

@Suite struct SettlingTests {
    /// What each look at these states finds, after a first one at 0.
    private func findings(_ states: Int...) -> [Bool] {
        var settling = Settling(0)
        return states.map { settling.look($0) }
    }

    @Test func `what does not change is never news`() {
        #expect(findings(0, 0, 0) == [false, false, false])
    }

    @Test func `a change is news once, at the second look that sees it`() {
        #expect(findings(1, 1, 1, 1) == [false, true, false, false])
    }

    @Test func `while every look sees something else, nothing is news`() {
        #expect(findings(1, 2, 3, 4, 4) == [false, false, false, false, true])
    }

    @Test func `what is taken back before it has settled is no news`() {
        #expect(findings(1, 0, 0, 0) == [false, false, false, false])
    }

    @Test func `what is taken back after it has settled is news again`() {
        #expect(findings(1, 1, 0, 0) == [false, true, false, true])
    }
}
