/// What other threads may touch of a loop: they leave messages and thereby wake it.
final class LoopHandle: Sendable {
    enum Message {
        /// Serve the connection of this descriptor, which is now the receiver's to close, or turn it away with 503.
        case serve(descriptor: Int32, Admission)
        /// Finish what is under way by the deadline, then end.
        case stop(deadline: Instant)
    }

    let poller: Poller
    private let inbox: MessagePipe

    init() throws(SystemError) {
        poller = try Poller()
        inbox = try MessagePipe()
        try poller.add(inbox.key, .readable)
    }

    /// True for the key under which the poller tells of messages.
    func isInbox(_ key: Poller.Key) -> Bool { key == inbox.key }

    func post(_ message: Message) throws(SystemError) { try inbox.write(Self.record(of: message)) }

    /// Some of the messages, in the order they were left. The poller tells of those that remain.
    func takeMessages() throws(SystemError) -> [Message] { try inbox.read().map(Self.message(of:)) }

    private static func record(of message: Message) -> MessagePipe.Record {
        switch message {
        case .serve(let descriptor, let admission): .init(kind: admission.rawValue, value: Int(descriptor))
        case .stop(let deadline): .init(kind: stopKind, value: deadline.milliseconds)
        }
    }

    private static func message(of record: MessagePipe.Record) -> Message {
        switch record.kind {
        case stopKind: .stop(deadline: Instant(milliseconds: record.value))
        default: .serve(descriptor: Int32(truncatingIfNeeded: record.value), Admission(rawValue: record.kind))
        }
    }

    /// No admission has this value.
    private static let stopKind = -1
}
