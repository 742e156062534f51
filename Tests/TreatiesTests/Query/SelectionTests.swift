import Testing

@testable import Treaties

@Suite struct `What answers a question` {
    @Test func `parts that are each in order come together in order, read in any order`() {
        let parts: [ArraySlice<Int>] = [[1, 4, 9], [], [2, 3, 10, 11], [5]]
        let selection = Selection(merging: parts, by: <)
        #expect(selection.count == 8)
        #expect(selection[7] == 11)
        #expect(selection[0] == 1)
        #expect(Array(selection) == [1, 2, 3, 4, 5, 9, 10, 11])
    }

    @Test func `no further is read than somebody asks for`() {
        var comparisons = 0
        let parts = [Array(0..<1000)[...], Array(1000..<2000)[...]]
        let selection = Selection(merging: parts) { left, right in
            comparisons += 1
            return left < right
        }
        #expect(selection.count == 2000)
        #expect(comparisons == 0)
        #expect(selection[9] == 9)
        #expect(comparisons == 10)
    }

    @Test func `of nothing there is nothing`() {
        #expect(Selection<Int>(merging: [], by: <).isEmpty)
        #expect(Selection<Int>(merging: [[], []], by: <).isEmpty)
    }
}
