internal import CZlib

/// The gzip content coding (RFC 9110 8.4.1.3, RFC 1952).
public enum Gzip {
    /// How much time to spend on making it small.
    public enum Effort: Sendable {
        /// For what is made once and sent often.
        case thorough
        /// For what is large and may be sent once.
        case quick

        var level: Int32 {
            switch self {
            case .thorough: 6
            case .quick: 1
            }
        }
    }

    /// The bytes in one gzip member; nil where zlib has no memory for it.
    public static func compress(_ bytes: [UInt8], _ effort: Effort) -> [UInt8]? {
        guard bytes.count < Int(UInt32.max) else { return nil }
        var stream = unsafe z_stream()
        // zlib checks that a stream does not move between calls, so all of them are made in one place.
        return unsafe withUnsafeMutablePointer(to: &stream) { stream in
            guard unsafe dep_gzip_init(stream, effort.level) == Z_OK else { return nil }
            defer { unsafe deflateEnd(stream) }
            let bound = unsafe Int(deflateBound(stream, UInt(bytes.count)))
            return unsafe deflate(bytes, with: stream, into: bound)
        }
    }

    private static func deflate(
        _ bytes: [UInt8], with stream: UnsafeMutablePointer<z_stream>, into bound: Int
    )
        -> [UInt8]?
    {
        var isComplete = false
        let compressed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            unsafe bytes.withUnsafeBufferPointer { input in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(input.count)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(bound)
                isComplete = unsafe CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
                count = unsafe Int(stream.pointee.total_out)
            }
        }
        return isComplete ? compressed : nil
    }
}
