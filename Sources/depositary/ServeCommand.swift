import DepositaryAPI
import HTTPServer
import Treaties

/// `depositary serve`: answers requests until it is told to stop.
enum ServeCommand {
    static let usage = "depositary serve [FLAGS]"

    static let options = mainOptions + guardOptions

    private static let mainOptions = [
        Option(
            "host", "HOST", .text, fallback: "*",
            "name or address to listen on; * for every address, IPv4 and IPv6"),
        Option("port", "PORT", .number(0...65_535), fallback: "8080", "0 lets the system choose"),
        Option("library", "DIR", .text, fallback: nil, "folder of another library than the bundled one"),
        Option(
            "threads", "N", .number(1...256), fallback: nil, "event loops; one for each core where absent"),
        Option(
            "max-connections", "N", .number(1...1_000_000), fallback: "10000",
            "served at once; further ones are answered 503"),
        Option(
            "idle-timeout", "SECONDS", .number(1...86_400), fallback: "60", "for the next request to begin"),
        Option(
            "head-timeout", "SECONDS", .number(1...3600), fallback: "10", "for a request's head to arrive"),
        Option(
            "body-timeout", "SECONDS", .number(1...3600), fallback: "30", "for a request's content to arrive"),
        Option(
            "send-timeout", "SECONDS", .number(1...3600), fallback: "30",
            "for a client to take more of an answer"),
        Option(
            "stop-deadline", "SECONDS", .number(0...3600), fallback: "10",
            "for requests under way after SIGTERM"),
        Option(
            "log", "FORM", .choice(["off", "text", "json", "auto"]), fallback: "auto",
            "lines on standard error; auto is text on a terminal and JSON elsewhere"),
    ]

    /// 0 after a graceful stop, 1 where it could not serve.
    static func run(_ arguments: [String], _ environment: [String: String]) throws(UsageError) -> Int32 {
        let values = try OptionValues(options, arguments: arguments, environment: environment)
        if let operand = values.operands.first {
            throw UsageError(sentence: "serve takes flags only, and not \"\(operand)\"")
        }
        // Before any thread exists, so that all of them inherit it and none is killed by a signal.
        let signals = StopSignals()
        let log = Log(form: values.text("log") ?? "auto")
        guard let library = load(values.text("library"), log) else { return 1 }
        do {
            let current = CurrentLibrary(library)
            let libraryLog = LibraryLog()
            let responder = try DepositaryResponder(library: current)
            let metrics =
                values.number("metrics-port") == nil ? nil : ServerMetrics(routes: responder.routePatterns)
            let server = try Server.start(
                configuration(values), responder: responder, refusalWriter: Problem.write, observer: log,
                metrics: metrics)
            let metricsServer = try metrics.flatMap { metrics throws(ServerError) in
                try startMetrics(
                    values, MetricsResponder(server: metrics, library: current, libraryLog: libraryLog))
            }
            if let metricsServer { log.write(.metrics(metricsServer.addresses)) }
            log.write(.serving(library.version, server.addresses))
            signals.onStop { server.stop(within: .seconds(values.number("stop-deadline") ?? 10)) }
            server.wait()
            // Last, so that the stopping can be watched.
            metricsServer?.stop(within: .zero)
            metricsServer?.wait()
            return 0
        } catch {
            StandardStreams.printError("depositary: \(error)" + advice(for: error))
            return 1
        }
    }

    private static func load(_ directory: String?, _ log: Log) -> Library? {
        let files: LibraryFiles
        do throws(LibraryFilesError) {
            if let directory {
                files = try LibraryFiles(directory: directory)
            } else {
                files = Assets.libraryFiles
            }
        } catch {
            StandardStreams.printError("depositary: the library cannot be read: \(error)")
            return nil
        }
        let (library, findings) = Library.load(files)
        guard let library else {
            let errors = findings.filter { $0.severity == .error }
            for finding in errors { StandardStreams.printError(finding.description) }
            StandardStreams.printError(
                "depositary: the library has \(errors.count) error\(errors.count == 1 ? "" : "s") and is not served"
            )
            return nil
        }
        return library
    }

    private static func configuration(_ values: OptionValues) -> ServerConfiguration {
        var configuration = ServerConfiguration()
        configuration.listeners = [
            .init(host: values.text("host") ?? "*", port: values.number("port") ?? 8080)
        ]
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

    private static func advice(for error: any Error) -> String {
        switch error as? ServerError {
        case .addressInUse, .permissionDenied: " Choose another with --port or DEPOSITARY_PORT."
        case .unknownHost, .addressNotAvailable: " Choose another with --host or DEPOSITARY_HOST."
        default: ""
        }
    }
}
