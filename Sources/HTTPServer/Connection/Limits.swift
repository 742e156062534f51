internal import HTTPCore

/// A configuration's limits as connections need them: durations in milliseconds.
struct Limits {
    var head: HeadLimits
    var maximumBody: Int
    var maximumUnsent: Int
    /// The field of RFC 6797, rendered; empty where none is sent.
    var strictTransportSecurity: [UInt8]
    var idle, headWait, bodyWait, sendWait, linger, farewell: Int
    var rate: TransferRate

    init(_ configuration: ServerConfiguration) {
        head = configuration.head
        maximumBody = configuration.maximumBody
        maximumUnsent = configuration.maximumUnsent
        strictTransportSecurity =
            configuration.strictTransportSecurity.map {
                Array("Strict-Transport-Security: max-age=\($0)\r\n".utf8)
            } ?? []
        idle = configuration.timeouts.idle.milliseconds
        headWait = configuration.timeouts.head.milliseconds
        bodyWait = configuration.timeouts.body.milliseconds
        sendWait = configuration.timeouts.send.milliseconds
        linger = configuration.timeouts.linger.milliseconds
        farewell = configuration.timeouts.farewell.milliseconds
        rate = TransferRate(
            minimum: configuration.minimumRate, grace: configuration.minimumRateGrace.milliseconds)
    }
}
