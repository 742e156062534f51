import Treaties

/// The reference for people: every route with its parameters, its members and a line to try.
///
/// It is whole without its script, which adds the answers.
struct ReferencePage {
    let library: Library
    let routes: [RouteContract]

    /// With places for the `Template`.
    var bytes: [UInt8] {
        let tags = routes.reduce(into: [String]()) { tags, contract in
            if !tags.contains(contract.tag) { tags.append(contract.tag) }
        }
        let frame = String(decoding: Assets.bytes(of: "pages/docs.html") ?? [], as: UTF8.self)
        let contents = tags.map { "<li><a href=\"#\($0)\">\($0)</a></li>" }.joined(separator: "\n")
        let page = frame.replacing("{{contents}}", with: contents)
            .replacing("{{routes}}", with: tags.map(section).joined())
        return Array(page.utf8)
    }

    private func section(_ tag: String) -> String {
        "<section id=\"\(tag)\" aria-labelledby=\"\(tag)-title\">\n<h2 id=\"\(tag)-title\">\(tag)</h2>\n"
            + routes.filter { $0.tag == tag }.map(article).joined() + "</section>\n"
    }

    private func article(_ contract: RouteContract) -> String {
        let route = contract.route
        return """
            <article id="\(contract.operationId)">
            <h3><code>\(HTML.escaped(route.pattern))</code></h3>
            <p>\(HTML.escaped(route.summary)) \(formats(route))</p>
            \(parameters(contract))\(members(contract))\(trial(contract))</article>

            """
    }

    private func formats(_ route: Route) -> String {
        "<span class=\"formats\">\(route.mediaTypes.map(HTML.escaped).joined(separator: ", "))</span>"
    }

    private func parameters(_ contract: RouteContract) -> String {
        let rows =
            contract.captures.map { capture in
                row(
                    ["{\(capture.name)}", "one of \(capture.keys.count)", capture.example],
                    "An identifier, or any name or code that stands for it.")
            }
            + contract.parameters.map { parameter, example in
                row(
                    [parameter.name, parameter.kind.words(in: library), example],
                    parameter.meaning + (parameter.isRequired ? " It must be given." : ""))
            }
        if rows.isEmpty { return "" }
        return table("Parameters", ["name", "kind", "example", "meaning"], rows)
    }

    private func members(_ contract: RouteContract) -> String {
        guard case .record(let fields)? = contract.sample?.schema, let path = contract.route.schemaPath else {
            return ""
        }
        let rows = fields.map { row([$0.name, $0.schema.words], $0.meaning) }
        return
            "<details><summary>Members of \(contract.route.representation == .list ? "a row" : "the record")</summary>\n"
            + table("Members", ["name", "holds", "meaning"], rows)
            + "<p>As <a href=\"\(path)\">JSON Schema</a>.</p></details>\n"
    }

    /// A line for a shell, and a field to try it here. Without the script the link does.
    private func trial(_ contract: RouteContract) -> String {
        let target = HTML.escaped(contract.target)
        let id = contract.operationId + "-target"
        return """
            <pre tabindex="0"><code>curl -s '{{origin}}\(target)'</code></pre>
            <form class="try"><label for="\(id)">Try</label>
            <input id="\(id)" name="target" value="\(target)" spellcheck="false" autocomplete="off">
            <button type="submit">Fetch</button> <a href="\(target)">open</a></form>
            <div class="answer" aria-live="polite"></div>

            """
    }

    private func table(_ caption: String, _ heads: [String], _ rows: [String]) -> String {
        "<div class=\"scroll\"><table><caption>\(caption)</caption><thead><tr>"
            + heads.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead><tbody>\n" + rows.joined()
            + "</tbody></table></div>\n"
    }

    private func row(_ cells: [String], _ meaning: String) -> String {
        let codes = cells.enumerated().map { place, text in
            let code =
                text.isEmpty ? "" : place == 1 ? HTML.escaped(text) : "<code>\(HTML.escaped(text))</code>"
            return place == 0 ? "<th scope=\"row\">\(code)</th>" : "<td>\(code)</td>"
        }
        return "<tr>\(codes.joined())<td>\(HTML.escaped(meaning))</td></tr>\n"
    }
}

extension RouteContract {
    /// A question that it answers.
    var target: String {
        guard let sample else { return examplePath }
        let parts = sample.call.values.canonicalQuery
        let query = parts.replacing("limit=1", with: "limit=3")
        return query.isEmpty ? sample.path : sample.path + "?" + query
    }
}

extension Schema {
    /// For a reader.
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .integer: "whole number"
        case .boolean: "true or false"
        case .day: "day"
        case .partialDate: "day, month or year"
        case .code(let set): "code of \(set)"
        case .address: "web address"
        case .path: "path"
        case .list(let element): "list: \(element.words)"
        case .record(let fields): "record (\(fields.map(\.name).joined(separator: ", ")))"
        case .optional(let schema): schema.words + ", or null"
        }
    }
}

extension Parameter.Kind {
    /// For a reader.
    fileprivate func words(in library: Library) -> String {
        switch self {
        case .day: "day"
        case .words, .phrase: "words"
        case .flag: "true or false"
        case .count(let range): "number from \(range.lowerBound) to \(range.upperBound)"
        case .codes(let codes):
            codes(library).count > 40
                ? "codes, one of \(codes(library).count)" : "codes: " + codes(library).joined(separator: ", ")
        case .choice(let codes): "one of " + codes.joined(separator: ", ")
        case .participants: "countries"
        case .instruments: "instruments"
        case .groups: "groups"
        case .columns: "columns"
        case .order: "columns, - before one for the other direction"
        case .recordPath: "path of a record"
        case .cursor: "cursor"
        }
    }
}
