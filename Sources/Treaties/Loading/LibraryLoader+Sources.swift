extension LibraryLoader {
    mutating func loadSources() {
        let document = rows(
            of: "sources.csv",
            columns: [
                "id", "publisher", "title", "address", "repository", "path", "version", "as_of",
                "as_of_qualifier", "note",
            ])
        for row in document.rows {
            var cells = CellReader(document, row)
            let source = Source(
                id: cells.required("id"), publisher: cells.required("publisher"),
                title: cells.required("title"), address: cells.optional("address"),
                repository: cells.optional("repository"), path: cells.optional("path"),
                version: cells.optional("version"), asOf: cells.partialDate("as_of"),
                asOfQualifier: cells.code("as_of_qualifier", as: Source.AsOfQualifier.self) ?? .undated,
                note: cells.optional("note"))
            if source.address == nil, source.repository == nil {
                cells.report(
                    "address", "the source cannot be found",
                    remedy: "give an address, or a repository and path")
            }
            if let address = source.address, address.contains("://"),
                !CodeForm.webAddress.accepts(address)
            {
                cells.report(
                    "address", "\"\(address)\" is not a web address",
                    remedy: "write http(s)://… without spaces")
            }
            Self.register(source.id, sources.count, in: &sourcePlaces, &cells)
            sources.append(source)
            sourceLines.append(row.line)
            findings += cells.findings
        }
    }

    mutating func loadVocabulary() {
        let document = rows(of: "vocabulary.csv", columns: ["set", "code", "label", "meaning"])
        var seen: Set<String> = []
        for row in document.rows {
            var cells = CellReader(document, row)
            let term = VocabularyTerm(
                set: cells.required("set"), code: cells.required("code"), label: cells.required("label"),
                meaning: cells.required("meaning"))
            if !seen.insert(term.set + "/" + term.code).inserted {
                cells.report("code", "\"\(term.code)\" stands twice in its set", remedy: "keep one")
            }
            vocabulary.append(term)
            vocabularyCodes[term.set, default: []].append(term.code)
            findings += cells.findings
        }
    }

    /// The codes of an open list.
    func codes(of set: String) -> [String] {
        vocabularyCodes[set] ?? []
    }

    /// The source of a row; a grade above `unverified` needs one.
    mutating func source(
        of cells: inout CellReader, grade: EvidenceGrade
    ) -> Reference<Source>? {
        guard let id = cells.optional("source") else {
            if grade != .unverified {
                cells.report(
                    "source", "the source is missing", remedy: "name it, or grade the row unverified")
            }
            return nil
        }
        let reference = place(of: id, "source", in: sourcePlaces, called: "source", &cells)
        if let reference { usedSources.insert(reference) }
        return reference
    }

    /// Reports sources that nothing refers to. While there are errors, what was not read may refer to them.
    mutating func checkSources() {
        if findings.contains(where: { $0.severity == .error }) { return }
        for (index, source) in sources.enumerated() where !usedSources.contains(Reference(index)) {
            findings.append(
                Finding(
                    .note, file: "sources.csv", line: sourceLines[index], field: "id",
                    "nothing refers to \"\(source.id)\"",
                    remedy: "remove it, or name it where it supports a fact"))
        }
    }
}
