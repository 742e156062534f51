import DepositaryAPI
import Treaties

/// Where the served library comes from.
enum LibraryOrigin {
    /// The binary itself.
    case bundled
    case folder(String)

    func files() throws(LibraryFilesError) -> LibraryFiles {
        switch self {
        case .bundled: Assets.libraryFiles
        case .folder(let path): try LibraryFiles(directory: path)
        }
    }
}
