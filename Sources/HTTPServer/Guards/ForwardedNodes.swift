/// The hops that fields of proxies name, farthest first, each without its port and brackets.
enum ForwardedNodes {
    /// Of `X-Forwarded-For`: addresses between commas.
    static func usual(_ value: String) -> [Substring] {
        value.split(separator: ",", omittingEmptySubsequences: false).map { bare(trimmed($0)) }
    }

    /// Of `Forwarded`: the `for` of each element (RFC 7239 4); empty for an element without one.
    static func standard(_ value: String) -> [Substring] {
        pieces(of: value[...], at: ",").map { element in
            for pair in pieces(of: element, at: ";") {
                let pair = trimmed(pair)
                if pair.prefix(4).lowercased() == "for=" {
                    return bare(pair.dropFirst(4).drop { $0 == "\"" }.prefix { $0 != "\"" })
                }
            }
            return ""
        }
    }

    /// Cuts at a separator outside of quotes.
    private static func pieces(of text: Substring, at separator: Character) -> [Substring] {
        var isQuoted = false
        return text.split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == separator && !isQuoted
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }

    /// `[2001:db8::1]:4711` and `192.0.2.1:4711` without what is no address (RFC 7239 6).
    private static func bare(_ node: Substring) -> Substring {
        if node.first == "[" { return node.dropFirst().prefix { $0 != "]" } }
        let colons = node.count { $0 == ":" }
        return colons == 1 ? node.prefix { $0 != ":" } : node
    }
}
