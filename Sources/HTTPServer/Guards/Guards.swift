internal import HTTPCore

/// What stands between clients and the responder: whom a request is counted for, and whether it may pass.
struct Guards: Sendable {
    private let proxies: TrustedProxies
    private let limiter: RateLimiter?
    private let fields: RateLimitFields?

    /// - Parameter configuration: also decides whether there is anything to guard.
    init(_ configuration: ServerConfiguration) {
        proxies = TrustedProxies(prefixes: configuration.trustedProxies)
        limiter = configuration.rateLimit.map { RateLimiter($0) }
        fields = configuration.rateLimit.map(RateLimitFields.init)
    }

    /// The peer in the form that asking needs; nil where nothing will be asked, and for a peer without an address.
    func identify(_ peer: String) -> TrustedProxies.Client? {
        guard limiter != nil || !proxies.prefixes.isEmpty else { return nil }
        return NetworkAddress(peer).map { TrustedProxies.Client(name: peer, address: $0) }
    }

    func client(of head: RequestHead, peer: TrustedProxies.Client) -> TrustedProxies.Client {
        proxies.client(of: head, peer: peer)
    }

    /// Whether a request may pass. The fields that tell its client how it stands are added to the response.
    func admit(_ client: TrustedProxies.Client, to response: inout Response) -> Bool {
        guard let limiter, let fields else { return true }
        let verdict = limiter.take(for: client.address, at: Instant.nanoseconds())
        fields.add(verdict, to: &response)
        return verdict.isAllowed
    }
}
