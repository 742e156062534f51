/// Ways to cut an input into pieces, as a network might.
///
/// They follow from the bytes themselves, so that an input that fails does so every time.
enum Pieces {
    /// The ends of the pieces: every byte by itself, and a few cuttings into pieces of uneven size.
    static func cuttings(of input: [UInt8]) -> [[Int]] {
        var seed: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in input { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var cuttings = [Array(1..<(input.count + 1))]
        for largest in [4, 32, 256] where largest <= input.count {
            var ends: [Int] = []
            var end = 0
            while end < input.count {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                end = min(input.count, end + 1 + Int(seed >> 33) % largest)
                ends.append(end)
            }
            cuttings.append(ends)
        }
        return cuttings
    }
}
