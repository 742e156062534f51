import HTTPCore
import HTTPServer
import TestSupport
import Testing

@testable import HTTPServer

@Suite struct `Content that lies in a file` {
    /// Differs at every place from what lies a page or a packet further.
    private static let bytes = (0..<(3 << 20)).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8) ^ ($0 >> 16)) }

    private static func responder(_ file: ScratchFile, _ range: Range<Int>? = nil) -> Answer {
        Answer { request, response in
            if request.path == "/file" {
                response.stretch = FileStretch(file, range ?? 0..<bytes.count)
            } else {
                response.body = Array("small".utf8)
            }
        }
    }

    @Test(arguments: [0..<(3 << 20), 0..<1, 4095..<70_001, (3 << 20) - 1..<(3 << 20), 5..<5])
    func `arrives as it is there, with its length, and the connection goes on`(range: Range<Int>) throws {
        let file = try ScratchFile(Self.bytes)
        try withServer(Self.responder(file, range)) { _, port in
            let client = try RawClient(port: port)
            let get = "GET /file HTTP/1.1\r\nHost: a\r\n\r\n"
            // What was asked for meanwhile comes after it.
            try client.send(get + getRoot + get + "HEAD /file HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.receiveResponse().body.elementsEqual(Self.bytes[range]))
            #expect(try client.receiveResponse().text == "small")
            #expect(try client.receiveResponse().body.elementsEqual(Self.bytes[range]))
            let head = try client.receiveResponse(toHead: true)
            #expect(head.field("content-length") == "\(range.count)")
            try client.send(getRoot)
            #expect(try client.receiveResponse().text == "small")
        }
    }

    @Test func `waits for a slow client in the file and not in memory, however long it is`() throws {
        let length = 50 << 20
        let file = try ScratchFile([UInt8](repeating: 0x61, count: length))
        var wire = Wire(Answer { $1.stretch = FileStretch(file, 0..<length) })
        wire.send(getRoot)
        var left = wire.state.output.count
        #expect(left > length)
        while left > 0 {
            #expect(wire.state.output.gathered.count < 1024)
            let step = min(left, 5 << 20)
            #expect(wire.take(step) == step)
            left -= step
        }
        #expect(wire.state.output.isEmpty)
    }

    @Test func `that ends too soon ends the connection, and nobody waits for the rest`() throws {
        let file = try ScratchFile(Array("short".utf8))
        try withServer(Self.responder(file, 0..<1000)) { _, port in
            let client = try RawClient(port: port)
            try client.send("GET /file HTTP/1.1\r\nHost: a\r\n\r\n")
            let text = try client.receiveToEnd()
            #expect(text.hasSuffix("\r\n\r\nshort"))
        }
    }

    @Test func `is not kept by clients that reset their connections`() throws {
        weak var gone: ScratchFile?
        do {
            let file = try ScratchFile(Self.bytes)
            gone = file
            try withServer(Self.responder(file)) { _, port in
                for _ in 0..<20 {
                    let client = try RawClient(port: port, receiveBuffer: 4096)
                    try client.send("GET /file HTTP/1.1\r\nHost: a\r\n\r\n")
                    _ = try client.receive(atMost: 100)
                    client.resetAtEnd()
                }
                let client = try RawClient(port: port)
                try client.send(getRoot)
                #expect(try client.receiveResponse().text == "small")
            }
        }
        #expect(gone == nil)
    }
}
