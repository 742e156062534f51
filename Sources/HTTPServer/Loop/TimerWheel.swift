/// Wakes a loop for the deadlines of its connections.
///
/// A timer belongs to a descriptor's number and not to the connection that has it now, and a deadline that moves further
/// away leaves it where it is: it is looked at when it fires, and set again if it was early. So the usual request, which
/// only pushes the idle deadline back, costs a comparison, and a number has one timer however often it is handed out.
struct TimerWheel {
    private struct Timer {
        let descriptor: Int32
        let tick: Int
    }

    /// Milliseconds to a tick; a deadline is noticed at most that much late.
    static let tickLength = 64
    private static let slotCount = 1024

    private var slots = [[Timer]](repeating: [], count: slotCount)
    /// The tick at which each descriptor's timer fires; never is `Int.max`.
    private var scheduled: [Int] = []
    /// All ticks up to this one have fired.
    private var firedTick: Int
    /// No timer fires before this tick.
    private var earliest = Int.max

    init(now: Instant) { firedTick = now.milliseconds / Self.tickLength }

    /// Makes sure that the timer of a descriptor fires no later than one tick after a deadline.
    ///
    /// A deadline beyond the wheel's reach fires early, at its rim.
    mutating func schedule(_ descriptor: Int32, by deadline: Instant) {
        let index = Int(descriptor)
        let tick = max(
            firedTick + 1, min(deadline.milliseconds / Self.tickLength + 1, firedTick + Self.slotCount - 1))
        if index >= scheduled.count {
            scheduled.append(contentsOf: repeatElement(Int.max, count: index + 1 - scheduled.count))
        }
        guard tick < scheduled[index] else { return }
        scheduled[index] = tick
        slots[tick % Self.slotCount].append(Timer(descriptor: descriptor, tick: tick))
        earliest = min(earliest, tick)
    }

    /// When `fire` is to be called next; nil while no timer is set.
    var next: Instant? { earliest == Int.max ? nil : Instant(milliseconds: earliest * Self.tickLength) }

    /// The descriptors whose timers fire by now. Whoever still waits must be scheduled again.
    mutating func fire(now: Instant) -> [Int32] {
        let nowTick = now.milliseconds / Self.tickLength
        guard earliest <= nowTick else { return [] }
        var due: [Int32] = []
        for tick in earliest...min(nowTick, earliest + Self.slotCount - 1) {
            let slot = tick % Self.slotCount
            for timer in slots[slot] where scheduled[Int(timer.descriptor)] == timer.tick {
                scheduled[Int(timer.descriptor)] = Int.max
                due.append(timer.descriptor)
            }
            slots[slot] = []
        }
        firedTick = nowTick
        earliest =
            (1..<Self.slotCount).lazy.map { nowTick + $0 }.first { !slots[$0 % Self.slotCount].isEmpty }
            ?? Int.max
        return due
    }
}
