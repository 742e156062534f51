import HTTPCore
import Testing

@testable import HTTPServer

/// Requests damaged at random. The seed is fixed, so that what fails once fails again.
@Suite struct HostileInputTests {
    /// A short generator of numbers that are random enough (xorshift64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    private let good = Array(
        ("GET /a?b HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n"
            + "POST /p HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\nT: u\r\n\r\n"
            + "POST /q HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\nabc"
            + "HEAD http://a/ HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").utf8)
    /// Bytes that mean something to the parsers.
    private let telling = Array("\r\n\t :;,/?#*%\0\u{7F}0159aAfFxGH-".utf8)

    private func damaged(_ numbers: inout Numbers) -> [UInt8] {
        var bytes = good
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
            let index = Int.random(in: 0..<bytes.count, using: &numbers)
            let byte = telling.randomElement(using: &numbers) ?? 0
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[index] = byte
            case 1: bytes.insert(byte, at: index)
            case 2: bytes.removeSubrange(index..<min(bytes.count, index + 3))
            default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 20)], at: index)
            }
        }
        return bytes
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `whatever is sent, and however it is cut, what comes back is whole responses and then an end`(
        seed: UInt64
    ) throws {
        var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<500 {
            let bytes = damaged(&numbers)
            var atOnce = Wire()
            var inPieces = Wire()
            atOnce.send(bytes)
            var start = 0
            while start < bytes.count {
                let end = min(bytes.count, start + Int.random(in: 1...40, using: &numbers))
                inPieces.send(Array(bytes[start..<end]))
                start = end
            }
            atOnce.end()
            inPieces.end()

            let answer = atOnce.receive()
            #expect(atOnce.state.isClosed)
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 "))
            // Who is slow may be told to continue; nothing else depends on where the bytes were cut.
            let interim = "HTTP/1.1 100 Continue\r\n\r\n"
            #expect(answer.replacing(interim, with: "") == inPieces.receive().replacing(interim, with: ""))
            #expect(inPieces.state.isClosed)
        }
    }
}
