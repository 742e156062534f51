import HTTPServer

extension ServeCommand {
    /// The server of `/metrics` could not start.
    struct MetricsUnavailable: Error, CustomStringConvertible {
        let cause: ServerError
        var description: String { cause.description }
    }

    /// The options that would make a server start that could not.
    static func advice(for error: any Error, _ values: OptionValues) -> String {
        switch error {
        case let error as MetricsUnavailable: advice(error.cause, port: "metrics-port", host: "metrics-host")
        case let error as ServerError:
            advice(error, port: concernsTLS(error, values) ? "tls-port" : "port", host: "host")
        default: ""
        }
    }

    /// Where both ports are the same number it is the second that is in use.
    private static func concernsTLS(_ error: ServerError, _ values: OptionValues) -> Bool {
        switch error {
        case .addressInUse(_, let port), .permissionDenied(_, let port):
            values.text("tls-cert") != nil && port == values.number("tls-port")
        default: false
        }
    }

    private static func advice(_ error: ServerError, port: String, host: String) -> String {
        let name: String
        switch error {
        case .addressInUse, .permissionDenied: name = port
        case .unknownHost, .addressNotAvailable: name = host
        default: return ""
        }
        guard let option = options.first(where: { $0.name == name }) else { return "" }
        return " Choose another with --\(option.name) or \(option.variable)."
    }
}
