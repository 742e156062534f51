/// The other end of a connection.
struct Peer {
    /// The numeric address.
    let name: String
    /// The same for the guards; nil where they will not ask.
    let identity: TrustedProxies.Client?

    init(_ name: String, _ guards: Guards) {
        self.name = name
        identity = guards.identify(name)
    }
}
