import Compression
import HTTPCore
import Storage
import Treaties

/// Files in one archive: POSIX.1-1988 `ustar` in the gzip coding, the same bytes each time it is made.
enum Tarball {
    /// A file's bytes are compressed in pieces of at most this size; a gzip file may have many members (RFC 1952 2.2).
    private static let piece = 1 << 20
    private static let block = 512

    static func make(of files: [ExportFile], _ library: Library) throws(StorageError) -> StoredFile {
        let archive = try FileMaker()
        var waiting: [UInt8] = []
        func compress() throws(StorageError) {
            guard let member = Gzip.compress(waiting, .thorough) else {
                throw StorageError(outOfMemoryFor: "the archive")
            }
            try archive.write(member.span)
            waiting.removeAll(keepingCapacity: true)
        }
        let time = Int(library.version.released.number) * 86_400
        for file in files {
            waiting += header(of: "depositary/" + file.name, size: file.content.size, time: time)
            try file.content.read { (bytes) throws(StorageError) in
                waiting.append(copying: bytes)
                if waiting.count >= piece { try compress() }
            }
            waiting += [UInt8](repeating: 0, count: (block - file.content.size % block) % block)
        }
        waiting += [UInt8](repeating: 0, count: 2 * block)
        try compress()
        return archive.finish()
    }

    private static func header(of name: String, size: Int, time: Int) -> [UInt8] {
        var header: [UInt8] = []
        func field(_ text: String, _ width: Int) {
            header += Array(text.utf8) + [UInt8](repeating: 0, count: width - text.utf8.count)
        }
        func octal(_ number: Int, _ width: Int) {
            let digits = String(number, radix: 8)
            field(String(repeating: "0", count: width - 1 - digits.count) + digits, width)
        }
        field(name, 100)
        octal(0o644, 8)
        octal(0, 8)
        octal(0, 8)
        octal(size, 12)
        octal(time, 12)
        // The sum is reckoned as if its own place held spaces.
        field("        ", 8)
        field("0", 1)
        field("", 100)
        field("ustar", 6)
        field("00", 2)
        header += [UInt8](repeating: 0, count: block - header.count)
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        let text = String(repeating: "0", count: 6 - sum.count) + sum
        header.replaceSubrange(148..<156, with: Array(text.utf8) + [0, 0x20])
        return header
    }
}
