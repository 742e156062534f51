import DepositaryAPI
import Storage
import Treaties

/// `depositary export DIR`: writes the files that a server has at `/v1/export`, without a server.
enum ExportCommand {
    static let usage = "depositary export DIR [--library DIR]"

    static let options = ServeCommand.options.filter { $0.name == "library" }

    /// 0 where all files lie in the folder, 1 where they do not.
    static func run(_ arguments: [String], _ environment: [String: String]) throws(UsageError) -> Int32 {
        let values = try OptionValues(options, arguments: arguments, environment: environment)
        guard let path = values.operands.first, values.operands.count == 1 else {
            throw UsageError(
                sentence: values.operands.isEmpty
                    ? "export needs a folder: depositary export DIR"
                    : "export takes one folder, and \(values.operands.count) are given")
        }
        let origin = values.text("library").map { LibraryOrigin.folder($0) } ?? .bundled
        do throws(ExportRefusal) {
            // Before anything takes time.
            let folder = try ExportFolder(path)
            guard let library = ServeCommand.load(origin) else { return 1 }
            let exports: ExportSet
            do throws(StorageError) { exports = try ExportSet(library) } catch {
                throw ExportRefusal("\(error)")
            }
            try folder.write(exports)
            StandardStreams.print(
                "\(exports.files.count) files of library \(library.version) as of \(exports.asOf) in \(path)")
            return 0
        } catch {
            StandardStreams.printError("depositary: \(error.sentence)")
            return 1
        }
    }
}

/// Why nothing is exported into a folder.
struct ExportRefusal: Error {
    let sentence: String

    init(_ sentence: String) { self.sentence = sentence }
}
