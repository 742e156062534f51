import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct ObservingTests {
    @Test func `every answered request is told with what was answered`() throws {
        let recorder = EventRecorder()
        try withServer(observer: recorder) { _, port in
            let client = try RawClient(port: port)
            try client.send("GET /a?b HTTP/1.1\r\nHost: a\r\n\r\nHEAD /c HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = try client.receiveResponse()
            _ = try client.receiveResponse(toHead: true)
        }
        let told = recorder.answered
        #expect(told.map(\.head.target) == ["/a?b", "/c"])
        #expect(told.map(\.head.methodToken) == ["GET", "HEAD"])
        #expect(told.map(\.status) == [.ok, .ok])
        #expect(told.map(\.contentLength) == ["GET /a?b ".utf8.count, 0])
        #expect(told.allSatisfy { $0.peer == "127.0.0.1" && $0.duration >= .zero })
    }

    @Test func `a refusal is told with its reason and its client`() throws {
        let recorder = EventRecorder(watchesRequests: false)
        try withServer(observer: recorder) { _, port in
            let client = try RawClient(port: port)
            try client.send("nonsense\r\n\r\n")
            #expect(try client.receiveResponse().status == 400)
        }
        #expect(recorder.refused.map(\.0.status) == [.badRequest])
        #expect(recorder.refused.map(\.peer) == ["127.0.0.1"])
        #expect(recorder.answered.isEmpty)
    }
}
