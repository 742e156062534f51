import HTTPCore
import HTTPServer
import TestSupport

/// A server on a port that the system chose, which stops when `body` ends.
func withServer(
    _ responder: any Responder = Echo(), observer: (any ServerObserver)? = nil,
    metrics: ServerMetrics? = nil,
    configuration: ServerConfiguration = configured { _ in },
    _ body: (Server, _ port: Int) throws -> Void
) throws {
    let server = try Server.start(configuration, responder: responder, observer: observer, metrics: metrics)
    defer {
        server.stop(within: .zero)
        server.wait()
    }
    try body(server, server.addresses[0].port)
}

/// A configuration for a port that the system chooses, changed as `adjust` says.
func configured(_ adjust: (inout ServerConfiguration) -> Void) -> ServerConfiguration {
    var configuration = ServerConfiguration()
    configuration.listeners = [.init(host: "127.0.0.1", port: 0)]
    adjust(&configuration)
    return configuration
}

let getRoot = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
