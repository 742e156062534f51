import HTTPServer
import Storage
import Treaties

extension Log {
    /// What the program itself has to tell.
    enum Message {
        case serving(LibraryVersion, [ServerAddress])
        case metrics([ServerAddress])
        /// The library's folder is read anew.
        case reloading(String, Reloader.Cause)
        case reloaded(from: LibraryVersion, to: LibraryVersion)
        case reloadUnchanged(LibraryVersion)
        /// Follows the findings for which the library is not taken.
        case reloadRefused(errors: Int, serving: LibraryVersion)
        /// The files at `/v1/export` are ready.
        case exported(files: Int, bytes: Int)
        /// They are not to be had until the next library or start.
        case exportFailed(StorageError)
        case finding(Finding)
        /// The library is the program's own.
        case nothingToReload
        case certificateReloaded
        /// The one before is offered further.
        case certificateRefused(TLSError)
    }

    func write(_ message: Message) {
        switch message {
        case .serving(let version, let addresses):
            let places = addresses.map { "\($0.scheme)://\($0)" }.joined(separator: " and ")
            write(
                "serving", [("library_version", .text(version.description)), ("addresses", .text(places))],
                text: "serving library \(version) at \(places)")
        case .metrics(let addresses):
            let places = addresses.map { "http://\($0)/metrics" }.joined(separator: " and ")
            write("metrics", [("addresses", .text(places))], text: "metrics at \(places)")
        case .reloading(let path, let cause):
            write(
                "reloading", [("library", .text(path)), ("cause", .text(cause.rawValue))],
                text: "reloading the library in \(path) (\(cause.rawValue))")
        case .reloaded(let old, let new):
            write(
                "reloaded",
                [("library_version", .text(new.description)), ("previous_version", .text(old.description))],
                text: "reloaded: library \(new) is served in place of \(old)")
        case .reloadUnchanged(let version):
            write(
                "reload_unchanged", [("library_version", .text(version.description))],
                text: "reloaded nothing: the files are those of library \(version), which is served")
        case .reloadRefused(let errors, let version):
            write(
                "reload_refused",
                [("errors", .number(errors)), ("library_version", .text(version.description))],
                text: "reload refused for \(errors) error\(errors == 1 ? "" : "s"); "
                    + "library \(version) is served further")
        case .exported(let files, let bytes):
            write(
                "exported", [("files", .number(files)), ("bytes", .number(bytes))],
                text: "\(files) files are ready at /v1/export, of \(bytes) bytes")
        case .exportFailed(let error):
            write(
                "export_failed", [("error", .text("\(error)"))],
                text: "there will be no files at /v1/export: \(error)")
        case .finding(let finding): write(finding)
        case .nothingToReload:
            write(
                "nothing_to_reload", [],
                text: "nothing to reload: the library is the program's own; --library DIR serves a folder")
        case .certificateReloaded:
            write(
                "certificate_reloaded", [],
                text: "reloaded the certificate: new connections are offered what its file holds now")
        case .certificateRefused(let error):
            write(
                "certificate_refused", [("error", .text("\(error)"))],
                text: "\(error) The certificate from before is offered further.")
        }
    }

    private func write(_ finding: Finding) {
        let members: [(String, Value?)] = [
            ("severity", .text(finding.severity.rawValue)), ("file", .text(finding.file)),
            ("line", finding.line.map { .number($0) }), ("field", finding.field.map { .text($0) }),
            ("problem", .text(finding.problem)), ("remedy", .text(finding.remedy)),
        ]
        write(
            "finding", members.compactMap { name, value in value.map { (name, $0) } },
            text: finding.description)
    }
}
