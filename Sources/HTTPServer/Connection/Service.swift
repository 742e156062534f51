internal import HTTPCore

/// What all connections of one loop share: who answers, by which limits, and the room to write an answer in.
final class Service {
    let limits: Limits
    let guards: Guards
    let metrics: LoopMetrics?
    /// What the sessions of secure connections are made from.
    let tls: TLSContext?
    /// True once the server is stopping: every further response ends its connection.
    var isStopping = false

    private let responder: any Responder
    private let refusalWriter: RefusalWriter
    private let observer: (any ServerObserver)?
    private let watchesRequests: Bool
    private let tellsTiming: Bool
    private let isTimed: Bool
    private var requestID = RequestID()
    private var encoder = ResponseEncoder()
    private var response = Response()

    init(
        _ configuration: ServerConfiguration, guards: Guards, responder: any Responder,
        refusalWriter: @escaping RefusalWriter = ProblemResponse.write,
        observer: (any ServerObserver)? = nil, metrics: LoopMetrics? = nil
    ) {
        limits = Limits(configuration)
        tls = configuration.tls
        self.guards = guards
        self.metrics = metrics
        self.responder = responder
        self.refusalWriter = refusalWriter
        self.observer = observer
        watchesRequests = observer?.watchesRequests ?? false
        tellsTiming = configuration.tellsTiming
        isTimed = watchesRequests || tellsTiming || metrics != nil
    }

    func setDate(secondsSinceEpoch: Int) { encoder.setDate(secondsSinceEpoch: secondsSinceEpoch) }

    /// Answers a request into `output`. A content coding would be applied between the responder and the encoder.
    /// - Returns: whether the connection persists.
    func answer(_ request: borrowing Request, peer: Peer, into output: inout OutputQueue) -> Bool {
        let started = isTimed ? Instant.nanoseconds() : 0
        response.reset()
        let client = peer.identity.map { guards.client(of: request.head, peer: $0) }
        let verdict = client.flatMap { guards.judge($0) }
        if let verdict, !verdict.isAllowed {
            response.status = .tooManyRequests
            refusalWriter(.tooManyRequests, &response)
            metrics?.rateLimited()
        } else if request.head.targetForm == .asterisk {
            response.status = .noContent  // OPTIONS * asks whether anybody is there (RFC 9110 9.3.7).
        } else {
            responder.respond(to: request, into: &response)
        }
        let id = name(request.head)
        let duration = isTimed ? Instant.nanoseconds() - started : 0
        if let verdict { guards.addFields(of: verdict, to: &response) }
        if tellsTiming { ServerTiming.add(nanoseconds: duration, to: &response) }
        if request.isSecure { response.addFieldLines(limits.strictTransportSecurity) }
        let persists = request.head.asksToPersist && !response.closesConnection && !isStopping
        let waiting = output.count
        encoder.encode(
            response, isHead: request.method == .head,
            persists ? (request.head.minorVersion > 0 ? .implied : .stated) : .close, into: &output)
        metrics?.answered(response, bytes: output.count - waiting, nanoseconds: duration)
        if watchesRequests { report(request, client?.name ?? peer.name, duration, id ?? "") }
        return persists
    }

    /// Answers what is no request, or none that can be served, into `output`. The connection cannot persist after it.
    func refuse(_ refusal: Refusal, isHead: Bool, peer: Peer, into output: inout OutputQueue) {
        response.reset()
        response.status = refusal.status
        if refusal.status == .tooManyRequests { response.addField("Retry-After", "1") }
        refusalWriter(refusal, &response)
        let waiting = output.count
        encoder.encode(response, isHead: isHead, .close, into: &output)
        metrics?.refused(refusal.status, bytes: output.count - waiting)
        observer?.observe(.refused(refusal, peer: peer.name))
    }

    /// The request's name, told to the client: its own, else a new one where somebody takes note of it.
    private func name(_ head: RequestHead) -> String? {
        let given = head.has(.xRequestID) ? RequestID.given(in: head) : nil
        guard let id = given ?? (watchesRequests ? requestID.make() : nil) else { return nil }
        response.addField("X-Request-Id", id)
        return id
    }

    private func report(_ request: borrowing Request, _ client: String, _ nanoseconds: Int, _ id: String) {
        let sendsBody = request.method != .head && response.status.allowsBody
        observer?.observe(
            .answered(
                AnsweredRequest(
                    head: request.head, status: response.status,
                    contentLength: sendsBody ? response.contentLength : 0,
                    duration: .nanoseconds(nanoseconds), peer: client, id: id)))
    }
}
