import Glibc

/// `depositary health`: asks a server on this machine whether it is ready, for containers and init systems.
enum HealthCommand {
    static let usage = "depositary health [--host HOST] [--port PORT]"

    static let options = ServeCommand.options.filter { ["host", "port"].contains($0.name) }

    private static let patience = 2

    /// 0 where `/readyz` answers 200, else 1.
    static func run(_ arguments: [String], _ environment: [String: String]) throws(UsageError) -> Int32 {
        let values = try OptionValues(options, arguments: arguments, environment: environment)
        if let operand = values.operands.first {
            throw UsageError(sentence: "health takes flags only, and not \"\(operand)\"")
        }
        let port = values.number("port") ?? 8080
        let given = values.text("host") ?? "*"
        // A server that listens everywhere is also on the loopback.
        let host = ["*", "0.0.0.0", "::"].contains(given) ? "localhost" : given
        guard let answer = exchange("GET /readyz HTTP/1.0\r\n\r\n", with: host, port) else {
            StandardStreams.printError(
                "depositary: nothing answers on \(host), port \(port), within \(patience) s")
            return 1
        }
        let statusLine = answer.split(separator: "\r\n").first.map(String.init) ?? ""
        guard statusLine.contains(" 200 ") else {
            StandardStreams.printError("depositary: the server on port \(port) is not ready: \(statusLine)")
            return 1
        }
        return 0
    }

    /// Sends a request to the first address of the host that answers; nil where none does in time.
    private static func exchange(_ request: String, with host: String, _ port: Int) -> String? {
        var hints = unsafe addrinfo()
        unsafe hints.ai_family = AF_UNSPEC
        unsafe hints.ai_protocol = Int32(IPPROTO_TCP)
        var list: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, String(port), &hints, &list) == 0 else { return nil }
        defer { unsafe freeaddrinfo(list) }
        var next = unsafe list
        while let address = unsafe next {
            if let answer = unsafe exchange(request, with: address.pointee) { return answer }
            unsafe next = address.pointee.ai_next
        }
        return nil
    }

    private static func exchange(_ request: String, with address: addrinfo) -> String? {
        let descriptor = unsafe socket(address.ai_family, address.ai_socktype, address.ai_protocol)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        // The send timeout also bounds the connecting.
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        _ = signal(SIGPIPE, SIG_IGN)
        guard unsafe connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 else { return nil }
        let bytes = Array(request.utf8)
        guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
        var answer = [UInt8](repeating: 0, count: 1024)
        let count = unsafe recv(descriptor, &answer, answer.count, 0)
        return count > 0 ? String(decoding: answer[..<count], as: UTF8.self) : nil
    }
}
