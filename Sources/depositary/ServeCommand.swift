import DepositaryAPI
import Dispatch
import Glibc
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
        Option(
            "tls-cert", "FILE", .text, fallback: nil,
            "certificate chain in PEM, to serve TLS too; goes with --tls-key"),
        Option("tls-key", "FILE", .text, fallback: nil, "its key in PEM, without a passphrase"),
        Option("tls-port", "PORT", .number(0...65_535), fallback: "8443", "where TLS is served"),
        Option(
            "hsts", "SECONDS", .number(0...63_072_000), fallback: nil,
            "tells clients that came by TLS to come by nothing else for so long"),
        Option("library", "DIR", .text, fallback: nil, "folder of another library than the bundled one"),
        Option(
            "watch", "", .flag, fallback: "off",
            "reads the folder again when its files change, as on SIGHUP; the variable is on or off"),
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
        // Before any thread exists, so that all of them inherit it and none is killed by a signal.
        let stopSignals = SignalWatch(SIGTERM, SIGINT)
        let hangUps = SignalWatch(SIGHUP)
        let values = try OptionValues(options, arguments: arguments, environment: environment)
        if let operand = values.operands.first {
            throw UsageError(sentence: "serve takes flags only, and not \"\(operand)\"")
        }
        let log = Log(form: values.text("log") ?? "auto")
        let tls = try tlsContext(values)
        let origin = values.text("library").map { LibraryOrigin.folder($0) } ?? .bundled
        // Before the library is read, so that no change falls in between.
        let watch = try watch(origin, values)
        guard let library = load(origin) else { return 1 }
        do {
            let current = CurrentLibrary(library)
            let libraryLog = LibraryLog()
            let responder = try DepositaryResponder(library: current)
            let metrics =
                values.number("metrics-port") == nil ? nil : ServerMetrics(routes: responder.routePatterns)
            let server = try Server.start(
                configuration(values, tls), responder: responder, refusalWriter: Problem.write, observer: log,
                metrics: metrics)
            let metricsServer = try metrics.flatMap { metrics throws(MetricsUnavailable) in
                try startMetrics(
                    values, MetricsResponder(server: metrics, library: current, libraryLog: libraryLog))
            }
            if let metricsServer { log.write(.metrics(metricsServer.addresses)) }
            log.write(.serving(library.version, server.addresses))
            let exports = ExportRun(current, log)
            DispatchQueue.global(qos: .utility).async {
                current.prepareTables()
                Memory.giveBack()
                exports.start()
            }
            stopSignals.onArrival { server.stop(within: .seconds(values.number("stop-deadline") ?? 10)) }
            var reloads = [
                LibraryReload(
                    origin: origin, current: current, exports: exports, log: log, libraryLog: libraryLog
                ).run
            ]
            if let tls { reloads.append(CertificateReload(context: tls, log: log).run) }
            let reloader = Reloader(reloads)
            hangUps.onArrival { reloader.reload(.signal) }
            watch?.onChange { reloader.reload(.change) }
            server.wait()
            // Last, so that the stopping can be watched.
            metricsServer?.stop(within: .zero)
            metricsServer?.wait()
            return 0
        } catch {
            StandardStreams.printError("depositary: \(error)" + advice(for: error, values))
            return 1
        }
    }

    private static func watch(_ origin: LibraryOrigin, _ values: OptionValues) throws(UsageError)
        -> FolderWatch?
    {
        guard values.isOn("watch") else { return nil }
        guard case .folder(let path) = origin else {
            throw UsageError(sentence: "--watch needs --library DIR: the bundled library does not change")
        }
        return FolderWatch(path)
    }

    static func load(_ origin: LibraryOrigin) -> Library? {
        let files: LibraryFiles
        do throws(LibraryFilesError) { files = try origin.files() } catch {
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
}
