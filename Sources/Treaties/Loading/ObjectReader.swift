/// Reads the members of one JSON object as what they should be, and reports each that is not.
struct ObjectReader {
    let document: JSONDocument
    /// The names of the members that lead to the object, and its line; nil for the file's own.
    private let path: [String]
    private let line: Int?
    private let object: [String: JSONValue]
    private(set) var findings: [Finding] = []

    init(_ document: JSONDocument) {
        self.init(document, path: [], line: nil, object: document.root)
    }

    private init(_ document: JSONDocument, path: [String], line: Int?, object: [String: JSONValue]) {
        self.document = document
        self.path = path
        self.line = line
        self.object = object
    }

    /// Reports members that the schema does not know, and those of it that are missing.
    mutating func expectKeys(_ keys: [String]) {
        for key in object.keys.sorted() where !keys.contains(key) {
            report(key, "there is no such field", remedy: Suggestion.among(keys, for: key))
        }
        for key in keys where object[key] == nil {
            report(key, "the field is missing", remedy: "write it with null where it is unknown")
        }
    }

    /// Whether the member is there and neither null nor empty.
    func isGiven(_ key: String) -> Bool {
        switch content(key) {
        case .null: false
        case .list(let values): !values.isEmpty
        case .text(let text): !text.isEmpty
        default: true
        }
    }

    /// Whether the member is there, and null.
    func isNull(_ key: String) -> Bool {
        if case .null = object[key]?.content { true } else { false }
    }

    /// Whether the member is there, and a list of nothing.
    func isEmptyList(_ key: String) -> Bool {
        if case .list(let values) = object[key]?.content { values.isEmpty } else { false }
    }

    mutating func text(_ key: String) -> String {
        let text = optionalText(key) ?? ""
        if text.isEmpty, isEmpty(key) { report(key, "the text is missing", remedy: "it must be given") }
        return text
    }

    mutating func optionalText(_ key: String) -> String? {
        switch content(key) {
        case .null: return nil
        case .text(let text): return text
        default: return mismatch(key, expected: "text")
        }
    }

    mutating func boolean(_ key: String) -> Bool {
        guard let value = object[key] else { return false }
        if case .boolean(let truth) = value.content { return truth }
        return mismatch(key, expected: "true or false") ?? false
    }

    mutating func number(_ key: String) -> Int? {
        if isNull(key) { report(key, "the number is missing", remedy: "it must be given") }
        return optionalNumber(key)
    }

    mutating func optionalNumber(_ key: String) -> Int? {
        switch content(key) {
        case .null: return nil
        case .number(let number): return number
        default: return mismatch(key, expected: "a whole number")
        }
    }

    mutating func texts(_ key: String) -> [String] {
        guard case .list(let values) = object[key]?.content else {
            if object[key] != nil { report(key, "it is not a list", remedy: "write a list of texts") }
            return []
        }
        return values.compactMap { value in
            if case .text(let text) = value.content { return text }
            return mismatch(key, value, expected: "text")
        }
    }

    mutating func optionalDate(_ key: String) -> PartialDate? {
        guard let text = optionalText(key) else { return nil }
        if let date = PartialDate(text) { return date }
        report(key, "\"\(text)\" is not a date of the calendar", remedy: "write YYYY, YYYY-MM or YYYY-MM-DD")
        return nil
    }

    mutating func day(_ key: String) -> CalendarDay? {
        let text = text(key)
        if text.isEmpty { return nil }
        if let day = CalendarDay(text) { return day }
        report(key, "\"\(text)\" is not a day of the calendar", remedy: "write YYYY-MM-DD")
        return nil
    }

    mutating func code<Code: RawRepresentable & CaseIterable>(_ key: String, as type: Code.Type) -> Code?
    where Code.RawValue == String {
        let text = optionalText(key) ?? ""
        guard !text.isEmpty || isEmpty(key) else { return nil }
        if let code = Code(rawValue: text) { return code }
        report(
            key, text.isEmpty ? "the code is missing" : "there is no \"\(text)\"",
            remedy: Suggestion.among(Code.allCases.map(\.rawValue), for: text))
        return nil
    }

    /// Lets a closure read a nested object and takes over what it reports; nil where there is none.
    mutating func object<T>(_ key: String, _ read: (inout ObjectReader) -> T) -> T? {
        switch content(key) {
        case .null: return nil
        case .object(let members): return nested(key, at: object[key]?.line, members, read)
        default: return mismatch(key, expected: "an object")
        }
    }

    mutating func objects<T>(_ key: String, _ read: (inout ObjectReader) -> T?) -> [T] {
        guard case .list(let values) = object[key]?.content else {
            if object[key] != nil { report(key, "it is not a list", remedy: "write a list of objects") }
            return []
        }
        return values.compactMap { value -> T? in
            guard case .object(let members) = value.content else {
                return mismatch(key, value, expected: "an object")
            }
            return nested(key, at: value.line, members, read)
        }
    }

    mutating func report(
        _ key: String, _ problem: String, remedy: String, line: Int? = nil
    ) {
        findings.append(
            Finding(
                .error, file: document.file, line: line ?? object[key]?.line ?? self.line,
                field: (path + [key]).joined(separator: "."), problem, remedy: remedy))
    }

    private mutating func nested<T>(
        _ key: String, at line: Int?, _ members: [String: JSONValue], _ read: (inout ObjectReader) -> T
    ) -> T {
        var reader = ObjectReader(document, path: path + [key], line: line, object: members)
        let value = read(&reader)
        findings += reader.findings
        return value
    }

    /// Whether the member is there, and null or an empty text: a missing one is reported by `expectKeys`.
    private func isEmpty(_ key: String) -> Bool {
        switch object[key]?.content {
        case .null?: true
        case .text(let text)?: text.isEmpty
        default: false
        }
    }

    /// What a member holds; one that is missing is like null.
    private func content(_ key: String) -> JSONValue.Content {
        object[key]?.content ?? .null
    }

    /// Reports a member, or the element of its list, that is of another kind.
    private mutating func mismatch<T>(_ key: String, _ element: JSONValue? = nil, expected: String) -> T? {
        guard let value = element ?? object[key] else { return nil }
        report(key, "it is \(value.kind)", remedy: "\(expected) is needed", line: value.line)
        return nil
    }
}
