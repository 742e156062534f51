import FoundationEssentials
import Testing
import Treaties

/// Counts of a rule that no day could be reckoned with.
struct RuleCountTests {
    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/") + "/Fuzz/Library"

    @Test(arguments: ["days", "months", "first_of_month_after_months", "first_of_month_after_days"])
    func `a rule of more days or months than can be counted is a finding`(kind: String) throws {
        for count in [Int.max, Int.min, 3651] {
            var contents = try LibraryFiles(directory: Self.folder).contents
            let path = "frameworks/protocol.json"
            let text = String(decoding: try #require(contents[path]), as: UTF8.self)
            let changed = text.replacing(
                #""kind": "days", "count": 30"#, with: #""kind": "\#(kind)", "count": \#(count)"#)
            try #require(changed != text)
            contents[path] = Array(changed.utf8)
            let (library, findings) = Library.load(LibraryFiles(contents: contents))
            #expect(library == nil)
            #expect(
                findings.filter { $0.severity == .error }.map(\.field) == ["entry_into_force_rule.count"])
        }
    }
}
