import Testing

@Suite struct `Methods and what is told` {
    private static let allow = "Allow: GET, HEAD, OPTIONS"
    private static let problem = "Content-Type: application/problem+json"
    private static let date = "Date: Tue, 01 Dec 2026 12:00:00 GMT"

    static let methods: [Question] = [
        Question(
            "RFC 9110 9.3.2: HEAD tells what GET would", "HEAD /v1/groups", [], 200,
            has: ["Content-Length: {length}", "ETag: {tag}", "Content-Type: application/json"]),
        Question(
            "RFC 9110 9.3.2: HEAD of what is not there", "HEAD /nowhere", [], 404,
            has: ["Content-Length: {length}", problem]),
        Question(
            "RFC 9110 9.3.2: HEAD negotiates as GET does", "HEAD /v1/groups", ["Accept: image/png"], 406),
        Question(
            "RFC 9110 9.3.7: OPTIONS tells what is allowed", "OPTIONS /v1/groups", [], 204, has: [allow],
            lacks: ["Content-Length"]),
        Question(
            "RFC 9110 9.3.7: OPTIONS about what is not there", "OPTIONS /nowhere", [], 404, lacks: ["Allow"]),
        Question(
            "RFC 9110 9.3.7: OPTIONS about the server", "OPTIONS *", [], 204,
            lacks: ["Content-Length", "Content-Type"]),
        Question("RFC 9110 9.3.3: POST", "POST /v1/groups", [], 405, has: [allow, problem]),
        Question("RFC 9110 9.3.4: PUT", "PUT /v1/groups", [], 405, has: [allow]),
        Question("RFC 9110 9.3.5: DELETE", "DELETE /v1/groups/ecowas", [], 405, has: [allow]),
        Question("RFC 5789 2: PATCH", "PATCH /v1/groups/ecowas", [], 405, has: [allow]),
        Question(
            "RFC 9110 9.3.8: TRACE, which would hand fields to scripts", "TRACE /v1/groups", ["X-Secret: 1"],
            405, has: [allow]),
        Question(
            "RFC 9110 9.3.6: CONNECT, for this is no proxy", "CONNECT localhost:443", [], 405, has: [allow]),
        Question(
            "RFC 9110 15.6.2: a method that nobody knows", "BREW /v1/groups", [], 501, has: [allow],
            says: "BREW"),
        Question("RFC 9110 9.1: a method in another letter case", "get /v1/groups", [], 501),
        Question(
            "RFC 9110 15.5.5: a path that is not there, by any method", "POST /nowhere", [], 404,
            lacks: ["Allow"]),
        Question(
            "RFC 9110 14.2: Range may be passed over", "GET /v1/groups", ["Range: bytes=0-9"], 200,
            has: ["Content-Length: {length}"], lacks: ["Content-Range"]),
        Question(
            "RFC 9110 14.2: and so may one that cannot be", "GET /v1/groups", ["Range: bytes=9-0"], 200,
            has: ["Content-Length: {length}"]),
    ]

    static let told: [Question] = [
        Question("RFC 9110 6.6.1: a Date with 200", "GET /v1/groups", [], 200, has: [date]),
        Question("RFC 9110 6.6.1: a Date with 204", "OPTIONS /v1/groups", [], 204, has: [date]),
        Question("RFC 9110 6.6.1: a Date with 404", "GET /nowhere", [], 404, has: [date]),
        Question(
            "RFC 9110 8.8.2.1: no Last-Modified later than the Date", "GET /v1/frameworks", [], 200,
            has: ["Date: Sun, 06 Nov 1994 08:49:37 GMT", "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"],
            now: 784_111_777),
        Question(
            "RFC 9110 8.7: Content-Location is the address of a record", "GET /v1/countries/RS", [], 200,
            has: ["Content-Location: /v1/countries/serbia"]),
        Question(
            "RFC 9111 5.2.2.5: an error is not stored", "GET /nowhere", [], 404,
            has: ["Cache-Control: no-store"], lacks: ["ETag", "Last-Modified"]),
        Question(
            "RFC 9111 5.2.1.4: no-cache asks for what comes anyway", "GET /v1/groups",
            ["Cache-Control: no-cache"], 200, has: ["ETag: {tag}"]),
    ]

    static let addresses: [Question] = [
        Question(
            "RFC 9112 3.3: the target's authority wins over Host", "GET http://other.example/", [], 200,
            says: "http://other.example/v1"),
        Question(
            "RFC 9112 3.3: Host is the authority where the target has none", "GET /", [], 200,
            says: "http://localhost/v1"),
        Question(
            "RFC 9110 4.2.3: an absolute target without a path is /", "GET http://other.example", [], 200,
            says: "http://other.example/v1"),
        Question("RFC 3986 2.3: an escaped letter is the letter", "GET /v1/countries/%73erbia", [], 200),
        Question(
            "RFC 3986 2.1: escapes in either letter case", "GET /v1/countries/%6benya", [], 200,
            has: ["Content-Location: /v1/countries/kenya"]),
        Question("RFC 3986 2.2: an escaped slash parts nothing", "GET /v1%2Fgroups", [], 404),
        Question(
            "RFC 3986 2.4: an escaped percent sign is not read twice", "GET /v1/countries/%2573erbia", [], 404
        ),
        Question("RFC 3986 2.1: half an escape", "GET /v1/countries/%4", [], 400),
        Question("RFC 3986 2.1: an escape of other letters", "GET /v1/countries/%GG", [], 400),
        Question("RFC 3986 2.5: an escape that is no UTF-8", "GET /v1/countries/%FF", [], 400),
        Question("RFC 3986 2.1: half an escape in a query", "GET /v1/groups?fields=%4", [], 400),
    ]

    @Test(arguments: methods) func `each method has its answer`(_ question: Question) throws {
        try question.check()
    }
    @Test(arguments: told) func `an answer tells what it must`(_ question: Question) throws {
        try question.check()
    }
    @Test(arguments: addresses) func `an address has one meaning`(_ question: Question) throws {
        try question.check()
    }
}
