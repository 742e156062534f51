import HTTPServer

extension ServeCommand {
    static let guardOptions = [
        Option(
            "stop-grace", "MILLISECONDS", .number(0...600_000), fallback: "500",
            "idle connections stay open after SIGTERM for a request on its way"),
        Option(
            "max-connections-per-client", "N", .number(1...1_000_000), fallback: nil,
            "further ones are answered 429; any number where absent"),
        Option(
            "rate-limit", "N", .number(1...1_000_000), fallback: nil,
            "requests a second of one client (IPv6: of one /64); more is 429; no limit where absent"),
        Option(
            "rate-burst", "N", .number(1...1_000_000), fallback: nil,
            "requests that may come at once; twice the rate where absent"),
        Option(
            "trust-proxy", "RANGES", .ranges, fallback: nil,
            "proxies whose Forwarded or X-Forwarded-For is believed, such as 10.0.0.0/8,::1"),
        Option(
            "minimum-rate", "BYTES", .number(0...1_000_000_000), fallback: "240",
            "a second, from 10 s on, that a content or a reader must keep up; 0 for any"),
        Option(
            "metrics-port", "PORT", .number(0...65_535), fallback: nil,
            "serve /metrics for Prometheus there; not at all where absent"),
        Option(
            "metrics-host", "HOST", .text, fallback: "127.0.0.1", "name or address for --metrics-port"),
        Option(
            "server-timing", "ON", .choice(["on", "off"]), fallback: "off",
            "tell in each answer how long it took"),
    ]

    /// What the options of this file ask for.
    static func addGuards(_ values: OptionValues, to configuration: inout ServerConfiguration) {
        configuration.timeouts.farewell = .milliseconds(values.number("stop-grace") ?? 500)
        configuration.maximumConnectionsPerClient = values.number("max-connections-per-client")
        configuration.rateLimit = values.number("rate-limit").map {
            RateLimit(perSecond: $0, burst: values.number("rate-burst") ?? 2 * $0)
        }
        configuration.trustedProxies = NetworkPrefix.list(values.text("trust-proxy") ?? "") ?? []
        configuration.minimumRate = values.number("minimum-rate") ?? 0
        configuration.tellsTiming = values.text("server-timing") == "on"
    }

    /// The server of `/metrics`: one of its own, so that it answers when the other is full, and is reached by those alone
    /// who may reach its port.
    static func startMetrics(
        _ values: OptionValues, _ responder: MetricsResponder
    ) throws(MetricsUnavailable) -> Server? {
        guard let port = values.number("metrics-port") else { return nil }
        var configuration = ServerConfiguration()
        configuration.listeners = [.init(host: values.text("metrics-host") ?? "127.0.0.1", port: port)]
        configuration.maximumConnections = 16
        configuration.maximumBody = 0
        do {
            return try Server.start(configuration, responder: responder)
        } catch {
            throw MetricsUnavailable(cause: error)
        }
    }
}

extension NetworkPrefix {
    /// Reads ranges with commas between them; nil where one of them is none.
    static func list(_ text: String) -> [NetworkPrefix]? {
        let pieces = text.split(separator: ",").map { $0.split(separator: " ").joined() }
        let prefixes = pieces.compactMap { NetworkPrefix($0) }
        return prefixes.count == pieces.count ? prefixes : nil
    }
}
