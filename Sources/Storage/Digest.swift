internal import COpenSSL

/// A SHA-256 digest (FIPS 180-4).
public struct Digest: Equatable, Sendable {
    /// 32 of them.
    public let bytes: [UInt8]

    /// In lower case, as `sha256sum` prints it.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
    }
}

/// A digest in the making.
@safe final class DigestMaker {
    private let context: OpaquePointer

    init() throws(StorageError) {
        guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        else { throw StorageError("SHA-256 is not to be had from OpenSSL") }
        unsafe self.context = context
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    func add(_ bytes: Span<UInt8>) {
        _ = unsafe bytes.withUnsafeBytes {
            unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count)
        }
    }

    /// Of all that was added. Call it once.
    func finish() -> Digest {
        var bytes = [UInt8](repeating: 0, count: 32)
        unsafe EVP_DigestFinal_ex(context, &bytes, nil)
        return Digest(bytes: bytes)
    }
}
