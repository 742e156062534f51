import FoundationEssentials
import FuzzTargets
import Testing

/// The inputs of `Fuzz/Corpora`, without a fuzzer: what was found once stays mended.
struct CorpusTests {
    private static let corpora =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/") + "/Fuzz/Corpora/"

    private static let inputs: [(folder: String, file: String)] = {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: corpora)) ?? []
        return folders.sorted().flatMap { folder in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: corpora + folder)) ?? []
            return files.sorted().map { (folder, $0) }
        }
    }()

    @Test func `every target has a corpus, and every corpus a target`() {
        #expect(Set(Self.inputs.map(\.folder)) == Set(FuzzTarget.all.map(\.name)))
    }

    @Test(arguments: inputs) func `an input of the corpora breaks no property`(folder: String, file: String)
        throws
    {
        let target = try #require(FuzzTarget.all.first { $0.name == folder })
        let input = try #require(FileManager.default.contents(atPath: Self.corpora + folder + "/" + file))
        try target.check(Array(input))
    }

    @Test(arguments: FuzzTarget.all.map(\.name)) func `no input at all breaks no property`(name: String)
        throws
    {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        try target.check([])
    }
}
