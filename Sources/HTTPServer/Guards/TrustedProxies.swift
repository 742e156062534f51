internal import HTTPCore

/// The proxies whose word is taken for whom they forward.
struct TrustedProxies {
    let prefixes: [NetworkPrefix]

    /// Whoever a request or a connection is counted for.
    struct Client {
        /// In digits, as it came.
        let name: String
        let address: NetworkAddress
    }

    func contains(_ address: NetworkAddress) -> Bool { prefixes.contains { $0.contains(address) } }

    /// The client behind a peer: where the peer is trusted, the rightmost address of `Forwarded` (RFC 7239 4) or of
    /// `X-Forwarded-For` that is not. What stands further left is hearsay.
    ///
    /// A proxy appends to one of the two fields and passes the other through. Where both are there and name different
    /// clients, one of them is the client's own invention, and nobody but the peer is left to count the request for.
    func client(of head: RequestHead, peer: Client) -> Client {
        guard contains(peer.address) else { return peer }
        let standard = head.field(.forwarded).map { resolve(ForwardedNodes.standard($0), from: peer) }
        let usual = head.field(.xForwardedFor).map { resolve(ForwardedNodes.usual($0), from: peer) }
        switch (standard, usual) {
        case (nil, nil): return peer
        case (let client?, nil), (nil, let client?): return client
        case (let first?, let second?): return first.address == second.address ? first : peer
        }
    }

    /// Goes from the nearest hop to the first that is not trusted, or that hides (`unknown`, `_name`).
    private func resolve(_ nodes: [Substring], from peer: Client) -> Client {
        var client = peer
        for node in nodes.reversed() {
            guard contains(client.address), let address = NetworkAddress(node) else { break }
            client = Client(name: String(node), address: address)
        }
        return client
    }
}
