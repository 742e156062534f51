import Testing

extension EndToEnd {
    @Suite struct `Metrics` {
        /// The port that the log says the numbers can be had on.
        private func metricsPort(of process: DepositaryProcess) throws -> UInt16 {
            let port = process.standardError.first(before: DepositaryProcess.patience) { line -> UInt16? in
                guard line.contains(#""event":"metrics""#), let end = line.firstRange(of: "/metrics\"") else {
                    return nil
                }
                return line[..<end.lowerBound].split(separator: ":").last.flatMap { UInt16($0) }
            }
            return try #require(port)
        }

        /// The port that the log says TLS is spoken on.
        private func securePort(of process: DepositaryProcess) throws -> UInt16 {
            let port = process.standardError.first(before: DepositaryProcess.patience) { line -> UInt16? in
                line.firstRange(of: "https://127.0.0.1:").flatMap {
                    UInt16(line[$0.upperBound...].prefix { $0.isNumber })
                }
            }
            return try #require(port)
        }

        @Test func `what was asked is counted by route and status, and timed by route, on a port of its own`()
            throws
        {
            try DepositaryProcess.serving("--metrics-port", "0") { process, port in
                let client = try LoopbackClient(port: port)
                for target in ["/v1/countries/AF", "/v1/countries/BE", "/v1/countries/XX", "/nowhere", "/v1"]
                {
                    _ = try client.get(target)
                }
                let scraper = try LoopbackClient(port: metricsPort(of: process))
                let page = try #require(try scraper.get("/metrics"))
                #expect(page.status == 200)
                #expect(page.head.contains("Content-Type: text/plain; version=0.0.4"))
                let lines = page.body.split(separator: "\n")
                let requests = lines.filter { $0.hasPrefix("depositary_http_requests_total") }
                #expect(
                    requests == [
                        #"depositary_http_requests_total{route="/v1",status="200"} 1"#,
                        #"depositary_http_requests_total{route="/v1/countries/{key}",status="200"} 2"#,
                        #"depositary_http_requests_total{route="/v1/countries/{key}",status="404"} 1"#,
                        #"depositary_http_requests_total{route="none",status="404"} 1"#,
                    ])
                for (route, count) in [("/v1", 1), ("/v1/countries/{key}", 3), ("none", 1)] {
                    let family = "depositary_http_request_duration_seconds"
                    #expect(lines.contains(#"\#(family)_count{route="\#(route)"} \#(count)"#))
                    #expect(lines.contains(#"\#(family)_bucket{route="\#(route)",le="+Inf"} \#(count)"#))
                }
                #expect(lines.contains("depositary_connections_open 1"))
                #expect(lines.contains(#"depositary_library_reloads_total{result="failed"} 0"#))
                #expect(lines.contains { $0.hasPrefix("depositary_library_info{version=\"") })
                for name in [
                    "process_start_time_seconds", "process_resident_memory_bytes", "process_open_fds",
                ] {
                    let value = lines.first { $0.hasPrefix(name + " ") }?.split(separator: " ").last
                    #expect(try #require(value.flatMap { Int($0) }) > 0)
                }
                // Not part of the API.
                #expect(try client.get("/metrics")?.status == 404)
                #expect(try scraper.get("/v1")?.status == 404)
            }
        }

        @Test func `handshakes of TLS are counted by how they ended`() throws {
            let folder = try CertificateFolder()
            try folder.issue(to: "localhost")
            try DepositaryProcess.serving(
                "--metrics-port", "0", "--tls-port", "0", "--tls-cert", folder.certificate, "--tls-key",
                folder.key
            ) { process, _ in
                let secure = try securePort(of: process)
                let scraper = try LoopbackClient(port: metricsPort(of: process))
                // One that is new and five that go on with its session.
                _ = try CertificateFolder.conversation(with: secure, "-tls1_2", "-reconnect")
                for _ in 0..<3 { _ = try CertificateFolder.conversation(with: secure, "-alpn", "h2") }
                let plain = try LoopbackClient(port: secure)
                #expect(try plain.get("/healthz")?.status != 200)

                let expected = [
                    #"depositary_tls_handshakes_total{result="full"} 1"#,
                    #"depositary_tls_handshakes_total{result="resumed"} 5"#,
                    #"depositary_tls_handshakes_total{result="failed"} 4"#,
                ]
                // The client may learn of its failure before it is counted.
                var counted: [Substring] = []
                for _ in 0..<1000 where counted.map(String.init) != expected {
                    let page = try #require(try scraper.get("/metrics")).body
                    counted = page.split(separator: "\n").filter {
                        $0.hasPrefix("depositary_tls_handshakes_total")
                    }
                }
                #expect(counted.map(String.init) == expected)
            }
        }

        @Test func `every line is a comment or a sample, and each family says what it is before its samples`()
            throws
        {
            try DepositaryProcess.serving("--metrics-port", "0") { process, port in
                _ = try LoopbackClient(port: port).get("/v1")
                let scraper = try LoopbackClient(port: metricsPort(of: process))
                let body = try #require(try scraper.get("/metrics")).body
                var families: Set<Substring> = []
                let sample =
                    /(?<name>[a-z_]+?)(_bucket|_sum|_count)?(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.]+/
                for line in body.split(separator: "\n") {
                    if line.hasPrefix("# TYPE ") {
                        #expect(families.insert(line.split(separator: " ")[2]).inserted, "\(line)")
                    } else if !line.hasPrefix("# HELP ") {
                        let match = try #require(line.wholeMatch(of: sample), "\(line)")
                        #expect(families.contains(match.name), "\(line)")
                    }
                }
                #expect(families.count > 15)
            }
        }

        @Test func `the log names each request as its answer does, and the client behind a proxy`() throws {
            try DepositaryProcess.serving("--trust-proxy", "127.0.0.0/8") { process, port in
                let client = try LoopbackClient(port: port)
                try client.send(
                    "GET /v1 HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc\r\nX-Forwarded-For: 198.51.100.7\r\n\r\n"
                )
                let head = try #require(try client.receive()).head
                #expect(head.contains("X-Request-Id: abc\r\n"))
                let line = process.standardError.first(before: DepositaryProcess.patience) {
                    $0.contains(#""event":"request""#) ? String($0) : nil
                }
                #expect(try #require(line).contains(#""id":"abc""#))
                #expect(try #require(line).contains(#""peer":"198.51.100.7""#))
            }
        }

        @Test(arguments: ["10.0.0.0/33", "proxy.example", "10.0.0.1;10.0.0.2"])
        func `a range of proxies that is none is named before serving`(ranges: String) throws {
            let run = try DepositaryProcess.run("serve", "--trust-proxy", ranges)
            #expect(run.ending == .exited(2))
            #expect(run.error.contains("--trust-proxy") && run.error.contains(ranges))
        }

        @Test func `a rate limit is set on the command line`() throws {
            try DepositaryProcess.serving("--rate-limit", "1", "--rate-burst", "2") { _, port in
                let client = try LoopbackClient(port: port)
                try client.send(String(repeating: "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", count: 3))
                let statuses = try (0..<3).map { _ in try client.receive()?.status }
                #expect(statuses == [200, 200, 429])
            }
        }
    }
}
