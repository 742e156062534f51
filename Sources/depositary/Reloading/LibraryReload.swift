import DepositaryAPI
import Treaties

/// Takes the library from its folder anew, if it is sound and another than the one that is served.
struct LibraryReload {
    let origin: LibraryOrigin
    let current: CurrentLibrary
    let exports: ExportRun
    let log: Log
    let libraryLog: LibraryLog

    func run(_ cause: Reloader.Cause) {
        guard case .folder(let path) = origin else {
            log.write(.nothingToReload)
            return
        }
        log.write(.reloading(path, cause))
        let files: LibraryFiles
        do throws(LibraryFilesError) { files = try origin.files() } catch {
            refuse([
                Finding(.error, file: error.path, error.reason, remedy: "make it readable, and reload")
            ])
            return
        }
        let served = current.version
        guard files.fingerprint != served.fingerprint else {
            log.write(.reloadUnchanged(served))
            return
        }
        let (library, findings) = Library.load(files)
        guard let library else {
            refuse(findings)
            return
        }
        let previous = current.replace(with: library)
        Memory.giveBack()
        libraryLog.reloaded()
        log.write(.reloaded(from: previous, to: library.version))
        exports.start()
    }

    /// As at the start, only what stands in the way is told; `depositary check` tells all.
    private func refuse(_ findings: [Finding]) {
        libraryLog.refused()
        let errors = findings.filter { $0.severity == .error }
        for error in errors { log.write(.finding(error)) }
        log.write(.reloadRefused(errors: errors.count, serving: current.version))
    }
}
