import Glibc

/// Standard output and error, written whole.
enum StandardStreams {
    static func print(_ text: String) {
        write(Array((text + "\n").utf8), to: STDOUT_FILENO)
    }

    static func printError(_ text: String) {
        printError(line: Array((text + "\n").utf8))
    }

    /// - Parameter line: ends in a line feed.
    static func printError(line: [UInt8]) {
        write(line, to: STDERR_FILENO)
    }

    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// One call for a whole line keeps the lines of several threads apart. What cannot be written is lost: there is
    /// nowhere left to say so.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return }
            start += written
        }
    }
}
