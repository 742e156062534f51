/// How a new connection comes in.
struct Admission: OptionSet {
    let rawValue: Int

    /// There is no room: it is there only to be told so.
    static let turnedAway = Admission(rawValue: 1)
    /// Through a listener of TLS.
    static let secure = Admission(rawValue: 2)
}
