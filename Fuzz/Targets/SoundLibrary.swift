import DepositaryAPI
import HTTPCore
import Treaties

/// The small library of `Fuzz/Library`. Nothing in it is a fact.
enum SoundLibrary {
    /// Of this checkout; empty where it is not there.
    static let files: [String: [UInt8]] = {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        let directory = folder.joined(separator: "/") + "/Library"
        return (try? LibraryFiles(directory: directory))?.contents ?? [:]
    }()

    /// The library; nil where it does not check, which is a fault of whoever edited it.
    static let library = Library.load(LibraryFiles(contents: files)).library

    /// Answers from a library on a day that stays the same.
    static func responder(for library: Library) throws(Violation) -> DepositaryResponder {
        let clock = Clock { HTTPDate(secondsSinceEpoch: 1_767_398_400) }
        guard let responder = try? DepositaryResponder(library: CurrentLibrary(library), clock: clock) else {
            throw Violation(description: "the routes collide")
        }
        return responder
    }
}

extension DepositaryResponder {
    func answer(to request: Request) -> Response {
        var response = Response()
        respond(to: request, into: &response)
        return response
    }
}
