import FoundationEssentials
import Testing

@testable import Treaties

@Suite struct `A library's files` {
    private static func freshPath() -> String {
        FileManager.default.temporaryDirectory.appending(path: "library-\(UUID().uuidString)").path
    }

    @Test func `a folder is read as its files are, and what is none of the library's is left alone`() throws {
        let folder = Self.freshPath()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var files = SmallLibrary.soundFiles
        files["README.md"] = "Not a part."
        files["drafts/treaty.json"] = "{}"
        for (path, text) in files {
            let parent = (folder + "/" + path).split(separator: "/").dropLast().joined(separator: "/")
            try FileManager.default.createDirectory(atPath: "/" + parent, withIntermediateDirectories: true)
            try text.write(toFile: folder + "/" + path, atomically: false, encoding: .utf8)
        }
        let read = try LibraryFiles(directory: folder)
        let expected = LibraryFiles(contents: SmallLibrary.soundFiles.mapValues { Array($0.utf8) })
        #expect(read.contents == expected.contents)
        #expect(read.fingerprint == expected.fingerprint)
        #expect(Library.load(read).library != nil)
    }

    @Test func `a folder that is not there, and a file in its place, are told apart`() throws {
        let nowhere = Self.freshPath()
        let missing = #expect(throws: LibraryFilesError.self) { try LibraryFiles(directory: nowhere) }
        #expect(missing?.description == "\(nowhere): there is no such folder")
        try "text".write(toFile: nowhere, atomically: false, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: nowhere) }
        let file = #expect(throws: LibraryFilesError.self) { try LibraryFiles(directory: nowhere) }
        #expect(file?.description == "\(nowhere): it is a file, and a folder is needed")
    }

    @Test func `every byte and every name changes the version, and nothing else does`() throws {
        let sound = try SmallLibrary().library().version.description
        #expect(try SmallLibrary().library().version.description == sound)
        #expect(sound.hasPrefix("2021-01-01-"))
        #expect(sound.count == "2021-01-01-".count + 16)
        var another = SmallLibrary()
        another.replace("It settles", by: "It settled", in: SmallLibrary.convention)
        #expect(try another.library().version.description != sound)
        let one = LibraryFiles(contents: ["a": [1], "b": [2]])
        for other: [String: [UInt8]] in [
            ["a": [2], "b": [1]], ["ab": [1, 2]], ["a": [1], "c": [2]], ["a": [1, 2], "b": []],
        ] {
            #expect(LibraryFiles(contents: other).fingerprint != one.fingerprint)
        }
        let padded = LibraryVersion(released: "2021-01-01", fingerprint: 0xab)
        #expect(padded.description == "2021-01-01-00000000000000ab")
    }
}
