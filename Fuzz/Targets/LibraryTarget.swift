import HTTPCore
import Treaties

extension FuzzTarget {
    /// Changes to the files of a sound library: each line `=== path` starts the new content of a file, which it may add.
    ///
    /// Loading ends in findings that lead to their place, and refuses the library exactly where one of them is an error.
    /// A library that checks answers every kind of question.
    static let library = FuzzTarget("library") { input throws(Violation) in
        try require(SoundLibrary.library != nil, "the library in Fuzz/Library does not check")
        let files = LibraryFiles(
            contents: SoundLibrary.files.merging(changes(input)) { _, changed in changed })
        let (library, findings) = Library.load(files)
        try require(
            (library == nil) == findings.contains { $0.severity == .error },
            "a library with errors was let through, or one without them was refused")
        for finding in findings { try check(finding, in: files) }
        let again = Library.load(files)
        try require(again.findings == findings, "loading it again finds something else")
        try require(
            again.library?.version.description == library?.version.description,
            "loading it again gives another version")
        if let library { try checkAnswers(library) }
    }

    private static func changes(_ input: [UInt8]) -> [String: [UInt8]] {
        var changes: [String: [UInt8]] = [:]
        var path: String?
        for line in input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.starts(with: "=== ".utf8) {
                path = String(decoding: line.dropFirst(4), as: UTF8.self)
                if let path { changes[path] = [] }
            } else if let path {
                if let content = changes[path], !content.isEmpty {
                    changes[path]?.append(UInt8(ascii: "\n"))
                }
                changes[path]?.append(contentsOf: line)
            }
        }
        return changes
    }

    private static func check(_ finding: Finding, in files: LibraryFiles) throws(Violation) {
        try require(!finding.problem.isEmpty && !finding.remedy.isEmpty, "\(finding) does not help")
        guard let line = finding.line else { return }
        let content = files.contents[finding.file] ?? []
        let lines = content.count { $0 == UInt8(ascii: "\n") } + 1
        try require((1...lines).contains(line), "\(finding) lies outside of the \(lines) lines of its file")
    }

    private static func checkAnswers(_ library: Library) throws(Violation) {
        let responder = try SoundLibrary.responder(for: library)
        let lists =
            [
                "frameworks", "regional-agreements", "countries", "ratifications", "actions", "groups",
                "sources",
                "conflicts", "vocabulary", "themes", "search",
            ] + library.catalogues.all.map(\.kind.rawValue)
        var targets = lists.flatMap { list in
            ["json", "csv", "ndjson"].map { "/v1/\(list).\($0)" + (list == "search" ? "?q=trafficking" : "") }
        }
        targets += ["/v1", "/v1/ratifications?as_of=1936-05-01", "/v1/countries?as_of=9999-12-31"]
        for instrument in library.instruments {
            let folder = instrument.scope == .framework ? "frameworks" : "regional-agreements"
            let address = "/v1/\(folder)/\(PercentEncoding.encode(instrument.id))"
            targets += [address, address + "/parties", address + "/actions.csv"]
        }
        targets += library.participants.map { "/v1/countries/\(PercentEncoding.encode($0.id))" }
        targets += library.catalogues.all.flatMap { catalogue in
            catalogue.anyRecords.map { "/v1/\(catalogue.kind.rawValue)/\(PercentEncoding.encode($0.id))" }
        }
        targets += library.groups.map { "/v1/groups/\(PercentEncoding.encode($0.id))" }
        for target in targets {
            guard let request = try? Request("GET", target) else {
                throw Violation(description: "\(target) cannot be asked for")
            }
            let response = responder.answer(to: request)
            try AnswerCheck.check(response, to: target)
            try require(
                response.status == .ok || response.status == .multipleChoices,
                "\(target) is answered \(response.status)")
        }
    }
}
