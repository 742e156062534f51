import DepositaryAPI
import Dispatch
import Storage

/// Makes the export files of the served library in the background, once at a time, and tells the log.
struct ExportRun {
    let current: CurrentLibrary
    let log: Log
    private let queue = DispatchQueue(label: "exports", qos: .utility)

    init(_ current: CurrentLibrary, _ log: Log) {
        self.current = current
        self.log = log
    }

    /// Returns at once. Where the files of the present library are made, nothing comes of it.
    func start() {
        queue.async { [current, log] in
            do throws(StorageError) {
                guard let exports = try current.makeExports() else { return }
                Memory.giveBack()
                log.write(
                    .exported(
                        files: exports.files.count, bytes: exports.files.reduce(0) { $0 + $1.content.size }))
            } catch {
                log.write(.exportFailed(error))
            }
        }
    }
}
