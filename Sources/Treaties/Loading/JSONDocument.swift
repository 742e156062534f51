/// A JSON file that holds one object.
struct JSONDocument {
    let file: String
    let root: [String: JSONValue]

    /// Nil, with a finding, where the bytes are no such file.
    init?(file: String, bytes: [UInt8], findings: inout [Finding]) {
        self.file = file
        var parser = JSONParser(bytes: bytes)
        do throws(JSONParser.Failure) {
            guard case .object(let root) = try parser.parse().content else {
                findings.append(
                    Finding(
                        .error, file: file, line: 1, "the file is not a JSON object",
                        remedy: "begin it with {"))
                return nil
            }
            self.root = root
        } catch {
            findings.append(
                Finding(.error, file: file, line: error.line, error.problem, remedy: error.remedy))
            return nil
        }
        for (name, line) in parser.repeated {
            findings.append(
                Finding(
                    .error, file: file, line: line, field: name, "the field stands twice", remedy: "keep one")
            )
        }
    }
}
