import Testing

/// On a list that was last modified on 2026-11-23 at midnight.
@Suite struct `Conditions on an answer` {
    static let tags: [Question] = [
        row("RFC 9110 13.1.2: If-None-Match with the tag", ["If-None-Match: {tag}"], 304),
        row("RFC 9110 13.1.2: If-None-Match compares weakly", ["If-None-Match: W/{tag}"], 304),
        row(
            "RFC 9110 13.1.2: If-None-Match with the tag among others", [#"If-None-Match: "x", {tag} ,"y""#],
            304),
        row(
            "RFC 9110 5.3: If-None-Match with the tag in a second line",
            [#"If-None-Match: "x""#, "If-None-Match: {tag}"], 304),
        row("RFC 9110 5.6.1: If-None-Match with an empty member", ["If-None-Match: , {tag}"], 304),
        row("RFC 9110 13.1.2: If-None-Match with *", ["If-None-Match: *"], 304),
        row("RFC 9110 13.1.2: If-None-Match with another tag", [#"If-None-Match: "x""#], 200),
        row("RFC 9110 8.8.3: a tag without quotes is none", ["If-None-Match: x"], 200),
        row("RFC 9110 8.8.3: a comma within a tag parts nothing", [#"If-None-Match: "a,{tag}"#], 200),
        row("RFC 9110 8.8.3.3: the tag of another coding", ["If-None-Match: {coded}"], 200),
        row(
            "RFC 9110 8.8.3.3: the tag of the same coding",
            ["If-None-Match: {coded}", "Accept-Encoding: gzip"], 304),
        row("RFC 9110 13.1.1: If-Match with the tag", ["If-Match: {tag}"], 200),
        row("RFC 9110 13.1.1: If-Match with the tag among others", [#"If-Match: "x", {tag}"#], 200),
        row("RFC 9110 13.1.1: If-Match with *", ["If-Match: *"], 200),
        row("RFC 9110 13.1.1: If-Match with another tag", [#"If-Match: "x""#], 412),
        row("RFC 9110 13.1.1: If-Match compares strongly", ["If-Match: W/{tag}"], 412),
        row(
            "RFC 9110 8.8.3: W/ has one letter case, and with another the tag is none", ["If-Match: w/{tag}"],
            412),
        row("RFC 9110 8.8.3: a tag with something before it is none", ["If-Match: x{tag}"], 412),
        row("RFC 9110 8.8.3: a tag with something behind it is none", ["If-Match: {tag}x"], 412),
    ]

    static let dates: [Question] = [
        row(
            "RFC 9110 13.1.3: If-Modified-Since with the moment",
            ["If-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT"], 304),
        row(
            "RFC 9110 13.1.3: If-Modified-Since with a later moment",
            ["If-Modified-Since: Tue, 24 Nov 2026 00:00:00 GMT"], 304),
        row(
            "RFC 9110 13.1.3: If-Modified-Since with an earlier moment",
            ["If-Modified-Since: Sun, 22 Nov 2026 23:59:59 GMT"], 200),
        row(
            "RFC 9110 5.6.7: the form of RFC 850", ["If-Modified-Since: Monday, 23-Nov-26 00:00:00 GMT"], 304),
        row("RFC 9110 5.6.7: the form of asctime", ["If-Modified-Since: Mon Nov 23 00:00:00 2026"], 304),
        row(
            "RFC 9110 5.6.7: two digits of a year up to 50 years ahead",
            ["If-Modified-Since: Monday, 30-Nov-76 00:00:00 GMT"], 304),
        row(
            "RFC 9110 5.6.7: two digits of a year more than 50 years ahead are past",
            ["If-Modified-Since: Thursday, 31-Dec-76 00:00:00 GMT"], 200),
        row(
            "RFC 9110 13.1.3: a date of another form is no condition", ["If-Modified-Since: 2026-11-23"], 200),
        row(
            "RFC 9110 13.1.3: a day that no month has is no condition",
            ["If-Modified-Since: Tue, 31 Nov 2026 00:00:00 GMT"], 200),
        row(
            "RFC 9110 5.6.7: a date of another zone is no condition",
            ["If-Modified-Since: Mon, 23 Nov 2026 00:00:00 CET"], 200),
        row(
            "RFC 9110 5.6.7: letter case counts in a date",
            ["If-Modified-Since: mon, 23 nov 2026 00:00:00 gmt"], 200),
        row(
            "RFC 9110 13.1.3: two dates are no condition",
            [
                "If-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT",
                "If-Modified-Since: Mon, 23 Nov 2026 00:00:00 GMT",
            ], 200),
        row(
            "RFC 9110 13.1.4: If-Unmodified-Since with the moment",
            ["If-Unmodified-Since: Mon, 23 Nov 2026 00:00:00 GMT"], 200),
        row(
            "RFC 9110 13.1.4: If-Unmodified-Since with an earlier moment",
            ["If-Unmodified-Since: Sun, 22 Nov 2026 23:59:59 GMT"], 412),
        row("RFC 9110 13.1.4: what is no date is no condition", ["If-Unmodified-Since: yesterday"], 200),
    ]

    private static let past = "Sun, 22 Nov 2026 00:00:00 GMT"
    private static let future = "Tue, 24 Nov 2026 00:00:00 GMT"

    static let several: [Question] = [
        row(
            "RFC 9110 13.2.2: If-Match that holds before If-Unmodified-Since",
            ["If-Match: {tag}", "If-Unmodified-Since: \(past)"], 200),
        row(
            "RFC 9110 13.2.2: If-Match that fails before If-Unmodified-Since",
            [#"If-Match: "x""#, "If-Unmodified-Since: \(future)"], 412),
        row(
            "RFC 9110 13.2.2: If-Match that fails before If-None-Match",
            [#"If-Match: "x""#, "If-None-Match: {tag}"], 412),
        row(
            "RFC 9110 13.2.2: If-None-Match behind If-Match that holds",
            ["If-Match: {tag}", "If-None-Match: {tag}"], 304),
        row(
            "RFC 9110 13.2.2: If-None-Match that holds before If-Modified-Since",
            [#"If-None-Match: "x""#, "If-Modified-Since: \(future)"], 200),
        row(
            "RFC 9110 13.2.2: If-None-Match that fails before If-Modified-Since",
            ["If-None-Match: {tag}", "If-Modified-Since: \(past)"], 304),
        row(
            "RFC 9110 13.2.2: If-Unmodified-Since before If-None-Match",
            ["If-Unmodified-Since: \(past)", "If-None-Match: {tag}"], 412),
        row("RFC 9110 13.1.5: If-Range without Range", [#"If-Range: "x""#], 200),
        Question(
            "RFC 9110 13.2.1: a condition does not excuse a path that is not there", "GET /nowhere",
            ["If-None-Match: *"], 404, lacks: ["ETag"]),
        Question(
            "RFC 9110 13.2.1: nor a question that is wrong", "GET /v1/groups?colour=red", [#"If-Match: "x""#],
            400),
        Question(
            "RFC 9110 13.2.1: nor a method that is not allowed", "DELETE /v1/groups", [#"If-Match: "x""#], 405
        ),
        Question(
            "RFC 9110 13.2.1: OPTIONS has no conditions", "OPTIONS /v1/groups",
            [#"If-Match: "x""#, "If-None-Match: *"], 204),
        Question(
            "RFC 9110 13.1.2: HEAD has those of GET, If-None-Match", "HEAD /v1/frameworks",
            ["If-None-Match: {tag}"], 304),
        Question(
            "RFC 9110 13.1.1: HEAD has those of GET, If-Match", "HEAD /v1/frameworks", [#"If-Match: "x""#],
            412),
        Question(
            "RFC 9110 15.4.5: 304 has the fields that keep a stored answer fresh", "GET /v1/frameworks",
            ["If-None-Match: *"], 304,
            has: [
                "ETag: {tag}", "Date: Tue, 01 Dec 2026 12:00:00 GMT",
                "Last-Modified: Mon, 23 Nov 2026 00:00:00 GMT",
                "Cache-Control: public, max-age=300, stale-while-revalidate=86400",
                "Vary: Accept, Accept-Encoding",
            ]),
        Question(
            "RFC 9110 15.4.5: 304 has no fields of content", "GET /v1/frameworks",
            ["If-None-Match: *", "Accept-Encoding: gzip"], 304,
            lacks: ["Content-Type", "Content-Length", "Content-Encoding"]),
        Question(
            "RFC 9110 15.5.13: 412 tells of itself and not of the answer", "GET /v1/frameworks",
            [#"If-Match: "x""#], 412,
            has: ["Content-Type: application/problem+json", "Cache-Control: no-store"],
            lacks: ["ETag", "Last-Modified"]),
    ]

    private static func row(_ name: String, _ fields: [String], _ status: Int) -> Question {
        Question(name, "GET /v1/frameworks", fields, status)
    }

    @Test(arguments: tags) func `by entity tag`(_ question: Question) throws { try question.check() }
    @Test(arguments: dates) func `by date`(_ question: Question) throws { try question.check() }
    @Test(arguments: several) func `together`(_ question: Question) throws { try question.check() }
}
