import DepositaryAPI
import FoundationEssentials
import Glibc
import Storage

/// The folder that an export goes to: a new one, an empty one, or one that holds an earlier export and nothing else.
///
/// Each file is written beside its place and renamed into it, so that no half of one is ever seen there. The digests are
/// the last: while they match, the files are of one library.
struct ExportFolder {
    /// The end of a file's name while it is being written.
    private static let unfinished = ".unfinished"

    private let path: String
    /// What lies there already.
    private let names: [String]

    /// Makes the folder where there is none.
    init(_ path: String) throws(ExportRefusal) {
        self.path = path
        guard unsafe mkdir(path, 0o777) != 0 else {
            names = []
            return
        }
        guard errno == EEXIST else { throw Self.refusal("cannot be made", path) }
        names = try Self.list(path)
        guard names.isEmpty || names.contains(ExportSet.digestsName) else {
            throw ExportRefusal(
                "\(path) holds \"\(names[0])\" and is no earlier export; name an empty folder or a new one.")
        }
    }

    /// Writes all files of an export, and takes away those of an earlier one that it no longer has.
    func write(_ exports: ExportSet) throws(ExportRefusal) {
        let new = Set(exports.files.map(\.name))
        let listed = try earlierNames()
        if let foreign = names.first(where: { !isOwn($0, new.union(listed)) }) {
            throw ExportRefusal(
                "\(path) holds \"\(foreign)\" beside an earlier export; take it away or name another folder.")
        }
        for file in exports.files { try write(file) }
        for name in names where !new.contains(name) {
            guard unsafe unlink(place(name)) == 0 || errno == ENOENT else {
                throw Self.refusal("cannot be removed", place(name))
            }
        }
    }

    private func isOwn(_ name: String, _ own: Set<String>) -> Bool {
        own.contains(name)
            || name.hasSuffix(Self.unfinished) && own.contains(String(name.dropLast(Self.unfinished.count)))
    }

    /// The names in the digests of an earlier export, which may be of another version of this program.
    private func earlierNames() throws(ExportRefusal) -> [String] {
        guard names.contains(ExportSet.digestsName) else { return [] }
        let descriptor = unsafe open(place(ExportSet.digestsName), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.refusal("cannot be read", place(ExportSet.digestsName)) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = unsafe read(descriptor, &bytes, bytes.count)
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self).split(separator: "\n").map {
            String($0.drop { $0 != " " }.drop { $0 == " " })
        } + [ExportSet.digestsName]
    }

    private func write(_ file: ExportFile) throws(ExportRefusal) {
        let unfinished = place(file.name + Self.unfinished)
        let descriptor = unsafe open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.refusal("cannot be made", unfinished) }
        defer { close(descriptor) }
        do throws(StorageError) { try file.content.copy(to: descriptor) } catch {
            _ = unsafe unlink(unfinished)
            throw ExportRefusal("\(place(file.name)) cannot be written: \(error).")
        }
        guard fsync(descriptor) == 0, unsafe rename(unfinished, place(file.name)) == 0 else {
            throw Self.refusal("cannot be written", place(file.name))
        }
    }

    private func place(_ name: String) -> String { path + "/" + name }

    private static func list(_ path: String) throws(ExportRefusal) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw ExportRefusal("\(path) cannot be read as a folder.")
        }
        return names.sorted()
    }

    /// By the system's reason for the failure of the last call.
    private static func refusal(_ what: String, _ path: String) -> ExportRefusal {
        let code = errno
        let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
        return ExportRefusal("\(path) \(what): \(reason).")
    }
}
