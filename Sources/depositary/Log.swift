import DepositaryAPI
import HTTPCore
import HTTPServer
import Treaties

/// Writes what happens to standard error: as text for people, as one JSON object a line for `jq`.
struct Log: ServerObserver {
    private enum Form { case off, text, json }

    private let form: Form

    /// - Parameter form: `off`, `text`, `json`, or `auto`: text on a terminal and JSON elsewhere.
    init(form: String) {
        self.form =
            switch form {
            case "off": .off
            case "text": .text
            case "json": .json
            default: StandardStreams.errorIsTerminal ? .text : .json
            }
    }

    var watchesRequests: Bool { form != .off }

    func observe(_ event: ServerEvent) {
        guard form != .off else { return }
        switch event {
        case .listening(let address):
            write(
                "listening",
                [
                    ("address", .text(address.host)), ("port", .number(address.port)),
                    ("scheme", .text(address.scheme)),
                ],
                text: "listening on \(address.scheme)://\(address)")
        case .answered(let request): write(request)
        case .refused(let refusal, let peer):
            write(
                "refused",
                [
                    ("peer", .text(peer)), ("status", .number(refusal.status.code)),
                    ("reason", .text("\(refusal.reason)")), ("clause", .text("\(refusal.clause)")),
                ],
                text: "\(peer) refused \(refusal.status.code): \(refusal.reason) (\(refusal.clause))")
        case .handshakeCompleted: break
        case .handshakeFailed(let peer):
            write("handshake_failed", [("peer", .text(peer))], text: "\(peer) failed to shake hands")
        case .failed(let error, let peer):
            write(
                "failed", [("peer", .text(peer ?? "")), ("error", .text("\(error)"))],
                text: "\(peer ?? "-") failed: \(error)")
        case .outOfDescriptors:
            write("out_of_descriptors", [], text: "out of file descriptors; new connections are turned away")
        case .stopping: write("stopping", [], text: "stopping; requests under way are finished")
        case .stopped: write("stopped", [], text: "stopped")
        }
    }

    private func write(_ request: AnsweredRequest) {
        let microseconds =
            Int(request.duration.components.attoseconds / 1_000_000_000_000)
            + Int(request.duration.components.seconds) * 1_000_000
        write(
            "request",
            [
                ("peer", .text(request.peer)), ("method", .text(request.head.methodToken)),
                ("target", .text(request.head.target)), ("status", .number(request.status.code)),
                ("bytes", .number(request.contentLength)), ("microseconds", .number(microseconds)),
                ("id", .text(request.id)),
            ],
            text: "\(request.peer) \(request.head.methodToken) \(request.head.target) "
                + "\(request.status.code) \(request.contentLength) B \(microseconds) µs \(request.id)")
    }

    // MARK: Lines

    enum Value {
        case text(String)
        case number(Int)
    }

    func write(_ event: String, _ members: [(String, Value)], text: @autoclosure () -> String) {
        switch form {
        case .off: return
        case .text: StandardStreams.printError("\(Self.time) \(text())")
        case .json:
            var json = JSONWriter(reservingCapacity: 256)
            json.beginObject()
            json.key("time")
            json.string(Self.time)
            json.key("event")
            json.string(event)
            for (name, value) in members {
                json.key(name)
                switch value {
                case .text(let text): json.string(text)
                case .number(let number): json.integer(number)
                }
            }
            json.endObject()
            StandardStreams.printError(String(decoding: json.bytes, as: UTF8.self))
        }
    }

    /// ISO 8601 in UTC, to the second.
    private static var time: String { Timestamp.now }
}
