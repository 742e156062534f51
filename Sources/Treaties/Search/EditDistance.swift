/// How many letters must be changed, added, left out or swapped with their neighbour to make one word of another.
enum EditDistance {
    /// Whether so many are enough (optimal string alignment, over bytes).
    static func isWithin(_ limit: Int, _ left: [UInt8], _ right: [UInt8]) -> Bool {
        if abs(left.count - right.count) > limit { return false }
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            current.reserveCapacity(right.count + 1)
            for j in right.indices {
                var edits = min(last[j + 1] + 1, current[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    edits = min(edits, beforeLast[j - 1] + 1)
                }
                current.append(edits)
            }
            if current.allSatisfy({ $0 > limit }) { return false }
            (beforeLast, last) = (last, current)
        }
        return last[right.count] <= limit
    }
}
