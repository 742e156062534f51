import HTTPCore
import Testing

/// The order of RFC 9110 13.2.2, line by line, for a representation with the tag "now" of Sun, 06 Nov 1994 08:49:37 GMT.
@Suite struct `Conditional requests` {
    private static let same = "Sun, 06 Nov 1994 08:49:37 GMT"
    private static let before = "Sun, 06 Nov 1994 08:49:36 GMT"
    private static let after = "Sun, 06 Nov 1994 08:49:38 GMT"

    private func outcome(_ fields: [(name: String, value: String)], method: String = "GET") throws
        -> Preconditions.Outcome
    {
        let request = try Request(method, "/", fields: fields)
        return Preconditions.evaluate(
            request.head, tag: EntityTag(strong: "now"),
            lastModified: HTTPDate(secondsSinceEpoch: 784_111_777),
            now: HTTPDate(secondsSinceEpoch: 800_000_000))
    }

    @Test func `without a condition the answer is sent`() throws {
        #expect(try outcome([]) == .proceed)
    }

    @Test(arguments: [
        ("If-Match", "\"now\"", Preconditions.Outcome.proceed),
        ("If-Match", "\"then\"", .failed),
        ("If-Match", "\"then\", \"now\"", .proceed),
        ("If-Match", "W/\"now\"", .failed),
        ("If-Match", "*", .proceed),
        ("If-Unmodified-Since", before, .failed),
        ("If-Unmodified-Since", same, .proceed),
        ("If-Unmodified-Since", after, .proceed),
        ("If-Unmodified-Since", "yesterday", .proceed),
        ("If-None-Match", "\"now\"", .notModified),
        ("If-None-Match", "W/\"now\"", .notModified),
        ("If-None-Match", "\"then\", \"now\"", .notModified),
        ("If-None-Match", "*", .notModified),
        ("If-None-Match", "\"then\"", .proceed),
        ("If-Modified-Since", before, .proceed),
        ("If-Modified-Since", same, .notModified),
        ("If-Modified-Since", after, .notModified),
        ("If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT", .notModified),
        ("If-Modified-Since", "Sun Nov  6 08:49:37 1994", .notModified),
        ("If-Modified-Since", "1994-11-06", .proceed),
        ("If-Range", "\"then\"", .proceed),
    ])
    func `one condition alone`(name: String, value: String, expected: Preconditions.Outcome) throws {
        #expect(try outcome([(name, value)]) == expected)
        #expect(try outcome([(name, value)], method: "HEAD") == expected)
    }

    @Test(arguments: [
        // Step 2 is left out where step 1 applies.
        ("If-Match", "\"now\"", "If-Unmodified-Since", before, Preconditions.Outcome.proceed),
        ("If-Match", "\"then\"", "If-Unmodified-Since", after, .failed),
        // Step 4 is left out where step 3 applies.
        ("If-None-Match", "\"then\"", "If-Modified-Since", after, .proceed),
        ("If-None-Match", "\"now\"", "If-Modified-Since", before, .notModified),
        // Steps 1 and 2 come before 3 and 4.
        ("If-Match", "\"then\"", "If-None-Match", "\"now\"", .failed),
        ("If-Match", "\"now\"", "If-None-Match", "\"now\"", .notModified),
        ("If-Match", "\"now\"", "If-Modified-Since", same, .notModified),
        ("If-Unmodified-Since", before, "If-None-Match", "\"now\"", .failed),
        ("If-Unmodified-Since", before, "If-Modified-Since", same, .failed),
        ("If-Unmodified-Since", same, "If-Modified-Since", same, .notModified),
        ("If-Unmodified-Since", "yesterday", "If-None-Match", "\"then\"", .proceed),
    ])
    func `one condition before another`(
        first: String, firstValue: String, second: String, secondValue: String,
        expected: Preconditions.Outcome
    ) throws {
        #expect(try outcome([(first, firstValue), (second, secondValue)]) == expected)
        #expect(try outcome([(second, secondValue), (first, firstValue)]) == expected)
    }

    @Test func `a list may be spread over several lines`() throws {
        #expect(try outcome([("If-None-Match", "\"then\""), ("If-None-Match", "\"now\"")]) == .notModified)
    }
}
