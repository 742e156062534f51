import DepositaryAPI
import HTTPCore
import HTTPServer
import Treaties

/// Writes what happens to standard error: as text for people, as one JSON object a line for `jq`.
struct Log: ServerObserver {
    enum Form { case off, text, json }

    let form: Form

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
        // Counted, and no news: whoever knocks at a port of TLS to see whether it is open fails to shake hands.
        case .handshakeCompleted, .handshakeFailed: break
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
            json.newline()
            StandardStreams.printError(line: json.bytes)
        }
    }

    /// ISO 8601 in UTC, to the second.
    private static var time: String { Timestamp.now }
}
