internal import HTTPCore

/// What all connections of one loop share: who answers, by which limits, and the room to write an answer in.
final class Service {
    let limits: Limits
    /// What the sessions of secure connections are made from.
    let tls: TLSContext?
    /// True once the server is stopping: every further response ends its connection.
    var isStopping = false

    private let responder: any Responder
    private let refusalWriter: RefusalWriter
    private let observer: (any ServerObserver)?
    private let watchesRequests: Bool
    private var encoder = ResponseEncoder()
    private var response = Response()

    init(
        limits: Limits, responder: any Responder,
        refusalWriter: @escaping RefusalWriter = ProblemResponse.write,
        tls: TLSContext? = nil, observer: (any ServerObserver)? = nil
    ) {
        self.limits = limits
        self.tls = tls
        self.responder = responder
        self.refusalWriter = refusalWriter
        self.observer = observer
        watchesRequests = observer?.watchesRequests ?? false
    }

    func setDate(secondsSinceEpoch: Int) { encoder.setDate(secondsSinceEpoch: secondsSinceEpoch) }

    /// Answers a request into `output`. A content coding would be applied between the responder and the encoder.
    /// - Returns: whether the connection persists.
    func answer(_ request: borrowing Request, peer: String, into output: inout OutputQueue) -> Bool {
        let started = watchesRequests ? Instant.nanoseconds() : 0
        response.reset()
        if request.head.targetForm == .asterisk {
            response.status = .noContent  // OPTIONS * asks whether anybody is there (RFC 9110 9.3.7).
        } else {
            responder.respond(to: request, into: &response)
        }
        if request.isSecure { response.addFieldLines(limits.strictTransportSecurity) }
        let persists = request.head.asksToPersist && !response.closesConnection && !isStopping
        encoder.encode(
            response, isHead: request.method == .head,
            persists ? (request.head.minorVersion > 0 ? .implied : .stated) : .close, into: &output)
        if watchesRequests { report(request, peer, since: started) }
        return persists
    }

    /// Answers what is no request, or none that can be served, into `output`. The connection cannot persist after it.
    func refuse(_ refusal: Refusal, isHead: Bool, peer: String, into output: inout OutputQueue) {
        response.reset()
        response.status = refusal.status
        refusalWriter(refusal, &response)
        encoder.encode(response, isHead: isHead, .close, into: &output)
        observer?.observe(.refused(refusal, peer: peer))
    }

    private func report(_ request: borrowing Request, _ peer: String, since started: Int) {
        let sendsBody = request.method != .head && response.status.allowsBody
        observer?.observe(
            .answered(
                AnsweredRequest(
                    head: request.head, status: response.status,
                    contentLength: sendsBody ? response.body.count : 0,
                    duration: .nanoseconds(Instant.nanoseconds() - started), peer: peer)))
    }
}

/// A configuration's limits as connections need them: durations in milliseconds.
struct Limits {
    var head: HeadLimits
    var maximumBody: Int
    var maximumUnsent: Int
    /// The field of RFC 6797, rendered; empty where none is sent.
    var strictTransportSecurity: [UInt8]
    var idle, headWait, bodyWait, sendWait, linger: Int

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
    }
}
