internal import Glibc

extension ListeningSocket {
    /// Opens every address that a listener of a configuration stands for, all on one port.
    static func open(_ listener: ServerConfiguration.Listener, backlog: Int) throws(ServerError)
        -> [ListeningSocket]
    {
        var addresses: [SocketAddress] = []
        for host in listener.host == "*" ? ["0.0.0.0", "::"] : [listener.host] {
            addresses += try SocketAddress.resolve(host: host, port: listener.port)
        }
        return try open(addresses, listener, backlog)
    }

    /// An address whose family this machine lacks is left out as long as another can be had.
    private static func open(
        _ addresses: [SocketAddress], _ listener: ServerConfiguration.Listener, _ backlog: Int
    ) throws(ServerError) -> [ListeningSocket] {
        var opened: [ListeningSocket] = []
        var missing: SystemError?
        for var address in addresses {
            if let first = opened.first { address.port = first.port }
            do {
                opened.append(try ListeningSocket(address, backlog: backlog, isSecure: listener.isSecure))
            } catch  where [EAFNOSUPPORT, EADDRNOTAVAIL].contains(error.errno) {
                missing = error
            } catch {
                throw ServerError(host: listener.host, port: listener.port, error)
            }
        }
        if opened.isEmpty, let missing {
            throw ServerError(host: listener.host, port: listener.port, missing)
        }
        return opened
    }
}
