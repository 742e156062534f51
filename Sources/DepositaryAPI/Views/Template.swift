import HTTPCore
import Treaties

/// Fills the places of a page, written `{{name}}`, with facts of the library.
enum Template {
    static func page(_ path: String, for call: Call) -> [UInt8] {
        guard let bytes = Assets.bytes(of: path) else { return [] }
        let library = call.library
        let isHTML = path.hasSuffix(".html")
        let facts = [
            "origin": call.origin,
            "title": library.information.title,
            "disclaimer": library.information.disclaimer,
            "version": library.version.description,
            "frameworks": String(library.instruments.count { $0.scope == .framework }),
            "regional_agreements": String(library.instruments.count { $0.scope == .regionalAgreement }),
            "actions": String(library.actions.count),
            "countries": String(library.participants.count),
            "sources": String(library.sources.count),
        ]
        var page = ""
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            let value = facts[String(rest[open.upperBound..<close.lowerBound])] ?? ""
            page += rest[..<open.lowerBound]
            page += isHTML ? escaped(value) : value
            rest = rest[close.upperBound...]
        }
        return Array((page + rest).utf8)
    }

    /// For the text and the attributes of HTML and XML.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
