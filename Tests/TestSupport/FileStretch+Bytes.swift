internal import Glibc
public import HTTPCore

extension FileStretch {
    /// All of its bytes, or as many as there are.
    public var bytes: [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = unsafe pread(
                    file.descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
                    off_t(range.lowerBound + filled))
                if got <= 0 { return }
                filled += got
            }
        }
    }
}
