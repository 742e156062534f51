import FoundationEssentials
import Testing

/// A certificate with its key in a folder of its own, made by the `openssl` command; removed when let go.
final class CertificateFolder {
    static let openSSL = "/usr/bin/openssl"

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

    /// Puts a certificate of the same key whose time is over in the place of what is there.
    func expire() throws {
        let configuration = """
            [ca]
            default_ca = expired
            [expired]
            database = \(path)/index
            new_certs_dir = \(path)
            serial = \(path)/serial
            default_md = sha256
            policy = any
            [any]
            commonName = supplied
            """
        try configuration.write(toFile: path + "/ca", atomically: true, encoding: .utf8)
        try "".write(toFile: path + "/index", atomically: true, encoding: .utf8)
        try "01\n".write(toFile: path + "/serial", atomically: true, encoding: .utf8)
        for arguments in [
            ["req", "-new", "-key", key, "-subj", "/CN=expired", "-out", path + "/request"],
            [
                "ca", "-batch", "-config", path + "/ca", "-selfsign", "-keyfile", key, "-in",
                path + "/request",
                "-startdate", "20200101000000Z", "-enddate", "20210101000000Z", "-notext", "-out",
                certificate,
            ],
        ] {
            #expect(try Self.run(arguments).waitForEnd() == .exited(0))
        }
    }

    /// A copy of the key under a passphrase.
    func encryptedKey() throws -> String {
        let copy = path + "/encrypted.pem"
        let ending = try Self.run(["pkey", "-in", key, "-aes256", "-passout", "pass:secret", "-out", copy])
            .waitForEnd()
        #expect(ending == .exited(0))
        return copy
    }

    /// What `openssl s_client` prints when it sends some lines to a port and waits for the end.
    static func conversation(with port: UInt16, saying text: String = "", _ arguments: String...) throws
        -> String
    {
        let options = arguments.joined(separator: " ")
        let command = "printf '\(text)' | \(openSSL) s_client -connect 127.0.0.1:\(port) \(options) 2>&1"
        let process = try DepositaryProcess(arguments: ["-c", command], executable: "/bin/sh")
        _ = try process.waitForEnd()
        return process.standardOutput.whole(before: DepositaryProcess.patience) ?? ""
    }

    /// The name to which the certificate that a port of the loopback address offers is issued.
    static func nameOffered(at port: UInt16) throws -> String? {
        let process = try run("s_client", "-connect", "127.0.0.1:\(port)")
        defer { process.terminate() }
        return process.standardOutput.first(before: DepositaryProcess.patience) { line in
            line.hasPrefix("subject=") ? line.split(separator: "=").last.map(String.init) : nil
        }.map { String($0.drop { $0 == " " }) }
    }

    private static func run(_ arguments: String...) throws -> DepositaryProcess { try run(arguments) }

    private static func run(_ arguments: [String]) throws -> DepositaryProcess {
        try DepositaryProcess(arguments: arguments, executable: openSSL)
    }
}
