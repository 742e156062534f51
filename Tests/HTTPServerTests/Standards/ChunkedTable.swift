import Testing

/// What is broken is so in one thing only: whoever overlooks that finds a whole request.
@Suite struct `Chunks and trailers` {
    static let table: [Exchange] = [
        whole("RFC 9112 7.1: no chunk but the last", "0\r\n\r\n", ""),
        whole("RFC 9112 7.1: chunks are joined", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world"),
        whole(
            "RFC 9112 7.1: a size in hexadecimal, lower case", "a\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
        whole(
            "RFC 9112 7.1: a size in hexadecimal, upper case", "A\r\n0123456789\r\n0\r\n\r\n", "0123456789"),
        whole("RFC 9112 7.1: a size with zeros before it", "005\r\nhello\r\n000\r\n\r\n", "hello"),
        whole(
            "RFC 9112 7.1: line ends in a chunk are content", "9\r\na\r\n0\r\n\r\nb\r\n0\r\n\r\n",
            "a\r\n0\r\n\r\nb"),
        whole(
            "RFC 9112 7.1.1: extensions are passed over",
            "5;name=value;flag\r\nhello\r\n0;last=\"x y\"\r\n\r\n", "hello"),
        whole("RFC 9112 7.1.1: white space before an extension", "5 \t;a\r\nhello\r\n0\r\n\r\n", "hello"),
        whole(
            "RFC 9112 7.1.2: trailers are passed over",
            "5\r\nhello\r\n0\r\nExpires: never\r\nX-Sum:1\r\n\r\n", "hello"),
        broken("RFC 9112 7.1: no size", "\r\n\r\n"),
        broken("RFC 9112 7.1: a size that is no number", "g\r\n\r\n"),
        broken("RFC 9112 7.1: a space before a size", " 5\r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: a size with a minus", "-0\r\n\r\n"),
        broken("RFC 9112 7.1: a size with a plus", "+5\r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: a size that starts with 0x", "0x5\r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: a size with a comma", "5,5\r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: a space behind a size and no extension", "5 \r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: LF alone behind a size", "5\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: CR alone behind a size", "5\r\rhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: more content than the size says", "5\r\nhelloo\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: no line end behind a chunk", "5\r\nhello0\r\n\r\n"),
        broken("RFC 9112 7.1: LF alone behind a chunk", "5\r\nhello\n0\r\n\r\n"),
        broken("RFC 9112 7.1: an empty line between chunks", "5\r\nhello\r\n\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1.1: LF alone behind an extension", "5;a\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1.1: a control character in an extension", "5;\u{1}\r\nhello\r\n0\r\n\r\n"),
        broken(
            "RFC 9112 7.1.1: extensions without end",
            "5;" + String(repeating: "a", count: 5000) + "\r\nhello\r\n0\r\n\r\n"),
        broken("RFC 9112 7.1: LF alone for the last line", "0\r\n\n"),
        broken("RFC 9112 7.1: CR alone for the last line", "0\r\n\r"),
        broken("RFC 9112 7.1.2: a trailer without a colon", "0\r\nbad trailer\r\n\r\n"),
        broken("RFC 9112 7.1.2: a folded trailer", "0\r\nA: b\r\n c\r\n\r\n"),
        broken("RFC 9112 7.1.2: a trailer with a space before its colon", "0\r\nA : b\r\n\r\n"),
        broken("RFC 9112 7.1.2: a trailer without a name", "0\r\n: b\r\n\r\n"),
        broken("RFC 9112 7.1.2: LF alone behind a trailer", "0\r\nA: b\n\r\n"),
        broken(
            "RFC 6585 5: trailers beyond the limit are 431",
            "0\r\nA: " + String(repeating: "b", count: 9000) + "\r\n\r\n", 431),
        broken(
            "RFC 9112 7.1: a size that would wrap around to 5", "10000000000000005\r\nhello\r\n0\r\n\r\n", 413
        ),
        broken(
            "RFC 9112 7.1: a size padded with zeros without end",
            String(repeating: "0", count: 100) + "\r\n\r\n", 413),
        broken("RFC 9110 15.5.14: chunks beyond the limit", "100001\r\n", 413),
    ]

    private static func whole(_ name: String, _ coded: String, _ content: String) -> Exchange {
        .answered(
            name, Exchange.chunked(coded) + Exchange.get("/b"),
            content.isEmpty ? "200 POST /p" : "200 POST /p \(content)",
            "200 GET /b")
    }

    private static func broken(_ name: String, _ coded: String, _ status: Int = 400) -> Exchange {
        .refused(name, status, Exchange.chunked(coded))
    }

    @Test(arguments: table) func `are read as the standard has them`(_ exchange: Exchange) {
        exchange.check()
    }
}
