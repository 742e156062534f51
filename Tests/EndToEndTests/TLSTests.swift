import FoundationEssentials
import TestSupport
import Testing

extension EndToEnd {
    /// With OpenSSL's own client on the other side.
    @Suite struct `Serving TLS` {
        private static func serving(
            _ arguments: String..., body: (_ plain: UInt16, _ secure: UInt16) throws -> Void
        )
            throws
        {
            let folder = try CertificateFolder()
            try folder.issue(to: "localhost")
            let process = try DepositaryProcess(
                arguments: [
                    "serve", "--host", "127.0.0.1", "--port", "0", "--log", "json", "--tls-cert",
                    folder.certificate,
                    "--tls-key", folder.key, "--tls-port", "0",
                ] + arguments)
            defer { process.terminate() }
            let log = LogFollower(process)
            let plain = try #require(try log.next("listening").port)
            let secure = try #require(try log.next("listening").port)
            try body(plain, secure)
        }

        /// A request in the escapes of printf(1).
        private static func request(_ target: String) -> String {
            "GET \(target) HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n"
        }

        private static func body(of answer: String) -> Substring? {
            answer.firstRange(of: "\r\n\r\n").map { answer[$0.upperBound...] }
        }

        @Test(arguments: ["-tls1_2", "-tls1_3"])
        func `a client of each version gets what a client without TLS gets, also where it is long`(
            version: String
        ) throws {
            try Self.serving { plain, secure in
                for target in ["/v1/countries/NIU", "/v1/ratifications.csv?as_of=2020-01-01"] {
                    let client = try RawClient(port: Int(plain))
                    try client.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    let expected = try client.receiveToEnd()
                    let answer = try CertificateFolder.conversation(
                        with: secure, saying: Self.request(target), version, "-quiet")
                    let expectedBody = try #require(Self.body(of: expected))
                    #expect(answer.contains("HTTP/1.1 200 OK\r\n"))
                    #expect(Self.body(of: answer) == expectedBody)
                }
            }
        }

        @Test func `clients that leave without a word do not end the program`() throws {
            try Self.serving { plain, secure in
                for _ in 0..<30 { _ = try CertificateFolder.nameOffered(at: secure) }
                let response = try LoopbackClient(port: plain).get("/healthz")
                #expect(response?.status == 200)
            }
        }

        @Test func `RFC 8996: TLS 1.1 is refused`() throws {
            try Self.serving { _, secure in
                let answer = try CertificateFolder.conversation(
                    with: secure, "-tls1_1", "-cipher", "ALL:@SECLEVEL=0")
                #expect(answer.contains("alert protocol version"))
            }
        }

        @Test func `RFC 7301: http/1.1 is chosen where it is offered, and other protocols alone are refused`()
            throws
        {
            try Self.serving { _, secure in
                let chosen = try CertificateFolder.conversation(with: secure, "-alpn", "h2,http/1.1")
                #expect(chosen.contains("ALPN protocol: http/1.1"))
                let refused = try CertificateFolder.conversation(with: secure, "-alpn", "h2")
                #expect(refused.contains("alert no application protocol"))
                let without = try CertificateFolder.conversation(
                    with: secure, saying: Self.request("/healthz"), "-quiet")
                #expect(without.contains("HTTP/1.1 200 OK"))
            }
        }

        @Test func `a client that comes again resumes its session`() throws {
            try Self.serving { _, secure in
                let answer = try CertificateFolder.conversation(with: secure, "-tls1_2", "-reconnect")
                #expect(answer.split(separator: "\n").count { $0.hasPrefix("Reused, TLSv1.2") } == 5)
            }
        }

        @Test func `RFC 6797: HSTS is told over TLS, where it is asked for, and never without TLS`() throws {
            try Self.serving("--hsts", "3600") { plain, secure in
                let field = "Strict-Transport-Security: max-age=3600\r\n"
                let answer = try CertificateFolder.conversation(
                    with: secure, saying: Self.request("/healthz"), "-quiet")
                #expect(answer.contains(field))
                let client = try RawClient(port: Int(plain))
                try client.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                #expect(try !client.receiveToEnd().contains(field))
            }
        }

        @Test
        func `who says nothing is let go after the time of a head, and who speaks plainly harms nobody`()
            throws
        {
            try Self.serving("--head-timeout", "1", "--idle-timeout", "86400") { _, secure in
                let silent = try RawClient(port: Int(secure))
                let plain = try RawClient(port: Int(secure))
                try plain.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
                // An alert and the end, or just a reset.
                #expect((try? plain.receiveToEnd())?.contains("200 OK") != true)
                #expect(try silent.receiveToEnd().isEmpty)
                let answer = try CertificateFolder.conversation(
                    with: secure, saying: Self.request("/healthz"), "-quiet")
                #expect(answer.contains("HTTP/1.1 200 OK"))
            }
        }

        @Test
        func `a wrong certificate or key is one sentence that names the file, before anything is served`()
            throws
        {
            let folder = try CertificateFolder()
            try folder.issue(to: "localhost")
            let other = try CertificateFolder()
            try other.issue(to: "localhost")
            func run(_ certificate: String, _ key: String) throws -> String {
                let run = try DepositaryProcess.run(
                    ["serve", "--port", "0", "--tls-port", "0", "--tls-cert", certificate, "--tls-key", key])
                #expect(run.ending == .exited(2))
                #expect(run.errorLines.count == 1)
                return run.error
            }
            #expect(try run(folder.path + "/none", folder.key).contains(folder.path + "/none"))
            #expect(try run(folder.key, folder.key).contains("certificate \(folder.key) cannot be read"))
            #expect(
                try run(folder.certificate, folder.certificate).contains(
                    "key \(folder.certificate) cannot be read"))
            #expect(try run(folder.certificate, other.key).contains("\(other.key) does not belong to"))
            #expect(try run(other.certificate, other.encryptedKey()).contains("without a passphrase"))
            try folder.expire()
            #expect(try run(folder.certificate, folder.key).contains("\(folder.certificate) has expired"))
        }
    }
}
