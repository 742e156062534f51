import HTTPCore
import Treaties

/// Fills the places of a page, written `{{name}}`, with facts of the library.
enum Template {
    static func page(_ path: String, for call: Call) -> [UInt8] {
        fill(Assets.bytes(of: path) ?? [], isHTML: path.hasSuffix(".html"), for: call)
    }

    static func fill(_ bytes: [UInt8], isHTML: Bool, for call: Call) -> [UInt8] {
        let facts = facts(for: call)
        var page = ""
        var rest = String(decoding: bytes, as: UTF8.self)[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            let name = String(rest[open.upperBound..<close.lowerBound])
            page += rest[..<open.lowerBound]
            if name == "dataset" {
                page += DatasetDescription(call: call).text
            } else {
                let value = facts[name] ?? ""
                page += isHTML ? HTML.escaped(value) : value
            }
            rest = rest[close.upperBound...]
        }
        return Array((page + rest).utf8)
    }

    private static func facts(for call: Call) -> [String: String] {
        let library = call.library
        return [
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
    }
}
