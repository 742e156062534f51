import Glibc
import Testing

extension EndToEnd {
    @Suite struct `Command line` {
        @Test func `--version prints one line that begins with the program's name`() throws {
            let run = try DepositaryProcess.run("--version")
            #expect(run.ending == .exited(0))
            #expect(run.output.hasPrefix("depositary "))
            #expect(run.output.split(separator: "\n").count == 1)
            #expect(run.error == "")
        }

        @Test func `--help names the commands and the flags of serve`() throws {
            let run = try DepositaryProcess.run("--help")
            #expect(run.ending == .exited(0))
            for word in [
                "serve", "check", "export", "--host", "--port", "--library", "--threads", "--watch",
                "DEPOSITARY_PORT",
            ] {
                #expect(run.output.contains(word), "\(word)")
            }
            #expect(run.error == "")
        }

        @Test(arguments: [
            ["serve", "--colour"], ["serve", "--port", "eighty"], ["serve", "--port"], ["--colour"],
            ["sreve"], ["serve", "--watch"], ["health", "--port", "eighty"], ["health", "now"],
        ])
        func `what it does not understand is named in one line, with exit status 2`(arguments: [String])
            throws
        {
            let run = try DepositaryProcess.run(arguments)
            #expect(run.ending == .exited(2))
            #expect(run.errorLines.count == 1, "\(run.error)")
            #expect(try run.error.contains(#require(arguments.last)))
            #expect(run.output == "")
        }

        @Test func `a bad setting in the environment is named by its variable, with exit status 2`() throws {
            let run = try DepositaryProcess.run(["serve"], environment: ["DEPOSITARY_PORT": "eighty"])
            #expect(run.ending == .exited(2))
            #expect(run.errorLines.count == 1, "\(run.error)")
            #expect(run.error.contains("DEPOSITARY_PORT"))
            #expect(run.error.contains("eighty"))
        }

        @Test func `health is 0 while a server is ready, and 1 once there is none`() throws {
            let port = try DepositaryProcess.serving { _, port in
                let healthy = try DepositaryProcess.run("health", "--host", "127.0.0.1", "--port", "\(port)")
                #expect(healthy.ending == .exited(0), "\(healthy.error)")
                #expect(healthy.error == "")
                return port
            }
            let gone = try DepositaryProcess.run("health", "--host", "127.0.0.1", "--port", "\(port)")
            #expect(gone.ending == .exited(1))
            #expect(gone.errorLines.count == 1)
            #expect(gone.error.contains("\(port)"))
        }

        @Test func `a port in use is named, and so is the flag that changes it`() throws {
            let folder = try CertificateFolder()
            try folder.issue(to: "localhost")
            try DepositaryProcess.serving { _, port in
                for (flag, others) in [
                    ("--port", []), ("--metrics-port", ["--port", "0"]),
                    (
                        "--tls-port",
                        ["--port", "0", "--tls-cert", folder.certificate, "--tls-key", folder.key]
                    ),
                ] {
                    let second = try DepositaryProcess.run(
                        ["serve", "--host", "127.0.0.1", flag, "\(port)"] + others)
                    #expect(second.ending == .exited(1))
                    #expect(second.error.contains("Port \(port) "), "\(second.error)")
                    #expect(second.error.contains(" \(flag) "), "\(second.error)")
                }
            }
        }

        @Test(arguments: ["--host", "--metrics-host"])
        func `a host that is none of this machine's is named, and so is the flag that changes it`(
            flag: String
        ) throws {
            let run = try DepositaryProcess.run(
                "serve", "--port", "0", "--metrics-port", "0", flag, "192.0.2.1")
            #expect(run.ending == .exited(1))
            #expect(run.error.contains("192.0.2.1"), "\(run.error)")
            #expect(run.error.contains(" \(flag) "), "\(run.error)")
        }
    }
}
