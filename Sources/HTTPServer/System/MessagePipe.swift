internal import CLinux
internal import Glibc

/// A pipe through which threads send a loop small records. The kernel keeps their order, so that no lock is needed, and
/// wakes the loop.
struct MessagePipe: ~Copyable, Sendable {
    struct Record: BitwiseCopyable {
        let kind: Int
        let value: Int
    }

    /// Records taken at one go.
    private static let batch = 64

    private let reader: FileDescriptor
    private let writer: FileDescriptor

    init() throws(SystemError) {
        var ends: (Int32, Int32) = (-1, -1)
        try System.call("pipe2") { unsafe clinux_pipe(&ends.0, &ends.1) }
        reader = FileDescriptor(owning: ends.0)
        writer = FileDescriptor(owning: ends.1)
    }

    var key: Poller.Key { Poller.Key(descriptor: reader.number, generation: 0) }

    /// Leaves a record, which goes in whole or not at all. Waits where the reader is thousands of records behind.
    func write(_ record: Record) throws(SystemError) {
        let number = writer.number
        while true {
            let written = try System.attempt("write") {
                unsafe withUnsafeBytes(of: record) { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
            }
            if written != nil { return }
            var room = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
            try System.call("poll") { unsafe poll(&room, 1, -1) }
        }
    }

    func read() throws(SystemError) -> [Record] {
        var records = [Record](repeating: Record(kind: 0, value: 0), count: Self.batch)
        let number = reader.number
        let size = try System.attempt("read") {
            unsafe records.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
        }
        return Array(records.prefix((size ?? 0) / MemoryLayout<Record>.size))
    }
}
