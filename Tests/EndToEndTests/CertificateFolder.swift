import FoundationEssentials
import Testing

/// A certificate with its key in a folder of its own, made by the `openssl` command; removed when let go.
final class CertificateFolder {
    static let openSSL = "/usr/bin/openssl"
    static let isPossible = FileManager.default.isExecutableFile(atPath: openSSL)

    let path = LibraryFolder.freshPath()
    var certificate: String { path + "/certificate.pem" }
    var key: String { path + "/key.pem" }

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Puts a new certificate, with a key of its own, in the place of what is there.
    func issue(to name: String) throws {
        let ending = try Self.run(
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
            "2",
            "-subj", "/CN=\(name)", "-keyout", key, "-out", certificate
        ).waitForEnd()
        #expect(ending == .exited(0))
    }

    /// The name to which the certificate that a port of the loopback address offers is issued.
    static func nameOffered(at port: UInt16) throws -> String? {
        let process = try run("s_client", "-connect", "127.0.0.1:\(port)")
        defer { process.terminate() }
        return process.standardOutput.first(before: DepositaryProcess.patience) { line in
            line.hasPrefix("subject=") ? line.split(separator: "=").last.map(String.init) : nil
        }.map { String($0.drop { $0 == " " }) }
    }

    private static func run(_ arguments: String...) throws -> DepositaryProcess {
        try DepositaryProcess(arguments: arguments, executable: openSSL)
    }
}
