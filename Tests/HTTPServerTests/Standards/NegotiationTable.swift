import Testing

@Suite struct `Negotiation of an answer` {
    private static let json = "Content-Type: application/json"
    private static let csv = "Content-Type: text/csv; charset=utf-8; header=present"

    static let formats: [Question] = [
        row("RFC 9110 12.5.1: no Accept", [], json),
        row("RFC 9110 12.5.1: an empty Accept", ["Accept:"], json),
        row("RFC 9110 12.5.1: any type", ["Accept: */*"], json),
        row("RFC 9110 12.5.1: a type by name", ["Accept: text/csv"], csv),
        row("RFC 9110 12.5.1: any subtype", ["Accept: text/*"], csv),
        row("RFC 9110 8.3.1: a type in another letter case", ["Accept: Text/CSV"], csv),
        row(
            "RFC 9110 12.5.1: the most precise range decides",
            ["Accept: text/csv;q=0.1, text/*;q=1, application/json;q=0.5"], json),
        row("RFC 9110 12.4.2: the greater weight", ["Accept: application/json;q=0.5, text/csv;q=0.9"], csv),
        row("RFC 9110 12.4.2: no weight is 1", ["Accept: application/json;q=0.9, text/csv"], csv),
        row(
            "RFC 9110 12.4.2: the third decimal of a weight counts",
            ["Accept: application/json;q=0.998, text/csv;q=0.999"], csv),
        row("RFC 9110 12.4.2: a weight of 0 excludes", ["Accept: application/json;q=0, */*"], csv),
        row(
            "RFC 9110 12.4.2: a weight above 1 is none", ["Accept: text/csv;q=1.1, application/json;q=0.1"],
            json),
        row(
            "RFC 9110 5.6.6: the name of a weight in another letter case",
            ["Accept: application/json;Q=0.1, text/csv;q=0.2"], csv),
        row(
            "RFC 9110 5.6.3: white space around a weight",
            ["Accept: application/json ; q=0.1 ,\ttext/csv ; q=0.2"], csv),
        row(
            "RFC 9110 5.6.4: a comma in quotes parts nothing",
            [#"Accept: image/png;x="a, text/csv", application/json;q=0.1"#], json),
        row(
            "RFC 9110 5.6.4: an escaped quotation mark ends nothing",
            [#"Accept: image/png;x="\", text/csv", application/json;q=0.1"#], json),
        row("RFC 9110 5.6.1: empty members", ["Accept: ,, text/csv ,,"], csv),
        row(
            "RFC 9110 5.3: members in several lines", ["Accept: application/json;q=0.1", "Accept: text/csv"],
            csv),
        row(
            "RFC 9110 12.5.2: Accept-Charset changes nothing",
            ["Accept: text/csv", "Accept-Charset: iso-8859-1"], csv),
        row("RFC 9110 12.5.4: Accept-Language changes nothing", ["Accept-Language: de"], json),
        Question(
            "RFC 9110 15.5.7: no type that is at hand", "GET /v1/groups", ["Accept: image/png"], 406,
            has: ["Content-Type: application/problem+json"], says: "text/csv"),
        Question("RFC 9110 15.5.7: every type excluded", "GET /v1/groups", ["Accept: */*;q=0"], 406),
    ]

    static let codings: [Question] = [
        coding("RFC 9110 12.5.3: no Accept-Encoding", [], isCoded: false),
        coding("RFC 9110 12.5.3: gzip by name", ["Accept-Encoding: gzip"], isCoded: true),
        coding("RFC 9110 8.4.1: gzip in another letter case", ["Accept-Encoding: GZIP"], isCoded: true),
        coding("RFC 9110 8.4.1.3: x-gzip", ["Accept-Encoding: x-gzip"], isCoded: true),
        coding("RFC 9110 12.5.3: any coding", ["Accept-Encoding: *"], isCoded: true),
        coding(
            "RFC 9110 12.5.3: codings that are not at hand", ["Accept-Encoding: br, zstd"], isCoded: false),
        coding("RFC 9110 12.5.3: an empty Accept-Encoding", ["Accept-Encoding:"], isCoded: false),
        coding("RFC 9110 12.4.2: gzip with a weight of 0", ["Accept-Encoding: gzip;q=0"], isCoded: false),
        coding(
            "RFC 9110 12.4.2: gzip with less weight than identity", ["Accept-Encoding: gzip;q=0.5, identity"],
            isCoded: false),
        coding(
            "RFC 9110 12.5.3: identity excluded by name", ["Accept-Encoding: gzip;q=0.1, identity;q=0"],
            isCoded: true),
        coding(
            "RFC 9110 5.3: gzip in a second line", ["Accept-Encoding: br", "Accept-Encoding: gzip"],
            isCoded: true),
        Question(
            "RFC 9110 12.5.3: identity excluded and nothing named", "GET /v1/frameworks",
            ["Accept-Encoding: identity;q=0"], 406, lacks: ["Content-Encoding"]),
        Question(
            "RFC 9110 12.5.3: everything excluded by *", "GET /v1/frameworks", ["Accept-Encoding: br, *;q=0"],
            406),
        Question(
            "RFC 9110 12.5.5: Vary names what was negotiated, also where nothing was asked for",
            "GET /v1/frameworks", [], 200,
            has: ["Vary: Accept, Accept-Encoding"]),
        Question(
            "RFC 9110 8.8.3.3: each coding has a tag of its own", "GET /v1/frameworks",
            ["Accept-Encoding: gzip"], 200, has: ["ETag: {coded}"]),
        Question(
            "RFC 9110 8.4: content in gzip is still of its own type", "GET /v1/frameworks",
            ["Accept-Encoding: gzip"], 200, has: [json]),
    ]

    private static func row(_ name: String, _ fields: [String], _ type: String) -> Question {
        Question(name, "GET /v1/groups", fields, 200, has: [type])
    }

    private static func coding(_ name: String, _ fields: [String], isCoded: Bool) -> Question {
        Question(
            name, "GET /v1/frameworks", fields, 200,
            has: isCoded ? ["Content-Encoding: gzip"] : ["Content-Length: {length}"],
            lacks: isCoded ? [] : ["Content-Encoding"])
    }

    @Test(arguments: formats) func `by Accept`(_ question: Question) throws { try question.check() }
    @Test(arguments: codings) func `by Accept-Encoding`(_ question: Question) throws { try question.check() }
}
