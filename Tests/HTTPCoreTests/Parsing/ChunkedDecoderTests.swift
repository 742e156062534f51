import HTTPCore
import Testing

@Suite struct ChunkedDecoderTests {
    private enum Result: Equatable {
        case done(String, consumed: Int)
        case incomplete(String)
        case refused(Int)
    }

    private func decode(_ pieces: [[UInt8]], _ limits: ChunkedDecoder.Limits = .init()) -> Result {
        var decoder = ChunkedDecoder(limits: limits)
        var content: [UInt8] = []
        var total = 0
        do throws(Refusal) {
            for piece in pieces {
                let (consumed, isComplete) = try decoder.decode(piece.span, into: &content)
                total += consumed
                if isComplete { return .done(String(decoding: content, as: UTF8.self), consumed: total) }
            }
        } catch {
            return .refused(error.status.code)
        }
        return .incomplete(String(decoding: content, as: UTF8.self))
    }

    private func decode(_ text: String, _ limits: ChunkedDecoder.Limits = .init()) -> Result {
        decode([Array(text.utf8)], limits)
    }

    static let whole: [(coded: String, content: String)] = [
        ("0\r\n\r\n", ""),
        ("5\r\nhello\r\n0\r\n\r\n", "hello"),
        ("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world"),
        ("a\r\n0123456789\r\n000\r\n\r\n", "0123456789"),
        ("A\r\n\r\n\r\n\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n\r\n\r\n\r\n"),
        ("5;name=value;flag\r\nhello\r\n0;last=\"x y\"\r\n\r\n", "hello"),
        ("5 \t;a\r\nhello\r\n0\r\n\r\n", "hello"),
        ("5\r\nhello\r\n0\r\nExpires: never\r\nX-Sum:1\r\n\r\n", "hello"),
    ]

    @Test(arguments: whole)
    func `RFC 9112 7.1: chunks are joined, extensions and trailers dropped`(coded: String, content: String) {
        #expect(decode(coded) == .done(content, consumed: coded.utf8.count))
    }

    @Test(arguments: whole)
    func `what follows the last chunk is left for the next request`(coded: String, content: String) {
        #expect(decode(coded + "GET / HTTP/1.1") == .done(content, consumed: coded.utf8.count))
    }

    @Test(arguments: whole)
    func `input may be cut anywhere`(coded: String, content: String) {
        let bytes = Array(coded.utf8)
        for cut in bytes.indices {
            let pieces = [Array(bytes[..<cut]), Array(bytes[cut...])]
            #expect(decode(pieces) == .done(content, consumed: bytes.count), "cut after \(cut)")
        }
        #expect(decode(bytes.map { [$0] }) == .done(content, consumed: bytes.count))
    }

    @Test(arguments: whole)
    func `no prefix is complete`(coded: String, content: String) {
        let bytes = Array(coded.utf8)
        for length in bytes.indices {
            guard case .incomplete = decode([Array(bytes.prefix(length))]) else {
                Issue.record("cut after \(length)")
                return
            }
        }
    }

    @Test func `content over the limit is 413 as soon as a chunk announces it`() {
        var limits = ChunkedDecoder.Limits()
        limits.content = 10
        #expect(decode("5\r\nhello\r\n5\r\nworld\r\n0\r\n\r\n", limits) == .done("helloworld", consumed: 25))
        #expect(decode("5\r\nhello\r\n6\r\n", limits) == .refused(413))
        #expect(decode("B", limits) == .refused(413))
    }

    @Test(arguments: [
        "7fffffffffffffff", "ffffffffffffffff", "10000000000000005", "fffffffffffffffffffffffff",
    ])
    func `a size beyond counting is 413, and never wraps around`(size: String) {
        var limits = ChunkedDecoder.Limits()
        limits.content = .max
        #expect(decode("\(size)\r\n", limits) == .refused(413))
    }

    @Test func `a size padded with zeros without end is refused`() {
        #expect(decode(String(repeating: "0", count: 100)) == .refused(413))
    }

    @Test func `extensions are bounded over all chunks together`() {
        var limits = ChunkedDecoder.Limits()
        limits.extensions = 8
        #expect(decode("1;abc\r\nx\r\n0;abc\r\n\r\n", limits) == .done("x", consumed: 19))
        #expect(decode("1;abc\r\nx\r\n0;abcd\r\n\r\n", limits) == .refused(400))
    }

    @Test func `trailers are bounded`() {
        var limits = ChunkedDecoder.Limits()
        limits.trailers = 20
        #expect(decode("0\r\nA: b\r\n\r\n", limits) == .done("", consumed: 11))
        #expect(decode("0\r\nA: 01234567890123456789\r\n\r\n", limits) == .refused(431))
    }
}
