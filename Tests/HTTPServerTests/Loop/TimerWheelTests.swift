import Testing

@testable import HTTPServer

@Suite struct TimerWheelTests {
    private let start = Instant(milliseconds: 5_000_000)

    @Test(arguments: [0, 1, 63, 64, 65, 1000, 10_000, 60_000])
    func `a timer fires after its deadline and at most a tick late`(delay: Int) throws {
        var wheel = TimerWheel(now: start)
        let deadline = start.advanced(by: delay)
        wheel.schedule(7, by: deadline)
        #expect(wheel.fire(now: deadline.advanced(by: -1)).isEmpty)
        let next = try #require(wheel.next)
        #expect(next >= deadline && next.milliseconds - deadline.milliseconds <= TimerWheel.tickLength)
        #expect(wheel.fire(now: next) == [7])
        #expect(wheel.next == nil)
        #expect(wheel.fire(now: next.advanced(by: 100_000)).isEmpty)
    }

    @Test func `a deadline that moves further away sets no second timer`() {
        var wheel = TimerWheel(now: start)
        for delay in 0..<1000 { wheel.schedule(7, by: start.advanced(by: 1000 + delay)) }
        #expect(wheel.fire(now: start.advanced(by: 50_000)) == [7])
    }

    @Test func `a deadline that moves closer fires there, once`() {
        var wheel = TimerWheel(now: start)
        wheel.schedule(7, by: start.advanced(by: 50_000))
        wheel.schedule(7, by: start.advanced(by: 1000))
        #expect(wheel.fire(now: start.advanced(by: 2000)) == [7])
        #expect(wheel.fire(now: start.advanced(by: 60_000)).isEmpty)
    }

    @Test func `a deadline beyond the reach of the wheel fires early, to be set again`() throws {
        var wheel = TimerWheel(now: start)
        wheel.schedule(7, by: start.advanced(by: 3_600_000))
        var fired = 0
        while let next = wheel.next, next < start.advanced(by: 3_600_000) {
            #expect(wheel.fire(now: next) == [7])
            fired += 1
            wheel.schedule(7, by: start.advanced(by: 3_600_000))
        }
        #expect(fired > 10 && fired < 100)
    }

    @Test func `many timers fire in the order of their ticks, even after a long sleep`() {
        var wheel = TimerWheel(now: start)
        for descriptor in (0..<500 as Range<Int32>).reversed() {
            wheel.schedule(descriptor, by: start.advanced(by: Int(descriptor) * 100))
        }
        #expect(wheel.fire(now: start.advanced(by: 1_000_000)) == Array(0..<500))
    }
}
