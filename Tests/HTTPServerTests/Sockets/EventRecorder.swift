import HTTPCore
import HTTPServer
import Synchronization

/// Remembers what it was told.
final class EventRecorder: ServerObserver {
    let watchesRequests: Bool
    private let recorded = Mutex<[ServerEvent]>([])

    init(watchesRequests: Bool = true) { self.watchesRequests = watchesRequests }

    func observe(_ event: ServerEvent) { recorded.withLock { $0.append(event) } }

    var events: [ServerEvent] { recorded.withLock { $0 } }

    var answered: [AnsweredRequest] {
        events.compactMap { if case .answered(let request) = $0 { request } else { nil } }
    }

    var refused: [(Refusal, peer: String)] {
        events.compactMap { if case .refused(let refusal, let peer) = $0 { (refusal, peer) } else { nil } }
    }
}
