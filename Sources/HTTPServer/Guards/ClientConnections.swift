internal import Synchronization

/// How many connections each client has, over all loops. It holds as many clients as there are connections, and no more.
final class ClientConnections: Sendable {
    private let most: Int
    private let exempt: TrustedProxies
    private let counts = Mutex<[NetworkAddress: Int]>([:])

    /// - Parameter most: connections of one client at once.
    init(most: Int, exempt: TrustedProxies) {
        self.most = most
        self.exempt = exempt
    }

    /// One connection's share, given back when its owner goes.
    final class Place: Sendable {
        private let client: NetworkAddress?
        private let owner: ClientConnections

        fileprivate init(_ client: NetworkAddress?, _ owner: ClientConnections) {
            self.client = client
            self.owner = owner
        }

        deinit { if let client { owner.leave(client) } }
    }

    /// A place for one more connection; nil where its client has as many as it may. Trusted proxies, which stand for many,
    /// and peers that are gone already are not counted.
    func place(for peer: String) -> Place? {
        guard let address = NetworkAddress(peer), !exempt.contains(address) else { return Place(nil, self) }
        let client = address.client
        let isAdmitted = counts.withLock { counts in
            let count = counts[client, default: 0]
            if count < most { counts[client] = count + 1 }
            return count < most
        }
        return isAdmitted ? Place(client, self) : nil
    }

    private func leave(_ client: NetworkAddress) {
        counts.withLock { counts in
            guard let count = counts[client] else { return }
            counts[client] = count > 1 ? count - 1 : nil
        }
    }
}
