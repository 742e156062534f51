import HTTPCore
import HTTPServer

extension Log {
    /// A line for each request. It is written straight into bytes: no other line is written so often.
    func write(_ request: AnsweredRequest) {
        let microseconds =
            Int(request.duration.components.attoseconds / 1_000_000_000_000)
            + Int(request.duration.components.seconds) * 1_000_000
        guard form == .json else {
            return write(
                "request", [],
                text: "\(request.peer) \(request.head.methodToken) \(request.head.target) "
                    + "\(request.status.code) \(request.contentLength) B \(microseconds) µs \(request.id)")
        }
        var json = JSONWriter(reservingCapacity: 512)
        json.beginObject()
        json.key("time")
        json.string(Timestamp.now)
        json.key("event")
        json.string("request")
        json.key("peer")
        json.string(request.peer)
        json.key("method")
        json.string(request.head.methodToken)
        json.key("target")
        json.string(request.head.target)
        json.key("status")
        json.integer(request.status.code)
        json.key("bytes")
        json.integer(request.contentLength)
        json.key("microseconds")
        json.integer(microseconds)
        json.key("id")
        json.string(request.id)
        json.endObject()
        json.newline()
        StandardStreams.printError(line: json.bytes)
    }
}
