import HTTPCore
import Testing

@testable import HTTPServer

@Suite struct PersistenceTests {
    @Test func `a responder can end a connection`() {
        var wire = Wire(Answer { _, response in response.closesConnection = true })
        wire.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(Received.all(in: wire.receive()).first?.field("Connection") == "close")
        wire.end()
        #expect(wire.state.isClosed)
    }

    @Test func `after the last response the client may still read, and what it sends is dropped`() {
        var wire = Wire()
        wire.send("GET /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        _ = wire.receive()
        #expect(!wire.state.isClosed)
        #expect(wire.wantsToRead)
        wire.send("GET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(wire.receive() == "")
        wire.wait(.seconds(2))
        #expect(wire.state.isClosed)
    }

    @Test func `a client that ends its direction is still answered`() {
        var wire = Wire()
        wire.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        wire.end()
        #expect(!wire.state.isClosed)
        #expect(Received.all(in: wire.receive()).map(\.body) == ["GET /a ", "GET /b "])
        #expect(wire.state.isClosed)
    }

    @Test func `a client that leaves without a word gets none`() {
        var wire = Wire()
        wire.end()
        #expect(wire.receive() == "")
        #expect(wire.state.isClosed)
    }

    @Test func `a stopping server answers what is under way and says that it closes`() {
        var wire = Wire()
        wire.send("GET /a HTTP/1.1\r\nHo")
        wire.stop()
        #expect(!wire.state.isReadyToEndSending)
        wire.send("st: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        let responses = Received.all(in: wire.receive())
        #expect(responses.map(\.body) == ["GET /a "])
        #expect(responses.first?.field("Connection") == "close")
    }

    @Test func `a stopping server lets a response that is leaving leave, and ends the connection after it`() {
        var wire = Wire()
        wire.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\n")
        wire.stop()
        #expect(!wire.state.isReadyToEndSending)
        #expect(Received.all(in: wire.receive()).map(\.body) == ["GET /a "])
        wire.wait(.milliseconds(500))
        #expect(wire.state.isReadyToEndSending)
    }

    @Test func `a request that was on its way when the server stopped is answered, and is the last`() {
        var wire = Wire { $0.timeouts.farewell = .milliseconds(500) }
        wire.stop()
        wire.wait(.milliseconds(499))
        wire.send("GET /a HTTP/1.1\r\nHost: a\r\n\r\nGET /b HTTP/1.1\r\nHost: a\r\n\r\n")
        let responses = Received.all(in: wire.receive())
        #expect(responses.map(\.body) == ["GET /a "])
        #expect(responses.first?.field("Connection") == "close")
    }

    @Test func `a stopping server ends a connection that stays idle`() {
        var wire = Wire { $0.timeouts.farewell = .milliseconds(500) }
        wire.stop()
        wire.wait(.milliseconds(499))
        #expect(!wire.state.isReadyToEndSending)
        wire.wait(.milliseconds(1))
        #expect(wire.state.isReadyToEndSending)
    }

    @Test func `whoever finds no room is told 503 and when to come back`() {
        var wire = Wire()
        wire.turnAway()
        let response = Received.all(in: wire.receive()).first
        #expect(response?.statusLine == "HTTP/1.1 503 Service Unavailable")
        #expect(response?.field("Retry-After") == "1")
        #expect(response?.field("Connection") == "close")
    }
}
