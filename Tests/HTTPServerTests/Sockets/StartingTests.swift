import HTTPCore
import HTTPServer
import TestSupport
import Testing

@Suite struct StartingTests {
    private func start(_ host: String, _ port: Int) throws(ServerError) {
        var configuration = ServerConfiguration()
        configuration.listeners = [.init(host: host, port: port)]
        let server = try Server.start(configuration, responder: Echo())
        server.stop(within: .zero)
        server.wait()
    }

    @Test func `a port in use is named with its host`() throws {
        try withServer { _, port in
            #expect(throws: ServerError.addressInUse(host: "127.0.0.1", port: port)) {
                try start("127.0.0.1", port)
            }
            #expect(
                ServerError.addressInUse(host: "127.0.0.1", port: port).description
                    == "Port \(port) on 127.0.0.1 is in use by another program.")
        }
    }

    @Test func `an address of another machine is named`() {
        #expect(throws: ServerError.addressNotAvailable(host: "192.0.2.1", port: 0)) {
            try start("192.0.2.1", 0)
        }
    }

    @Test func `a host that means nothing is named`() throws {
        let error = #expect(throws: ServerError.self) { try start("no such host", 0) }
        guard case .unknownHost(host: "no such host", reason: _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a port is free again as soon as the server has stopped`() throws {
        var port = 0
        try withServer { server, chosen in
            port = chosen
            let client = try RawClient(port: port)
            try client.send(getRoot)
            #expect(try client.receiveResponse().status == 200)
            // The side that ends a connection first is the one that has to remember it.
            server.stop(within: .seconds(30))
            #expect(try client.receiveToEnd() == "")
        }
        try start("127.0.0.1", port)
    }

    @Test func `the addresses are told with the ports that were chosen`() throws {
        let recorder = EventRecorder()
        try withServer(observer: recorder) { server, port in
            #expect(port > 0)
            #expect(server.addresses.map(\.description) == ["127.0.0.1:\(port)"])
            let told = recorder.events.compactMap {
                if case .listening(let address) = $0 { address } else { nil }
            }
            #expect(told == server.addresses)
        }
        #expect(ServerAddress(host: "::1", port: 80).description == "[::1]:80")
    }
}
