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

    /// Whether a request may pass; nil where any may.
    func judge(_ client: TrustedProxies.Client) -> TokenBucket.Verdict? {
        limiter?.take(for: client.address, at: Instant.nanoseconds())
    }

    /// Tells a client how it stands.
    func addFields(of verdict: TokenBucket.Verdict, to response: inout Response) {
        fields?.add(verdict, to: &response)
    }
}
