import FoundationEssentials
import Testing

@testable import depositary

/// A folder of its own for each test.
@Suite final class FolderStampTests {
    private let path: String
    private let files = FileManager.default

    init() throws {
        path = files.temporaryDirectory.appending(path: "depositary-\(UUID().uuidString)").path
        try files.createDirectory(atPath: path + "/frameworks", withIntermediateDirectories: true)
        try write("title", to: "library.json")
    }

    deinit { try? files.removeItem(atPath: path) }

    private func write(_ text: String, to file: String, atomically: Bool = false) throws {
        try text.write(toFile: path + "/" + file, atomically: atomically, encoding: .utf8)
    }

    /// Whether `change` is seen.
    private func sees(_ change: () throws -> Void) rethrows -> Bool {
        let before = FolderStamp(path)
        try change()
        return FolderStamp(path) != before
    }

    @Test func `a folder in which nothing happens keeps its stamp, also when its files are read`() throws {
        #expect(try !sees { _ = try String(contentsOfFile: path + "/library.json", encoding: .utf8) })
    }

    @Test func `a file of another size is seen`() throws {
        #expect(try sees { try write("longer title", to: "library.json") })
    }

    @Test func `a file renamed into the place of one of the same size and times is seen`() throws {
        let file = path + "/library.json"
        let times = try files.attributesOfItem(atPath: file)[.modificationDate]
        #expect(
            try sees {
                try write("other", to: "library.json", atomically: true)
                try files.setAttributes([.modificationDate: times as Any], ofItemAtPath: file)
            })
    }

    @Test func `a new file and one that is gone are seen, also in the folders of instruments`() throws {
        #expect(try sees { try write("{}", to: "frameworks/a.json") })
        #expect(try sees { try files.removeItem(atPath: path + "/frameworks/a.json") })
    }

    @Test func `what does not belong to a library is not looked at`() throws {
        #expect(
            try !sees {
                try write("notes", to: "README.md")
                try write("a draft", to: "frameworks/.a.json")
                // As Emacs locks a file that is being edited.
                try files.createSymbolicLink(
                    atPath: path + "/.#library.json", withDestinationPath: "somebody@somewhere.1")
            })
    }

    @Test func `a folder that goes and comes back is seen both times`() throws {
        #expect(try sees { try files.moveItem(atPath: path, toPath: path + "-away") })
        #expect(try sees { try files.moveItem(atPath: path + "-away", toPath: path) })
    }
}
