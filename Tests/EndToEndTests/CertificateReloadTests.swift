import FoundationEssentials
import Glibc
import Testing

extension EndToEnd {
    @Suite struct `Reloading the certificate` {
        @Test func `SIGHUP offers a new certificate, and keeps the old one where the new is no certificate`()
            throws
        {
            let folder = try CertificateFolder()
            try folder.issue(to: "first")
            try DepositaryProcess.serving(
                "--tls-cert", folder.certificate, "--tls-key", folder.key, "--tls-port", "0"
            ) { process, _ in
                let log = LogFollower(process)
                _ = try log.next("listening")
                let port = try #require(try log.next("listening").port)
                #expect(try CertificateFolder.nameOffered(at: port) == "first")

                try "no certificate".write(toFile: folder.certificate, atomically: true, encoding: .utf8)
                process.send(SIGHUP)
                let refusal = try log.next("certificate_refused", "certificate_reloaded")
                #expect(refusal.error?.contains(folder.certificate) == true)
                #expect(try CertificateFolder.nameOffered(at: port) == "first")

                try folder.issue(to: "second")
                process.send(SIGHUP)
                let event = try log.next("certificate_refused", "certificate_reloaded")
                #expect(event.event == "certificate_reloaded")
                #expect(try CertificateFolder.nameOffered(at: port) == "second")
            }
        }
    }
}
