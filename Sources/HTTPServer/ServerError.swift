internal import Glibc

/// Why a server could not start.
public enum ServerError: Error, Equatable {
    /// The host name of a listener means nothing to the resolver.
    case unknownHost(host: String, reason: String)
    /// Somebody else listens there already.
    case addressInUse(host: String, port: Int)
    /// The port is reserved for privileged processes.
    case permissionDenied(host: String, port: Int)
    /// The host is no address of this machine.
    case addressNotAvailable(host: String, port: Int)
    /// Any other failure on the way to listening there.
    case cannotListen(host: String, port: Int, SystemError)
    /// A system call that every server needs failed.
    case system(SystemError)

    init(host: String, port: Int, _ error: SystemError) {
        switch error.errno {
        case EADDRINUSE: self = .addressInUse(host: host, port: port)
        case EACCES: self = .permissionDenied(host: host, port: port)
        case EADDRNOTAVAIL: self = .addressNotAvailable(host: host, port: port)
        default: self = .cannotListen(host: host, port: port, error)
        }
    }
}

extension ServerError: CustomStringConvertible {
    /// One sentence that says what is wrong and where.
    public var description: String {
        switch self {
        case .unknownHost(let host, let reason): "The host \(host) cannot be resolved: \(reason)."
        case .addressInUse(let host, let port): "Port \(port) on \(host) is in use by another program."
        case .permissionDenied(let host, let port): "Listening on port \(port) of \(host) is not permitted."
        case .addressNotAvailable(let host, let port): "\(host) (port \(port)) is no address of this machine."
        case .cannotListen(let host, let port, let error):
            "Listening on \(host), port \(port), failed: \(error)."
        case .system(let error): "The server could not be set up: \(error)."
        }
    }
}
