/// One entry of the program to be fuzzed: what it does with any bytes, and what must hold of that.
public struct FuzzTarget: Sendable {
    /// Also the name of its folder in `Fuzz/Corpora`.
    public let name: String
    private let body: @Sendable ([UInt8]) throws(Violation) -> Void

    init(_ name: String, _ body: @escaping @Sendable ([UInt8]) throws(Violation) -> Void) {
        self.name = name
        self.body = body
    }

    /// Feeds it one input.
    ///
    /// - Throws: a property that does not hold.
    public func check(_ input: [UInt8]) throws(Violation) {
        try body(input)
    }

    /// All of them.
    public static let all = [
        headParser, chunkedDecoder, query, request, negotiation, entityTag, dates, library,
    ]
}

/// A property that an input has shown not to hold.
public struct Violation: Error, CustomStringConvertible {
    /// What did not hold, with the values that show it.
    public let description: String
}

/// States a property of the input under test.
func require(_ holds: Bool, _ property: @autoclosure () -> String) throws(Violation) {
    if !holds { throw Violation(description: property()) }
}
