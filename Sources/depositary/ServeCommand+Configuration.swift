import HTTPServer

extension ServeCommand {
    /// What TLS is served with; nil where it is not asked for.
    static func tlsContext(_ values: OptionValues) throws(UsageError) -> TLSContext? {
        switch (values.text("tls-cert"), values.text("tls-key")) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            do throws(TLSError) {
                return try TLSContext(certificate: certificate, key: key)
            } catch {
                throw UsageError(sentence: "\(error)")
            }
        default: throw UsageError(sentence: "--tls-cert and --tls-key go together, and one is missing")
        }
    }

    static func configuration(_ values: OptionValues, _ tls: TLSContext?) -> ServerConfiguration {
        var configuration = ServerConfiguration()
        let host = values.text("host") ?? "*"
        configuration.listeners = [.init(host: host, port: values.number("port") ?? 8080)]
        if let tls {
            let port = values.number("tls-port") ?? 8443
            configuration.tls = tls
            configuration.listeners.append(.init(host: host, port: port, isSecure: true))
            configuration.strictTransportSecurity = values.number("hsts")
        }
        configuration.threads = values.number("threads") ?? Environment.processors
        configuration.maximumConnections =
            values.number("max-connections") ?? configuration.maximumConnections
        func seconds(_ name: String, _ fallback: Duration) -> Duration {
            values.number(name).map { .seconds($0) } ?? fallback
        }
        configuration.timeouts.idle = seconds("idle-timeout", configuration.timeouts.idle)
        configuration.timeouts.head = seconds("head-timeout", configuration.timeouts.head)
        configuration.timeouts.body = seconds("body-timeout", configuration.timeouts.body)
        configuration.timeouts.send = seconds("send-timeout", configuration.timeouts.send)
        addGuards(values, to: &configuration)
        return configuration
    }
}
