import HTTPCore
import Testing

@Suite struct `Content negotiation` {
    private static let offers = ["application/json", "text/csv", "application/x-ndjson"]

    /// A named case: what is offered, what is accepted, and what is sent; nil for 406.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let accept: String?
        let chosen: String?
        var offers = `Content negotiation`.offers

        init(
            _ name: String, _ accept: String?, _ chosen: String?,
            offers: [String] = `Content negotiation`.offers
        ) {
            testDescription = name
            self.accept = accept
            self.chosen = chosen
            self.offers = offers
        }
    }

    private static func check(_ item: Case) {
        let index = ContentNegotiation.choose(among: item.offers, accept: item.accept)
        #expect(
            index.map { item.offers[$0] } == item.chosen,
            "\(item.testDescription): \(item.accept ?? "absent")")
    }

    @Test(arguments: [
        Case("no field: anything goes", nil, "application/json"),
        Case("an empty field says nothing", "", "application/json"),
        Case("the exact type", "text/csv", "text/csv"),
        Case("types compare in any case", "Text/CSV", "text/csv"),
        Case("any type: the server's favourite", "*/*", "application/json"),
        Case("any subtype", "text/*", "text/csv"),
        Case("several offers match a range: the server's favourite", "application/*", "application/json"),
        Case("none matches", "image/png", nil),
        Case("some match", "image/png, text/csv", "text/csv"),
        Case("white space around members", "  image/png ,\ttext/csv  ", "text/csv"),
        Case("empty members (5.6.1)", ",, text/csv,,", "text/csv"),
        Case("a type that begins alike is another", "application/jsonp", nil),
        Case("*/subtype is no media range", "*/csv, image/png", nil),
        Case(
            "a browser", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"
        ),
        Case("parameters do not make a type another", "text/csv; charset=utf-8", "text/csv"),
    ])
    func `media ranges, RFC 9110 12.5.1`(item: Case) { Self.check(item) }

    @Test(arguments: [
        Case("the greater weight", "application/json;q=0.5, text/csv;q=0.9", "text/csv"),
        Case("no weight is 1", "application/json;q=0.9, text/csv", "text/csv"),
        Case(
            "equal weights: the server's favourite", "text/csv;q=0.5, application/json;q=0.5",
            "application/json"),
        Case("three decimals count", "application/json;q=0.998, text/csv;q=0.999", "text/csv"),
        Case("0 means not acceptable", "application/json;q=0, */*", "text/csv"),
        Case("0.000 too", "application/json;q=0.000", nil),
        Case("everything refused", "*/*;q=0", nil),
        Case("1.000 is allowed", "application/json;q=0.9, text/csv;q=1.000", "text/csv"),
        Case("0. is allowed", "application/json;q=0., text/csv;q=0.1", "text/csv"),
        Case("the parameter's name in any case", "application/json;Q=0.1, text/csv;q=0.2", "text/csv"),
        Case("space around the semicolon", "application/json ; q=0.1 , text/csv ; q=0.2", "text/csv"),
        Case(
            "above 1 is malformed: the member says nothing", "text/csv;q=1.1, application/json;q=0.1",
            "application/json"),
        Case("four decimals are malformed", "text/csv;q=0.9999, application/json;q=0.1", "application/json"),
        Case("a word is malformed", "text/csv;q=high, application/json;q=0.1", "application/json"),
        Case("an empty weight is malformed", "text/csv;q=, application/json;q=0.1", "application/json"),
    ])
    func `weights, RFC 9110 12.4.2`(item: Case) { Self.check(item) }

    @Test(arguments: [
        Case(
            "an exact type over a range", "text/*;q=1, text/csv;q=0.1, application/json;q=0.5",
            "application/json"),
        Case("a range over any", "*/*;q=1, application/*;q=0.1", "text/csv"),
        Case(
            "the order of members does not matter", "application/json;q=0.5, text/csv;q=0.1, text/*;q=1",
            "application/json"),
        Case("a refusal by name stands against a range", "text/csv;q=0, text/*", nil, offers: ["text/csv"]),
    ])
    func `the most precise range decides, RFC 9110 12.5.1`(item: Case) { Self.check(item) }

    @Test(arguments: [
        // The field of the standard's own example, its table of qualities tried against a known one.
        ("text/plain", "application/known;q=0.69", "text/plain"),
        ("text/plain", "application/known;q=0.71", "application/known"),
        ("text/html", "application/known;q=0.29", "text/html"),
        ("text/html", "application/known;q=0.31", "application/known"),
        ("image/jpeg", "application/known;q=0.49", "image/jpeg"),
        ("image/jpeg", "application/known;q=0.51", "application/known"),
    ])
    func `the standard's example: a plain type is not the one with a parameter`(
        type: String, known: String, chosen: String
    ) {
        let accept =
            "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5, "
            + known
        Self.check(Case(type, accept, chosen, offers: [type, "application/known"]))
    }

    @Test(arguments: [
        Case(
            "a comma in quotes", #"application/json;profile="a,text/csv", text/csv;q=0.5"#, "application/json"
        ),
        Case("a comma in quotes adds no member", #"image/png;x="a, text/csv""#, nil),
        Case("a semicolon in quotes", #"application/json;x="a;q=0", text/csv;q=0.5"#, "application/json"),
        Case("an escaped quote", #"image/png;x="\", text/csv""#, nil),
    ])
    func `what stands in quotes is one parameter, RFC 9110 5.6.4`(item: Case) { Self.check(item) }

    @Test func `nothing offered is nothing chosen`() {
        #expect(ContentNegotiation.choose(among: [], accept: nil) == nil)
        #expect(ContentNegotiation.choose(among: [], accept: "*/*") == nil)
    }
}
