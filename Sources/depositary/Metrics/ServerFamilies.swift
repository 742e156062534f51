import HTTPServer

extension PrometheusText {
    /// What the server counted.
    mutating func write(_ server: ServerSnapshot) {
        writeRequests(server)
        writeConnections(server)
        writeDurations(server)
        family("depositary_cache_lookups_total", .counter, "Answers looked for among those at hand.")
        sample("depositary_cache_lookups_total", [("result", "hit")], server.cacheHits)
        sample("depositary_cache_lookups_total", [("result", "miss")], server.cacheMisses)
    }

    private mutating func writeRequests(_ server: ServerSnapshot) {
        family("depositary_http_requests_total", .counter, "Requests answered, by route and status.")
        let answers = server.answers.map { (route: $0.route ?? "none", status: $0.status, count: $1) }
        for answer in answers.sorted(by: { ($0.route, $0.status) < ($1.route, $1.status) }) {
            sample(
                "depositary_http_requests_total",
                [("route", answer.route), ("status", Self.name(ofStatus: answer.status))], answer.count)
        }
        family(
            "depositary_http_refused_total", .counter,
            "Messages and connections refused before they made a request, by status.")
        for (status, count) in server.refusals.sorted(by: { $0.key < $1.key }) {
            sample("depositary_http_refused_total", [("status", Self.name(ofStatus: status))], count)
        }
        single(
            "depositary_http_rate_limited_total", .counter, server.rateLimited,
            "Requests of clients that ask too often.")
        single(
            "depositary_http_response_bytes_total", .counter, server.responseBytes,
            "Bytes of responses made, heads included.")
    }

    private mutating func writeConnections(_ server: ServerSnapshot) {
        single("depositary_connections_open", .gauge, server.connectionsOpen, "Connections open now.")
        single(
            "depositary_connections_accepted_total", .counter, server.connectionsAccepted,
            "Connections taken, those turned away included.")
        single(
            "depositary_connections_turned_away_total", .counter, server.connectionsTurnedAway,
            "Connections for which there was no room.")
        family("depositary_tls_handshakes_total", .counter, "TLS handshakes, by how they ended.")
        let full = server.handshakesCompleted - server.handshakesResumed
        sample("depositary_tls_handshakes_total", [("result", "full")], full)
        sample("depositary_tls_handshakes_total", [("result", "resumed")], server.handshakesResumed)
        sample("depositary_tls_handshakes_total", [("result", "failed")], server.handshakesFailed)
    }

    private mutating func writeDurations(_ server: ServerSnapshot) {
        let requests = "depositary_http_request_duration_seconds"
        family(
            requests, .histogram,
            "From the last byte of a request to its response being ready to leave, by route.")
        let routes = server.requestDurations.map { (route: $0 ?? "none", durations: $1) }
        for (route, durations) in routes.sorted(by: { $0.route < $1.route }) {
            write(durations, as: requests, [("route", route)])
        }
        let iterations = "depositary_loop_iteration_seconds"
        family(
            iterations, .histogram,
            "A turn of an event loop: how long the last of its events had to wait at the most.")
        write(server.loopIterations, as: iterations, [])
    }

    private mutating func write(
        _ durations: ServerSnapshot.Durations, as name: String, _ labels: [(String, String)]
    ) {
        var total = 0
        for (index, count) in durations.counts.enumerated() {
            total += count
            let bound = index < durations.bounds.count ? Self.seconds(durations.bounds[index]) : "+Inf"
            sample(name + "_bucket", labels + [("le", bound)], total)
        }
        sample(name + "_sum", labels, Self.seconds(durations.nanoseconds))
        sample(name + "_count", labels, total)
    }

    private static func name(ofStatus code: Int) -> String { code == 0 ? "other" : "\(code)" }
}
