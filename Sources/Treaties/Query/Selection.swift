/// What answers a question: how many there are, and each of them once it is asked for, so that a page of a long list costs
/// no more than one of a short list.
public struct Selection<Element>: RandomAccessCollection {
    /// Known without looking at each.
    public let count: Int
    @usableFromInline let element: (Int) -> Element

    init(count: Int, element: @escaping (Int) -> Element) {
        self.count = count
        self.element = element
    }

    init(_ elements: [Element]) {
        self.init(count: elements.count) { elements[$0] }
    }

    /// Brings together what is in order in each part, as far as somebody asks for it.
    init(merging parts: [ArraySlice<Element>], by precedes: @escaping (Element, Element) -> Bool) {
        var rest = parts.filter { !$0.isEmpty }
        if rest.count == 1 {
            let only = rest[0]
            self.init(count: only.count) { only[only.startIndex + $0] }
            return
        }
        var merged: [Element] = []
        self.init(count: rest.reduce(0) { $0 + $1.count }) { index in
            while merged.count <= index {
                var next = 0
                for other in rest.indices.dropFirst()
                where precedes(rest[other][rest[other].startIndex], rest[next][rest[next].startIndex]) {
                    next = other
                }
                merged.append(rest[next].removeFirst())
                if rest[next].isEmpty { rest.remove(at: next) }
            }
            return merged[index]
        }
    }

    // Inlinable, because each row is asked for by another module.

    /// Always 0.
    @inlinable public var startIndex: Int { 0 }
    /// The same as `count`.
    @inlinable public var endIndex: Int { count }
    /// One of them, by its place.
    @inlinable public subscript(index: Int) -> Element { element(index) }
}
