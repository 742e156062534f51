internal import CLinux
internal import Glibc

/// An IPv4 or IPv6 address with a port, as the kernel writes it.
struct SocketAddress {
    private var storage: sockaddr_storage
    private var length: socklen_t

    /// Room for an address that a call is to fill in.
    init() {
        storage = sockaddr_storage()
        length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    }

    var family: Int32 { Int32(storage.ss_family) }

    /// The port, 0 where none was chosen yet.
    var port: Int {
        get {
            var copy = storage
            return unsafe withUnsafeBytes(of: &copy) { unsafe Int($0[2]) << 8 | Int($0[3]) }
        }
        // Both kinds of address hold the port in network order after two bytes of family.
        set {
            unsafe withUnsafeMutableBytes(of: &storage) {
                unsafe $0[2] = UInt8(truncatingIfNeeded: newValue >> 8)
                unsafe $0[3] = UInt8(truncatingIfNeeded: newValue)
            }
        }
    }

    /// The address in digits, without the port.
    var host: String {
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let code = unsafe withPointer { address, length in
            unsafe getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
        }
        return code == 0
            ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
    }

    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        unsafe withUnsafePointer(to: storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
        }
    }

    mutating func withMutablePointer<Result>(
        _ body: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Result
    ) -> Result {
        unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, &length) }
        }
    }
}

extension SocketAddress {
    /// The addresses to listen on for a host name or a numeric address, each once.
    /// - Throws: the resolver's own words where the name cannot be resolved.
    static func resolve(host: String, port: Int) throws(ServerError) -> [SocketAddress] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_family = AF_UNSPEC
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let code = unsafe getaddrinfo(host, String(port), &hints, &list)
        guard code == 0 else {
            throw ServerError.unknownHost(host: host, reason: unsafe String(cString: gai_strerror(code)))
        }
        defer { unsafe freeaddrinfo(list) }

        var addresses: [SocketAddress] = []
        var next = unsafe list
        while let entry = unsafe next {
            var address = SocketAddress()
            address.length = unsafe entry.pointee.ai_addrlen
            unsafe withUnsafeMutableBytes(of: &address.storage) {
                unsafe $0.copyMemory(
                    from: UnsafeRawBufferPointer(
                        start: entry.pointee.ai_addr, count: Int(entry.pointee.ai_addrlen)))
            }
            if !addresses.contains(where: { $0.host == address.host }) { addresses.append(address) }
            unsafe next = entry.pointee.ai_next
        }
        return addresses
    }
}
