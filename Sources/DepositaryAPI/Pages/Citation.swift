import Treaties

/// What a paper says of where it has a fact from: what, of which version and day, and where.
///
/// The version names the state of all facts, so that the day on which somebody looked adds nothing.
struct Citation {
    /// Forms of a citation.
    enum Style: String, CaseIterable {
        case plain, bibtex

        var mediaType: String {
            switch self {
            case .plain: "text/plain"
            case .bibtex: "application/x-bibtex"
            }
        }
    }

    /// Nil for the library as a whole.
    let record: RecordReference?
    let library: Library
    let origin: String

    func text(as style: Style) -> String {
        switch style {
        case .plain: plain
        case .bibtex: bibtex
        }
    }

    private var plain: String {
        let part = title.map { "\"\($0)\", in: " } ?? ""
        return "\(part)\(library.information.title). Version \(library.version), released "
            + "\(library.version.released). \(address)\n"
    }

    private var bibtex: String {
        let fields = [
            ("title", title ?? library.information.title),
            ("booktitle", title == nil ? nil : library.information.title),
            ("author", "{\(Program.name)}"),
            ("year", String("\(library.version.released)".prefix(4))),
            ("date", library.version.released.description),
            ("version", library.version.description),
            ("url", address),
        ]
        let lines = fields.compactMap { name, value in
            value.map { "  \(name) = {\(name == "author" ? $0 : Self.escaped($0))}" }
        }
        let kind = title == nil ? "misc" : "incollection"
        return "@\(kind){\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    private var title: String? { record.map { library.identity(of: $0).title } }

    private var address: String { origin + (record.map { library.address(of: $0) } ?? "/v1") }

    /// Letters, digits and hyphens, which every reader of bibliographies takes.
    private var key: String {
        let name = record.map { library.identity(of: $0).id } ?? "library"
        return "depositary-\(name)-\(library.version.released)"
    }

    /// Marks that TeX would read as commands.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "{", "}", "&", "%", "$", "#", "_": escaped += "\\" + String(character)
            case "\\": escaped += "\\textbackslash{}"
            case "~": escaped += "\\textasciitilde{}"
            case "^": escaped += "\\textasciicircum{}"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
